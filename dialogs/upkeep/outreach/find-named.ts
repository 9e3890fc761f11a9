import type { Outreach } from '../../../knowledge/directory/directory.ts';
import { comingOccasions, isOneArea, occasionsOf } from '../../../knowledge/directory/outreach.ts';
import type { Knowledge } from '../../knowledge.ts';
import { matchPlace } from '../../outreach/match-place.ts';
import { readPlaceKinds } from '../../outreach/place-kinds.ts';
import { partsOf, type QuestionParts } from '../../outreach/question-parts.ts';
import { readPlaceWords, whereHeld } from '../../outreach/where.ts';
import { keysOfWhoComes } from '../../outreach/who-comes.ts';
import { isAmong, keysOfTexts } from '../../outreach/word-keys.ts';
import { mayChange } from '../../permissions.ts';
import type { Slots } from '../command.ts';
import type { Scene } from '../scene.ts';

/**
 * The outreach that a command names by its place, or a part of it, and who comes; the person's own when it names
 * none. Of several, those that the person may change, and that are held on the day that is said.
 */
export function findNamed({ world, reader, turn }: Scene, slots: Slots): readonly Outreach[] {
  const knowledge = world.knowledge();
  const { directory } = knowledge;
  const { today } = reader;
  const named = slots.value?.trim() ?? '';
  const exact = directory.data.outreach.find(({ id }) => id === named);
  if (exact) return [exact];
  const current = directory.data.outreach.filter(
    (each) =>
      comingOccasions(directory, each, today, 1).length > 0 || each.cancelled.some((day) => day >= today),
  );
  const own = current.filter(({ worker }) => worker !== undefined && worker === turn.who.email);
  let found: readonly Outreach[] = own;
  if (named !== '') {
    const parts = partsOf(named, knowledge.read(named, reader.language).areas, today, knowledge);
    const partly = current.filter((each) => isPartOf(parts, each, knowledge));
    const wholly = partly.filter((each) => matchPlace(each, parts, undefined, knowledge));
    found = wholly.length > 0 ? wholly : partly;
  }
  const narrowed = (keep: (outreach: Outreach) => boolean): void => {
    const kept = found.filter(keep);
    if (found.length > 1 && kept.length > 0) found = kept;
  };
  narrowed(({ worker }) => worker !== undefined && slots.workers.includes(worker));
  narrowed((each) => {
    const removal = [{ kind: 'outreach' as const, id: each.id, before: each, after: undefined }];
    return mayChange(removal, turn.who, directory).ok;
  });
  const { from, to } = slots;
  if (from !== undefined && to !== undefined)
    narrowed((each) => occasionsOf(directory, each, from, to).length > 0);
  return found;
}

/** Whether all that is said is of the place or of who comes. */
function isPartOf({ kinds, areas, words }: QuestionParts, outreach: Outreach, knowledge: Knowledge): boolean {
  const place = readPlaceKinds(outreach.place);
  const held = whereHeld(outreach, knowledge);
  const keys = keysOfTexts(readPlaceWords(place.rest, knowledge).map(({ word }) => word));
  const who = keysOfWhoComes(outreach, knowledge);
  return (
    [...kinds].every((kind) => place.kinds.has(kind)) &&
    (areas.length === 0 || areas.some((area) => isOneArea(knowledge.directory, held, area))) &&
    words.every((word) => isAmong(word, keys) || isAmong(word, who))
  );
}
