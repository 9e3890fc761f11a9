import type { Area, Service, Worker } from '../directory/directory.ts';
import type { Language } from '../kernel/languages.ts';
import { rememberingEach } from '../kernel/remembering.ts';
import { type Because, becauseOf } from './because.ts';
import { isCommonWord } from './common-words.ts';
import { createContentWords } from './content-words.ts';
import { decideTopic } from './decide.ts';
import { detectLanguage } from './detect.ts';
import { readElsewhere } from './elsewhere.ts';
import { readEmergency } from './emergency.ts';
import { isFrame } from './frame.ts';
import { asksStandIn, isFollowUp, isStandIn, readSmallTalk } from './intents.ts';
import { concepts as lexiconConcepts } from './lexicon/index.ts';
import { isAge, lifeStages } from './life-stages.ts';
import { areasOfMatter } from './place-roles.ts';
import { type AreaIndex, createPlaceReader, indexAreas, type PlacesRead } from './places.ts';
import { professionAsked } from './professions.ts';
import type { AreaMention, Intent, Question, Topic } from './question.ts';
import { QuestionWords } from './question-words.ts';
import { ServiceIndex } from './service-index.ts';
import { Spelling } from './spelling.ts';
import { normalise, type Token, tokenize } from './tokens.ts';
import { createWorkerMentions } from './worker-mentions.ts';

/** What questions are about: nothing else of the directory is looked at. */
export interface Askable {
  readonly areas: readonly Area[];
  readonly services: readonly Service[];
  readonly workers?: readonly Pick<Worker, 'name' | 'email'>[];
}

/** What is built of one directory, and holds for the next one when the words of services or areas stay. */
export interface QuestionIndexes {
  readonly services: ServiceIndex;
  readonly areas: AreaIndex;
}

export interface QuestionReader {
  /** `explain` is told why it is understood so. */
  read(text: string, personLanguage: Language, explain?: (because: Because) => void): Question;
  /** What the text is about, as words that may be kept; see `createContentWords`. */
  contentWords(text: string): readonly string[];
  readonly indexes: QuestionIndexes;
}

const nothing: Topic = { kind: 'none' };

/** What goes on from the last question says little more than a place: `entä jos perhe asuu Sysmässä?`. */
const mostOfFollowUp = 2;

/** What stands where a worker is named. */
const nobody = { text: '-', word: '-' } as const;

/** Tokens that name places: an area's words, or the one that named a municipality outside. */
export function placePositions(tokens: readonly Token[], places: PlacesRead): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { from, to } of places.mentions) for (let at = from; at < to; at += 1) found.add(at);
  if (places.outside !== undefined) {
    const start = places.outside.toLowerCase().slice(0, 3);
    for (const [at, { text, word }] of tokens.entries())
      if (word.startsWith(start) && text !== word) found.add(at);
  }
  return found;
}

/** Made when the first word is misspelt. */
const spellingOf = rememberingEach(
  (index: ServiceIndex) =>
    new Spelling([
      ...[...index.nameWords].map((word) => ({ word, open: false })),
      ...lexiconConcepts().writtenWords(),
    ]),
);

