import type { Area, AreaKind } from '../directory/directory.ts';
import type { AreaId } from '../kernel/ids.ts';
import { createNearWords } from './near-words.ts';
import { type OutsideHit, readOutside } from './outside-places.ts';
import { isCapitalised, isPerson, mayBegin } from './person-guard.ts';
import { placeEntries } from './place-forms.ts';
import { type IndexedForm, PlaceIndex } from './place-index.ts';
import { type Hit, meantAsPlaces, refineSenses, settleAreas } from './place-senses.ts';
import { areaNoun, neverPlaces, onlyCapitalised } from './place-words.ts';
import type { AreaMention } from './question.ts';
import type { Token } from './tokens.ts';

/** The places a text names. */
export interface PlacesRead {
  /** The areas asked about; several when the text leaves it open. */
  readonly areas: readonly AreaId[];
  /** Every area named, in the order of the text. */
  readonly mentions: readonly AreaMention[];
  /** A municipality that the directory lacks, when it has none of those named. */
  readonly outside?: string;
}

export interface PlaceReader {
  read(tokens: readonly Token[]): PlacesRead;
}

export interface PlaceReaderOptions {
  /** Words of the language and the vocabulary, in lower case: they are never taken for misspelt places. */
  readonly isKnownWord?: (word: string) => boolean;
  /** The index of the same areas, when there is one: building it costs most. */
  readonly index?: AreaIndex;
}

/** The forms of the names of areas. */
export type AreaIndex = PlaceIndex<AreaId>;

/** When areas share a name, people mean the municipality. */
const kindOrder: readonly AreaKind[] = ['municipality', 'district', 'family_centre_area', 'region'];

function* formsOf(area: Area): Iterable<readonly [string, ReturnType<typeof placeEntries>]> {
  yield [area.names.fi, placeEntries(area.names.fi, 'fi')];
  if (area.names.sv !== undefined) yield [area.names.sv, placeEntries(area.names.sv, 'sv')];
  if (area.names.en !== undefined) yield [area.names.en, placeEntries(area.names.en, 'en')];
  for (const alias of area.aliases) {
    yield [alias, placeEntries(alias, 'fi')];
    yield [alias, placeEntries(alias, 'sv')];
  }
}

export function indexAreas(areas: readonly Area[]): AreaIndex {
  const index = new PlaceIndex<AreaId>();
  for (const kind of kindOrder) {
    const ofKind = new Set<string>();
    for (const area of areas) {
      if (area.kind !== kind) continue;
      for (const [name, forms] of formsOf(area)) {
        for (const { form, sense, kind: formKind } of forms) {
          const before = index.exact(form);
          if (before === undefined) {
            ofKind.add(form);
            index.set({ form, sense, kind: formKind, name: name.toLowerCase(), owners: [area.id] });
          } else if (ofKind.has(form) && !before.owners.includes(area.id)) {
            index.set({ ...before, owners: [...before.owners, area.id] });
          }
        }
      }
    }
  }
  return index;
}

const clitic = /(?:kin|kaan|kään|k[oö]han|k[oö]hän|han|hän|k[oö]s?|p[aä])$/;

/** `hartolalainen`, `hartolalaisille`, and compounds of it (`hartolalaisperheen`): the index has `hartolalai-`. */
const dweller = /^(.+?(?:l[aä]|et)i)(?:nen|s\p{L}*)$/u;

const dwellerStem = (word: string): string | undefined =>
  word.includes('inen') || word.includes('is') ? dweller.exec(word)?.[1] : undefined;

/** The word as it is or without dots; without what follows a colon (`Hartola:n`); without a clitic (`Hartolassakin`). */
function lookUp(index: PlaceIndex<AreaId>, word: string): IndexedForm<AreaId> | undefined {
  const whole = index.spelt(word);
  if (whole !== undefined) return whole;
  const colon = word.indexOf(':');
  if (colon > 2) return index.spelt(word.slice(0, colon));
  const stem = dwellerStem(word);
  const inhabitant = stem === undefined ? undefined : index.spelt(`${stem}-`);
  if (inhabitant !== undefined) return inhabitant;
  const bare = word.replace(clitic, '');
  return bare !== word && bare.length >= 4 ? index.spelt(bare) : undefined;
}

