import type { Slots } from '../command.ts';
import { readPeople } from './people.ts';
import { readPlaces } from './places.ts';
import { readRole } from './role-words.ts';
import { noSlots, type Read, type Said } from './said.ts';
import { namesWorker, readBearers, unknownIn } from './unknown-words.ts';

/** Days said in a text as slots, and the text without them. */
export function readDays(
  text: string,
  { knowledge, today }: Said,
): { readonly slots: Pick<Slots, 'from' | 'to' | 'dateFault'>; readonly rest: string } {
  const { span, fault, rest } = knowledge.readDates(text, today);
  return {
    slots: {
      ...(span?.from === undefined ? {} : { from: span.from }),
      ...(span?.to === undefined ? {} : { to: span.to }),
      ...(fault === undefined ? {} : { dateFault: fault }),
    },
    rest,
  };
}

/** Whom and what a text names: workers first, so that no part of a name is taken for a place. */
export function readTarget(text: string, said: Said): Read {
  const { language, knowledge } = said;
  const { rest: withoutPeople, ...people } = readPeople(text, knowledge.directory);
  const nobody = people.workers.length + people.sameName.length === 0 && people.newEmail === undefined;
  const alone =
    nobody && namesWorker(said.row.verb) ? readBearers(withoutPeople, language, knowledge) : undefined;
  const days = readDays(alone?.rest ?? withoutPeople, said);
  const role =
    said.row.verb === 'assign' || said.row.verb === 'unassign' ? readRole(days.rest, language) : days;
  const { named, unnamed, ...places } = readPlaces(role.rest, language, knowledge);
  const hasService = places.service !== undefined || places.services.length > 0;
  const bearers = alone && alone.bearers.length > 0 ? { bearers: alone.bearers } : {};
  return {
    slots: {
      ...noSlots,
      ...people,
      ...bearers,
      ...days.slots,
      ...('role' in role ? { role: role.role } : {}),
      ...('several' in role ? { several: true as const } : {}),
      ...places,
      ...(unnamed ? { unknownService: unnamed } : {}),
      ...unknownIn(places.rest, said.row.verb, { ...people, ...bearers, ...places }, language, knowledge),
    },
    named,
    strange: places.rest !== '' || (hasService && !named),
    target: text,
  };
}