/** Makes a reader for one directory. Building its indexes costs: `kept` are those that hold for it already. */
export function createQuestionReader(
  directory: Askable,
  kept: Partial<QuestionIndexes> = {},
): QuestionReader {
  const concepts = lexiconConcepts();
  const index = kept.services ?? new ServiceIndex(directory.services, concepts);
  const areas = kept.areas ?? indexAreas(directory.areas);
  const speller = (): Spelling => spellingOf(index);
  const isKnown = (word: string): boolean =>
    isFrame(word) || concepts.knows(word) || index.knows(word) || lifeStages([word]) !== 0;
  const questionWords = new QuestionWords({
    isKnown: (word) => isKnown(word) || (!word.includes('-') && index.compounds.partsOf(word).length > 0),
    correct: (word) => (isCommonWord(word) ? undefined : speller().correct(word)),
    dotted: (word) => (isFrame(word) ? undefined : speller().dotted(word)),
    joins: (first, second) =>
      concepts.joins(first, second) ||
      (first.length >= 3 && second.length >= 4 && index.nameWords.has(first + second)),
    partsOf: (word) => index.compounds.partsOf(word),
  });
  const places = createPlaceReader(directory.areas, { isKnownWord: isKnown, index: areas });
  const people = new Set(
    (directory.workers ?? []).flatMap(({ name }) => tokenize(name).map(({ word }) => word)),
  );

  const workersNamed = createWorkerMentions(directory.workers ?? []);
  /** Names of workers are none of places. */
  const withoutWorkers = (tokens: readonly Token[], named: ReadonlySet<number>): readonly Token[] =>
    named.size === 0 ? tokens : tokens.map((token, at) => (named.has(at) ? { ...token, ...nobody } : token));

  const isPerson = ({ text, word }: Token): boolean =>
    text !== word && people.has(word) && !concepts.knows(word);

  const swedishNames = new Map(
    directory.areas.flatMap(({ id, names: { fi, sv } }) =>
      sv === undefined || sv === fi ? [] : [[id, sv.toLowerCase()] as const],
    ),
  );
  /** Who writes `Hangö` and not `Hanko` most likely writes Swedish, also in two words. */
  const namesInSwedish = (tokens: readonly Token[], mentions: readonly AreaMention[]): boolean =>
    mentions.some(({ area, from }) => {
      const name = swedishNames.get(area);
      return name !== undefined && tokens[from]?.word.startsWith(name) === true;
    });

  let vocabulary: ReadonlySet<string> | undefined;
  const contentWords = createContentWords({
    vocabulary: () => {
      vocabulary ??= new Set([
        ...index.nameWords,
        ...[...concepts.writtenWords()].flatMap(({ word, open }) => (open ? [] : [word])),
      ]);
      return vocabulary;
    },
    inLexicon: (word) => concepts.knows(word),
    people,
    placesOf: (tokens) => placePositions(tokens, places.read(tokens)),
  });

  const isOurs = (word: string): boolean => index.calls(word);

  return {
    indexes: { services: index, areas },
    contentWords,
    read(text, personLanguage, explain) {
      const tokens = tokenize(text);
      const words = tokens.map(({ word }) => word);
      const emergency = readEmergency(words);
      const urgent = emergency === undefined ? {} : { emergency };
      const talk = readSmallTalk(words);
      if (talk !== undefined) {
        const language =
          talk.intent === 'nothing' ? personLanguage : (talk.said ?? detectLanguage(tokens, personLanguage));
        const { said: _, ...intent } = talk;
        explain?.(becauseOf({ ...intent, tokens }));
        return { language, areas: [], topic: nothing, ranked: [], ...intent, ...urgent };
      }
      const { at: named, workers } = workersNamed(tokens);
      const placesRead = places.read(withoutWorkers(tokens, named));
      const atPlace = placePositions(tokens, placesRead);
      const language = detectLanguage(
        tokens.filter((_, at) => !atPlace.has(at)),
        namesInSwedish(tokens, placesRead.mentions) ? 'sv' : personLanguage,
      );
      const query = questionWords.read(
        normalise(text),
        tokens.map((token, at) => (atPlace.has(at) || named.has(at) || isPerson(token) ? undefined : token)),
      );
      const standIn = asksStandIn(words);
      const content = query.content.filter((word) => !isAge(word) && !(standIn && isStandIn(word)));
      const where = {
        areas: placesRead.areas,
        ...(workers.length === 0 ? {} : { workers }),
        ...(placesRead.outside === undefined ? {} : { outside: placesRead.outside }),
      };
      const found = { tokens, mentions: placesRead.mentions, query, content };
      const bare = (intent: Intent): Question => {
        explain?.(becauseOf({ intent, ...found }));
        return { language, intent, ...urgent, ...where, topic: nothing, ranked: [] };
      };
      if (content.length === 0) {
        if (standIn) return bare('substitute');
        return bare(atPlace.size > 0 ? 'area_only' : 'contact');
      }
      const ranking = index.rank({ words: query.words, content });
      const { topic, by } = decideTopic(ranking, readElsewhere(words, isOurs));
      // `entä jos perhe asuu Padasjoella?` names a place, and what else it says is about no service.
      const [best] = ranking.candidates;
      const isNamed = topic.kind !== 'none' && best !== undefined && (best.concept > 0 || best.said > 0);
      if (!isNamed && atPlace.size > 0 && content.length <= mostOfFollowUp && isFollowUp(words))
        return bare('area_only');
      explain?.(becauseOf({ intent: 'contact', ...found, ranking, decided: by }));
      const [about] = topic.kind === 'one' ? [topic.service] : topic.kind === 'several' ? topic.services : [];
      const profession = by === 'exact' ? undefined : professionAsked(query.words, content);
      const heldAt = about === undefined ? undefined : index.heldAt(about);
      return {
        language,
        intent: 'contact',
        ...urgent,
        ...where,
        areas: areasOfMatter(tokens, placesRead.mentions, placesRead.areas, heldAt),
        topic,
        ...(profession === undefined ? {} : { profession }),
        ranked: ranking.candidates.map(({ service, score }) => ({ service, score })),
      };
    },
  };
}