/** How many words from here are told apart by a space or by a dash alone: a comma or a stop ends a name. */
function adjoining(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length) {
    const gap = (tokens[end]?.start ?? 0) - (tokens[end - 1]?.end ?? 0);
    if (gap !== 1 && gap !== 3) break;
    end += 1;
  }
  return end - at;
}

/** Said by itself, between stops, commas or the ends of the text: `vart ringer jag? ingå`. */
function standsApart(tokens: readonly Token[], at: number): boolean {
  const [before, here, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (here === undefined) return false;
  const opens = before === undefined || here.begins || here.start - before.end > 1;
  return opens && (next === undefined || next.begins || next.start - here.end > 1);
}

/** True when a misspelling of this form is believable where it stands: with a capital, in a telling case, among few words. */
function isBelievable(
  word: string,
  { capital, isBrief }: { readonly capital: boolean; readonly isBrief: boolean },
  distance: number,
  entry: IndexedForm<AreaId>,
): boolean {
  const { form, sense, kind } = entry;
  if (kind === 'dweller') return distance === 1 && word[0] === form[0];
  if (form.length < 5 && !capital) return false;
  if (distance > 1) {
    if (capital) return form.length >= 9 && word[0] === form[0];
    return form.length >= 11 && sense !== 'named' && word.slice(0, 4) === form.slice(0, 4);
  }
  if (capital) return true;
  if (word[0] !== form[0] && form.length < 8) return false;
  const genitive = form.endsWith('n') && form !== entry.name;
  return sense !== 'named' || form.length >= (genitive || isBrief ? 6 : 7);
}

const sharedEnd = (a: string, b: string): number => {
  let length = 0;
  while (length < 4 && length < a.length && a[a.length - 1 - length] === b[b.length - 1 - length])
    length += 1;
  return length;
};

/**
 * Reads places by every form their names may have, generated beforehand for the areas of one directory. A misspelt
 * name counts only where the word is no word of the language, since a wrong place is worse than a question back.
 */
export function createPlaceReader(areas: readonly Area[], options: PlaceReaderOptions = {}): PlaceReader {
  const isNearWord = createNearWords();
  const isKnownWord = options.isKnownWord ?? ((): boolean => false);
  const index = options.index ?? indexAreas(areas);
  const parents = new Map(areas.map((area) => [area.id, area.parent] as const));
  const names = new Set(
    areas.flatMap(({ names: { fi, sv, en }, aliases }) =>
      [fi, sv ?? fi, en ?? fi, ...aliases].flatMap((name) => {
        const lower = name.toLowerCase();
        return [lower, ...lower.split(/\s+[-–—]\s+|\s*\/\s*/), lower.replace(/n kunta$/, '')];
      }),
    ),
  );

  /** A form that is also a word counts only with a capital that means something, or said alone or apart. */
  const isMeant = (tokens: readonly Token[], at: number, form: string): boolean => {
    if (neverPlaces.has(form)) return false;
    if (!onlyCapitalised.has(form) || tokens.length <= 2) return true;
    const led = /^(?:i|in|från|from|till)$/.test(tokens[at - 1]?.word ?? '');
    return (
      led ||
      areaNoun.test(tokens[at + 1]?.word ?? '') ||
      standsApart(tokens, at) ||
      (isCapitalised(tokens, at) && !mayBegin(tokens, at))
    );
  };

  const readWords = (tokens: readonly Token[], at: number): Hit | undefined | 'person' => {
    const first = tokens[at]?.word ?? '';
    const most = index.begins(first) ? Math.min(index.longest, adjoining(tokens, at)) : 1;
    for (let length = most; length >= 1; length -= 1) {
      const words = tokens.slice(at, at + length).map(({ word }) => word);
      const joined = words.join(' ');
      const found = length > 1 ? index.spelt(joined) : lookUp(index, first);
      if (found === undefined) continue;
      if (length === 1) {
        if (found.form !== first && !isCapitalised(tokens, at) && isKnownWord(first)) continue;
        if (!isMeant(tokens, at, found.form)) continue;
        if (isPerson(tokens, at, found, isKnownWord)) return 'person';
      }
      return { owners: found.owners, from: at, to: at + length, match: 'exact', sense: found.sense };
    }
    return undefined;
  };

  /** `Hartola-Sysmä`: each part is a place; with a capital that is none, it is somebody's name (`Salo-Korhonen`). */
  const readParts = (tokens: readonly Token[], at: number): readonly Hit[] => {
    const token = tokens[at];
    if (token?.text.includes('-') !== true) return [];
    const parts = token.text.split('-');
    const found = parts.map((part) => (part.length < 4 ? undefined : index.exact(part.toLowerCase())));
    if (parts.some((part, position) => found[position] === undefined && /^\p{Lu}/u.test(part))) return [];
    return found.flatMap((entry) =>
      entry === undefined || neverPlaces.has(entry.form)
        ? []
        : [{ owners: entry.owners, from: at, to: at + 1, match: 'exact' as const, sense: entry.sense }],
    );
  };

  const readTypo = (tokens: readonly Token[], at: number): Hit | undefined => {
    const { word = '', text = '' } = tokens[at] ?? {};
    // A form that was read and refused is no misspelling either.
    if (word.length < 4 || neverPlaces.has(word) || index.exact(word) !== undefined || /\d/.test(word))
      return undefined;
    if (isKnownWord(word) || isNearWord(word)) return undefined;
    const shouted = text === text.toUpperCase();
    const capital = !shouted && isCapitalised(tokens, at) && (!mayBegin(tokens, at) || tokens.length <= 2);
    if (word.length < 5 && !capital) return undefined;
    const stem = dwellerStem(word);
    const near =
      (stem === undefined ? undefined : index.near(`${stem}-`, 1)) ??
      index.near(word, word.length >= 9 ? 2 : 1);
    if (near === undefined) return undefined;
    const isBrief = tokens.length <= 3;
    const believable = near.entries.filter(
      (entry) =>
        isBelievable(word, { capital, isBrief }, near.distance, entry) && !neverPlaces.has(entry.form),
    );
    // Typing errors spare the ending more often than the name: of several forms the best-matching end wins.
    const most = Math.max(...believable.map(({ form }) => sharedEnd(word, form)));
    const best = believable.filter(({ form }) => sharedEnd(word, form) === most);
    const [chosen] = best;
    if (chosen === undefined) return undefined;
    const { owners, sense } = chosen;
    if (best.some((entry) => entry.owners.some((owner) => !owners.includes(owner)))) return undefined;
    if (isPerson(tokens, at, chosen, isKnownWord)) return undefined;
    return { owners, from: at, to: at + 1, match: 'typo', sense };
  };

  return {
    read(tokens) {
      const hits: Hit[] = [];
      let outside: OutsideHit | undefined;
      for (let at = 0; at < tokens.length; ) {
        const exact = readWords(tokens, at);
        if (exact === 'person') {
          at += 1;
          continue;
        }
        if (exact !== undefined) {
          hits.push(exact);
          at = exact.to;
          continue;
        }
        const parts = readParts(tokens, at);
        hits.push(...parts);
        const other = parts.length > 0 ? undefined : readOutside(tokens, at, names, isKnownWord);
        if (other?.certain === true) outside ??= other;
        const typo = parts.length > 0 || other !== undefined ? undefined : readTypo(tokens, at);
        if (typo !== undefined) hits.push(typo);
        at += 1;
      }
      const mentions = refineSenses(tokens, meantAsPlaces(tokens, hits), parents);
      const found = { areas: settleAreas(mentions, parents), mentions };
      return mentions.length === 0 && outside !== undefined ? { ...found, outside: outside.name } : found;
    },
  };
}
