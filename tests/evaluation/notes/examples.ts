import { featuresOf } from '../../../knowledge/notes/features.ts';
import { type Class, classes } from '../../../knowledge/notes/model.ts';
import { readingOf } from '../../../knowledge/notes/reading.ts';
import { sightsOf } from '../../../knowledge/notes/sights.ts';
import type { Example } from './learn.ts';
import type { Pair } from './pairs.ts';

/** The sentences of the notes with what they are; a quote labels the sentence that it fits best. */
export function examplesOf({ file, notes, expected }: Pair): readonly Example[] {
  const sights = sightsOf(
    readingOf(notes, { day: expected.date, members: expected.members, people: [] }),
    undefined,
  );
  const labels = sights.map((): Class => 'none');
  const quotes: readonly (readonly [Class, readonly string[]])[] = [
    ['decision', expected.decisions],
    ['action', expected.actions.map(({ what }) => what)],
    ['open', expected.open],
  ];
  for (const [label, texts] of quotes)
    for (const quote of texts) {
      const from = notes.text.indexOf(quote.normalize('NFC'));
      const fits = sights.map(({ unit }, at) =>
        labels[at] === 'none'
          ? shareOf(unit.from, unit.from + unit.text.length, from, from + quote.length)
          : 0,
      );
      const best = Math.max(...fits);
      if (from >= 0 && best > 0) labels[fits.indexOf(best)] = label;
    }
  const features = featuresOf(sights);
  return labels.map((label, at) => ({
    file,
    features: features[at] ?? new Set<string>(),
    label: classes.indexOf(label),
  }));
}

/** What two spans share, as a part of the longer one; 0 where it is less than half of the shorter one. */
function shareOf(from: number, to: number, otherFrom: number, otherTo: number): number {
  const shared = Math.min(to, otherTo) - Math.max(from, otherFrom);
  if (shared <= 0 || shared * 2 < Math.min(to - from, otherTo - otherFrom)) return 0;
  return shared / Math.max(to - from, otherTo - otherFrom);
}
