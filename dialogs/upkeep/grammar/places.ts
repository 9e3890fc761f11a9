import type { Service } from '../../../knowledge/directory/directory.ts';
import type { Directory } from '../../../knowledge/directory/snapshot.ts';
import type { AreaId, ServiceId } from '../../../knowledge/kernel/ids.ts';
import { type Language, languages } from '../../../knowledge/kernel/languages.ts';
import { editDistance } from '../../../knowledge/language/edit-distance.ts';
import type { Question } from '../../../knowledge/language/question.ts';
import { stemOf } from '../../../knowledge/language/stems.ts';
import { tellingWords } from './filler.ts';

/** The service and the areas that a text names. */
export interface PlacesRead {
  readonly service?: ServiceId;
  readonly services: readonly ServiceId[];
  readonly areas: readonly AreaId[];
  /** True when a service was called by its name, not only told by a matter that it deals with. */
  readonly named: boolean;
  /** Words that tell of the one service that may be meant without calling it by its name. */
  readonly unnamed?: string;
  /** Words that are neither. */
  readonly rest: string;
}

export interface PlaceKnowledge {
  readonly directory: Directory;
  readonly read: (text: string, language: Language) => Question;
}

export function readPlaces(text: string, said: Language, { directory, read }: PlaceKnowledge): PlacesRead {
  const nothing: PlacesRead = { services: [], areas: [], named: false, rest: '' };
  if (tellingWords(text, said).length === 0) return nothing;
  const whole = wholeName(text, directory.data.services);
  if (whole) {
    const beside = read(whole.rest, said);
    return {
      service: whole.service,
      services: [],
      areas: tellingWords(whole.rest, said).length === 0 ? [] : beside.areas,
      named: true,
      rest: unread(whole.rest, said, beside, read).join(' '),
    };
  }
  const question = read(text, said);
  const { topic, areas } = question;
  const candidates = topic.kind === 'one' ? [topic.service] : topic.kind === 'several' ? topic.services : [];
  const [first] = candidates;
  if (first === undefined) return { ...nothing, areas, rest: unread(text, said, question, read).join(' ') };
  const words = unread(text, said, question, read);
  const service = directory.service(first);
  const strangers = words.filter((word) => isStranger(word, said, read) && !isCalled(service, [word], said));
  const named = isCalled(
    service,
    words.filter((word) => !strangers.includes(word)),
    said,
  );
  const rest = strangers.join(' ');
  return topic.kind === 'one' && named
    ? { service: first, services: [], areas, named, rest }
    : {
        services: candidates,
        areas,
        named,
        ...(candidates.length === 1
          ? { unnamed: words.filter((word) => !strangers.includes(word)).join(' ') }
          : {}),
        rest,
      };
}

/** Telling words that are no area of this directory. */
function unread(
  text: string,
  said: Language,
  question: Question,
  read: PlaceKnowledge['read'],
): readonly string[] {
  const words = tellingWords(text, said);
  if (question.intent === 'area_only' && question.areas.length > 0) return [];
  return question.areas.length === 0
    ? words
    : words.filter((word) => {
        const alone = read(word, said);
        return alone.intent !== 'area_only' || alone.areas.length === 0;
      });
}

/** A word with a capital that means nothing alone: the name of a person or place that is not known. */
function isStranger(word: string, said: Language, read: PlaceKnowledge['read']): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  const { areas, outside, topic } = read(word, said);
  return areas.length === 0 && (topic.kind === 'none' || outside !== undefined);
}

const namesOf = ({ name }: Service): readonly string[] =>
  languages.flatMap((language) => name[language] ?? []);

/** The longest name of a service that stands in the text word for word, and the text without it. */
function wholeName(
  text: string,
  services: readonly Service[],
): { readonly service: ServiceId; readonly rest: string } | undefined {
  const lower = text.toLowerCase();
  let best: { readonly service: ServiceId; readonly start: number; readonly length: number } | undefined;
  for (const service of services) {
    for (const name of namesOf(service)) {
      const start = lower.indexOf(name.toLowerCase());
      if (start < 0 || name.length <= (best?.length ?? 0)) continue;
      const around = `${lower.slice(0, start).slice(-1)} ${lower.slice(start + name.length).slice(0, 1)}`;
      if (!/[\p{L}\p{N}-]/u.test(around)) best = { service: service.id, start, length: name.length };
    }
  }
  return best === undefined
    ? undefined
    : {
        service: best.service,
        rest: `${text.slice(0, best.start)} ${text.slice(best.start + best.length)}`.trim(),
      };
}

/** Shorter words are one letter away from too many others. */
const shortestMisspelt = 6;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const stemsOf = (text: string, said: Language): readonly string[] =>
  wordsOf(text).map((word) => stemOf(word, said));

/** True when the words are a keyword of the service, or each is one of the words of its names, give or take a letter. */
function isCalled(service: Service | undefined, words: readonly string[], said: Language): boolean {
  if (service === undefined || words.length === 0) return false;
  const stems = stemsOf(words.join(' '), said);
  const keywords = new Set(service.keywords.map((keyword) => stemsOf(keyword, said).join(' ')));
  if (keywords.has(stems.join(' '))) return true;
  const own = stemsOf(service.name[said] ?? service.name.fi, said);
  const otherWords = new Set(namesOf(service).flatMap(wordsOf));
  const isOfName = (word: string): boolean => {
    const stem = stemOf(word, said);
    return (
      otherWords.has(word) ||
      own.includes(stem) ||
      (stem.length >= shortestMisspelt && own.some((other) => editDistance(stem, other, 1) <= 1))
    );
  };
  return words.flatMap(wordsOf).every(isOfName);
}
