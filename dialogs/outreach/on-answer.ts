import type { ContactPeople, Named } from '../../knowledge/directory/find-contact.ts';
import { comingOccasions, isOneArea } from '../../knowledge/directory/outreach.ts';
import { escapeText } from '../../knowledge/kernel/escape.ts';
import { container, type Element, text } from '../card.ts';
import type { Reader } from '../contact/views.ts';
import { outreachStrings } from '../strings/outreach.ts';
import { describeSchedule } from '../strings/schedule.ts';
import { occasionText } from './views.ts';

const mostLines = 3;

/** Where and when the service that was asked about, or its first person, can be met there: nothing when nowhere. */
export function metOnAnswer(
  reader: Reader,
  contact: ContactPeople,
  first: Named | undefined,
): { readonly body: readonly Element[]; readonly lines: readonly string[] } {
  const { directory, today, language } = reader;
  const words = outreachStrings[language];
  const worker = first?.assignment.worker;
  const lines = directory.data.outreach
    .filter(
      (each) =>
        (each.service === contact.service || (worker !== undefined && each.worker === worker)) &&
        isOneArea(directory, each.area, contact.area),
    )
    .flatMap((each) => {
      const [next] = comingOccasions(directory, each, today, 1);
      return next ? [{ each, next }] : [];
    })
    .sort((a, b) => (a.next.day < b.next.day ? -1 : 1))
    .slice(0, mostLines)
    .map(({ each, next }) =>
      words.placeLine(
        escapeText(each.place),
        escapeText(describeSchedule(each.when, language)),
        occasionText(reader, next),
      ),
    );
  if (lines.length === 0) return { body: [], lines: [] };
  return {
    lines: [`${words.metAt}: ${lines.join('; ')}`],
    body: [
      container(
        [
          text(words.metAt, { weight: 'bolder', size: 'small' }),
          ...lines.map((line) => text(line, { spacing: 'none' })),
        ],
        { id: 'outreach', separator: true, spacing: 'medium' },
      ),
    ],
  };
}
