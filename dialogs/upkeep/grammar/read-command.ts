import type { IsoDate } from '../../../knowledge/kernel/ids.ts';
import { type Language, languages } from '../../../knowledge/kernel/languages.ts';
import type { Command, Verb } from '../command.ts';
import type { CommandKnowledge } from './command-knowledge.ts';
import { bareName, commandText, splitAtColon } from './command-text.ts';
import { asks } from './filler.ts';
import { knowledgePhrases } from './knowledge-phrases.ts';
import { meetsNeeds } from './needs.ts';
import { ownPhrases } from './own-phrases.ts';
import { isWorker } from './people.ts';
import { peoplePhrases } from './people-phrases.ts';
import { compilePhrase, firstWord, matchPhrase, type Phrase } from './phrase.ts';
import { readMove, readNewArea } from './read-areas.ts';
import { readChange, readLines } from './read-change.ts';
import { readAbsence, readNewWorker, readOwnPhone, readVisit, readWords } from './read-own.ts';
import { readReplacement } from './read-replacement.ts';
import { readTarget } from './read-target.ts';
import { allSaid, noSlots, type Read, type Said } from './said.ts';
import type { VerbPhrases } from './verb-phrases.ts';

interface Opening {
  readonly row: VerbPhrases;
  readonly language: Language;
  readonly phrase: Phrase;
}

const unsorted: readonly Opening[] = [...knowledgePhrases, ...peoplePhrases, ...ownPhrases].flatMap((row) =>
  languages.flatMap((language) =>
    row.phrases[language].map((phrase) => ({ row, language, phrase: compilePhrase(phrase) })),
  ),
);

/** The phrases that say most come first; of two that say as much, the one in the person's language. */
const sorted = (own: Language): readonly Opening[] =>
  [...unsorted].sort(
    (a, b) => b.phrase.weight - a.phrase.weight || Number(b.language === own) - Number(a.language === own),
  );

const openings: Readonly<Record<Language, readonly Opening[]>> = {
  fi: sorted('fi'),
  sv: sorted('sv'),
  en: sorted('en'),
};

/** `lisää palvelu Perhekahvila: teksti`: the name ends at the colon. */
function readNewService(said: Said): Read {
  const [name, after] = splitAtColon(said.match.body.replace(/^:\s*/, ''));
  const value = bareName(name);
  return {
    slots: { ...noSlots, ...(value === '' ? {} : { value }), rest: after ?? '' },
    named: false,
    strange: false,
    target: said.match.body,
  };
}

const readers: Readonly<Partial<Record<Verb, (said: Said) => Read>>> = {
  add_service: readNewService,
  edit_service: readChange,
  edit_worker: readChange,
  edit_area: readChange,
  add_worker: readNewWorker,
  add_area: readNewArea,
  move_area: readMove,
  replace: readReplacement,
  add_keywords: readLines,
  remove_keywords: readLines,
  next_step: readLines,
  add_outreach: readLines,
  remove_outreach: readVisit,
  cancel_outreach: readVisit,
  absent: readAbsence,
  back: readAbsence,
  my_phone: readOwnPhone,
  my_title: readWords,
  my_languages: readWords,
  my_consultation: readWords,
};

/** What verbs without a reader of their own name is a target: workers, services, areas, days. */
const readTargetOf = (said: Said): Read => readTarget(allSaid(said), said);

/** Words after a colon are the person's own, and may ask what they like; so may a phrase that is a question itself. */
function isQuestion(said: Said): boolean {
  const [text] = splitAtColon(allSaid(said));
  const asksItself = asks(said.match.head, said.language);
  return asks(asksItself ? text.replace(/\?+$/, '') : text, said.language);
}

/**
 * The command that a text is, in whichever of the three languages; `language` is the person's own and settles ties.
 * Undefined: it is no command, and may be a question. A command may lack any of its slots: a text that begins like
 * one without naming what it is about is still that verb.
 */
export function readCommand(
  text: string,
  language: Language,
  today: IsoDate,
  knowledge: CommandKnowledge,
): Command | undefined {
  const plain = commandText(text);
  const first = firstWord(plain);
  for (const { row, language: said, phrase } of openings[language]) {
    // Nearly every text is a question: most phrases are ruled out by their first word.
    if (phrase.begins && !phrase.begins.has(first)) continue;
    const match = matchPhrase(plain, phrase);
    if (match === undefined) continue;
    const namesNobody = phrase.gaps.some(
      (isName, at) => isName && !isWorker(match.gaps[at] ?? '', knowledge.directory),
    );
    if (namesNobody) continue;
    const opening: Said = { row, language: said, match, today, knowledge };
    if (isQuestion(opening)) continue;
    const read = (readers[row.verb] ?? readTargetOf)(opening);
    if (meetsNeeds(read, opening)) return { verb: row.verb, said, slots: read.slots };
  }
  return undefined;
}
