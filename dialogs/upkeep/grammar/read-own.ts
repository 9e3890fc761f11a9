import { daysLater } from '../../../knowledge/directory/days.ts';
import type { IsoDate } from '../../../knowledge/kernel/ids.ts';
import { readEachDays } from '../../../knowledge/language/dates/each-days.ts';
import { bareName } from './command-text.ts';
import { tellingWords } from './filler.ts';
import { readAddresses, readPeople } from './people.ts';
import { readPhone } from './phone.ts';
import { readStandIn } from './read-stand-in.ts';
import { readDays, readTarget } from './read-target.ts';
import { noSlots, type Read, type Said } from './said.ts';

/** All that follows is the person's own words. */
export function readWords(said: Said): Read {
  const value = bareName(said.match.body);
  return {
    slots: { ...noSlots, ...(value === '' ? {} : { value }) },
    named: false,
    strange: false,
    target: said.match.body,
  };
}

export function readOwnPhone(said: Said): Read {
  const { phone, rest } = readPhone(said.match.body);
  return {
    slots: { ...noSlots, ...(phone === undefined ? {} : { phone }), rest: bareName(rest) },
    named: false,
    strange: false,
    target: said.match.body,
  };
}

/** Who is away or back, when, and who stands in. Whatever else is said, such as why, is kept nowhere. */
export function readAbsence(said: Said): Read {
  const { gaps } = said.match;
  // Who is named behind the phrase (`…, sijaisena Liisa Laine`) is not away.
  const { rest: told, ...standIn } = readStandIn(said.match.body, said);
  const { rest, last } = said.row.verb === 'absent' ? readReturn(told, said) : { rest: told };
  const read = said.row.own === true || gaps.length > 0 ? ownDays(rest, said) : readTarget(rest, said);
  const { workers, sameName } =
    gaps.length > 0 ? readPeople(gaps.join(' '), said.knowledge.directory) : read.slots;
  const days = last === undefined ? read.slots : { ...read.slots, to: last };
  const each = said.row.verb === 'absent' ? readEachDays(rest, said.today) : [];
  const others = each === 'unclear' ? each : each.length > 1 ? (last === undefined ? each : 'unclear') : [];
  const isToday = said.row.fromToday === true && !days.from && !days.to && !days.dateFault;
  const { from, to, dateFault } = isToday ? { ...days, from: said.today, to: said.today } : days;
  return {
    ...read,
    slots: {
      ...noSlots,
      workers,
      sameName,
      ...standIn,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(dateFault === undefined ? {} : { dateFault }),
      ...(others.length === 0 ? {} : { otherDays: others }),
    },
  };
}

/** `…, palaan 7.1.`: the day of the return is one of work again. */
const returning =
  /[,;.]?\s*(?:(?:ja|och|and)\s+)?(?:palaan|palaa|takaisin|töihin|jag (?:kommer|är) tillbaka|tillbaka|(?:I will be |I['’]ll be )?back|returning)(?!\p{L})/iu;

/** The last day before a return that is said, and the text without it. */
function readReturn(text: string, said: Said): { readonly rest: string; readonly last?: IsoDate } {
  const found = returning.exec(text);
  if (!found) return { rest: text };
  const { slots } = readDays(text.slice(found.index + found[0].length), said);
  const before = text.slice(0, found.index);
  if (slots.from === undefined || readDays(before, said).slots.from === undefined) return { rest: text };
  return { rest: before, last: daysLater(slots.from, -1) };
}

/** The days alone. */
function ownDays(text: string, said: Said): Read {
  const { slots, rest } = readDays(text, said);
  return {
    slots: { ...noSlots, ...slots },
    named: false,
    strange: tellingWords(rest, said.language).length > 0,
    target: text,
  };
}

/** `Anna Virtanen, anna.virtanen@example.org, 040 000 0000`: in any order; the first part that is neither is the name. */
export function readNewWorker(said: Said): Read {
  const { workers, newEmail, rest } = readAddresses(said.match.body, said.knowledge.directory);
  const { phone, rest: named } = readPhone(rest);
  const [name, ...others] = named
    .split(/[,;:\n]/)
    .map(bareName)
    .filter((part) => part !== '');
  return {
    slots: {
      ...noSlots,
      workers,
      ...(newEmail === undefined ? {} : { newEmail }),
      ...(phone === undefined ? {} : { phone }),
      ...(name === undefined ? {} : { value: name }),
      rest: others.join(', '),
    },
    named: false,
    strange: false,
    target: said.match.body,
  };
}

/** `Vääksyn päiväkoti 8.12.`: the place of a visit in the person's words, beside the areas and service it tells. */
export function readVisit(said: Said): Read {
  const read = readTarget(said.match.body, said);
  const value = bareName(readDays(said.match.body, said).rest.replace(/\s+([,.])/g, '$1'));
  const { service, services, ...slots } = read.slots;
  return {
    ...read,
    slots: {
      ...slots,
      // `päiväkoti` is where, and perhaps what: the service is only one that may be meant.
      services: service === undefined ? services : [service],
      ...(value === '' ? {} : { value }),
      rest: '',
    },
  };
}
