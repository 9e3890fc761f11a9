import type { Slots } from '../command.ts';
import { readPeople } from './people.ts';
import { readPlaces } from './places.ts';
import { readRole } from './role-words.ts';
import { noSlots, type Read, type Said } from './said.ts';

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
  const { rest: unnamed, ...people } = readPeople(text, knowledge.directory);
  const days = readDays(unnamed, said);
  const role =
    said.row.verb === 'assign' || said.row.verb === 'unassign' ? readRole(days.rest, language) : days;
  const { named, ...places } = readPlaces(role.rest, language, knowledge);
  const hasService = places.service !== undefined || places.services.length > 0;
  return {
    slots: {
      ...noSlots,
      ...people,
      ...days.slots,
      ...('role' in role ? { role: role.role } : {}),
      ...places,
    },
    named,
    strange: places.rest !== '' || (hasService && !named),
    target: text,
  };
}
