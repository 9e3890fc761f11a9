import type { Language } from '../../../knowledge/kernel/languages.ts';
import { bareName } from './command-text.ts';
import { readPlaces } from './places.ts';
import { allSaid, noSlots, type Read, type Said } from './said.ts';

/** What stands before the wider area. */
const into: Readonly<Record<Language, RegExp>> = {
  fi: /(?:,|(?<!\p{L})(?:kuntaan|kaupunkiin|alueelle|alueeseen|alle|osaksi))(?!\p{L})/iu,
  sv: /(?:,|(?<!\p{L})(?:till|under|i))(?!\p{L})/iu,
  en: /(?:,|(?<!\p{L})(?:to|under|into|in))(?!\p{L})/iu,
};

/** The area, and the wider one that it belongs to: `Vääksy alueeseen Asikkala`, `Vääksy Asikkalaan`, `Vääksy Asikkalan alle`. */
function sides({ language, match, knowledge }: Said): readonly [area: string, wider: string] {
  const text = match.body.replace(/^:\s*/, '');
  const found = into[language].exec(text);
  const before = found === null ? text : text.slice(0, found.index).trim();
  const after = found === null ? '' : bareName(text.slice(found.index + found[0].length));
  if (after !== '') return [bareName(before), after];
  const [, area, last] = /^(.+)\s(\S+)$/su.exec(bareName(before)) ?? [];
  if (area === undefined || last === undefined) return [bareName(before), ''];
  return knowledge.read(last, language).areas.length > 0 ? [bareName(area), last] : [bareName(before), ''];
}

/** `lisää alue Kirkonkylä kuntaan Hartola`: the name is new, the area it belongs to is known. */
export function readNewArea(said: Said): Read {
  const [name, wider] = sides(said);
  const { areas, rest } = readPlaces(wider, said.language, said.knowledge);
  return {
    slots: { ...noSlots, areas, rest, ...(name === '' ? {} : { value: name }) },
    named: false,
    strange: false,
    target: allSaid(said),
  };
}

/** The area that is moved, then the one it is moved to. A side that names no one area is left open. */
export function readMove(said: Said): Read {
  const read = sides(said).map((side) => readPlaces(side, said.language, said.knowledge));
  return {
    slots: {
      ...noSlots,
      areas: read.flatMap(({ areas }) => (areas.length === 1 ? areas : [])),
      rest: read.flatMap(({ rest }) => (rest === '' ? [] : [rest])).join(' '),
    },
    named: false,
    strange: false,
    target: allSaid(said),
  };
}
