import { isFieldWord } from './field-words.ts';
import { firstNames } from './first-names.ts';
import type { Span } from './folded-text.ts';
import { findInitials } from './initials.ts';
import { cueAfter, cueBefore, type NameCue } from './name-cues.ts';
import { isListed, type KnownNames, type Reading, runAt } from './name-parts.ts';
import { type NameToken, nameTokens } from './name-tokens.ts';
import { judge } from './name-verdict.ts';
import { nameWord } from './name-words.ts';
import { isPersonNoun } from './person-nouns.ts';
import { isPublicWord, publicStretches } from './public-words.ts';
import { endsInNen } from './surnames.ts';
import { workerWords } from './worker-names.ts';

/** Somebody's name, or (`certain` is false) what may be one. */
export interface ClientName extends Span {
  readonly certain: boolean;
  /** It is a name for certain, and nothing around it tells whose: as well a colleague's. */
  readonly alone?: true;
}

const joining = /^(?:ja|sekä|och|and|&)$/;

const compound = /^(\p{L}+)-(\p{L}+)$/u;

/** `Aino-niminen`, `Eetu-poika`: the part of the word that is a name. */
function judgeCompound(reading: Reading, at: number): ClientName | undefined {
  const token = reading.tokens[at];
  const [, name = '', head = ''] = compound.exec(token?.word ?? '') ?? [];
  if (token === undefined || name === '') return undefined;
  const isNamed = /^nimi(?:nen|s\p{L}+)$/u.test(head);
  if (!isNamed && !isPersonNoun(head)) return undefined;
  if (/-\p{Lu}/u.test(token.text)) return undefined;
  const listed = nameWord(name).first !== undefined;
  const near = reading.tokens.slice(at + 1, at + 4).some(({ word }) => isPersonNoun(word));
  const capital = token.capital === 'name';
  if (!listed && !(isNamed && near && capital)) return undefined;
  if (listed && !capital && !isNamed) return undefined;
  return {
    from: token.from,
    to: token.from + name.length,
    certain: !isNamed || near || nameWord(name).first === 'plain',
  };
}

/** `pikku-Eemeli`, `iso-anna`: who is meant stands behind. */
const nicknamed = /^(?:pikku|iso|lill|stor|little|big)-(\p{L}+)$/u;

function judgeNickname({ tokens }: Reading, at: number): ClientName | undefined {
  const token = tokens[at];
  const [, name = ''] = nicknamed.exec(token?.word ?? '') ?? [];
  if (token === undefined || name === '' || nameWord(name).first !== 'plain') return undefined;
  return { from: token.to - name.length, to: token.to, certain: false };
}

/** What stands behind the name of somebody who does or has something, or how old they are. */
const doing =
  /^(?:on|oli|ei|olisi|haluaa|pitää|tarvitsee|tarvii|kävi|käy|lyö|löi|puree|itkee|huutaa|asuu|kertoi|sanoi|pelkää|nukkuu|syö|är|var|har|hade|vill|inte|slår|gråter|bor|is|was|has|had|hits|cries|lives|does)$|^\d{1,2}-?(?:v|vee|vuoti\p{L}*|år\p{L}*|yo)$/u;

/** `matti on aggressiivinen`, `eemeli 4v lyö muita`: a first name in lower case that somebody begins with, and says what they do. */
function isLowerSubject({ tokens, fixed }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || fixed.has(at) || isPublicWord(token.word) || isFieldWord(token.word))
    return false;
  if (nameWord(token.word).first !== 'plain' || !firstNames.has(token.word)) return false;
  const next = tokens[at + 1];
  return next?.gap === ' ' && !fixed.has(at + 1) && doing.test(next.word);
}

/** What is done with a client and hardly with anything that has a first name. */
const guiding =
  /^(?:ohja(?:taan|ttiin|taisiin|ta|tkaa)|siirre(?:tään|ttiin)|siirtää|sijoite(?:taan|ttiin)|lähetetään|kutsutaan|tavataan|hänvisas|hänvisades|remitteras|flyttas|referred|transferred)$/;

/** Whether somebody is guided on beside the words of a name. */
const isGuided = (tokens: readonly NameToken[], first: number, last: number): boolean =>
  [tokens[first - 1], tokens[last + 1]].some((token) => token !== undefined && guiding.test(token.word));

/** Names in lower case, which only what stands before them or a surname behind them tells. */
function lowerRun(
  reading: Reading,
  at: number,
): { readonly last: number; readonly certain: boolean; readonly alone?: true } | undefined {
  const { tokens, fixed } = reading;
  const token = tokens[at];
  if (token === undefined || fixed.has(at) || /\d/.test(token.word)) return undefined;
  const { first } = nameWord(token.word);
  if (first === undefined) return undefined;
  const next = tokens[at + 1];
  const adjacent = next?.gap === ' ' && !fixed.has(at + 1) && !isPersonNoun(next.word) ? next : undefined;
  const isSurname =
    adjacent !== undefined &&
    !isPublicWord(adjacent.word) &&
    nameWord(adjacent.word).surname &&
    !isFieldWord(adjacent.word);
  const cue = cueBefore(tokens, at);
  const named = cue === 'told' && !isPersonNoun(tokens[at - 1]?.word ?? '');
  if (cue === 'own' || cue === 'trade') return undefined;
  // `äiti anna virtanen`: a verb or a noun, were it not for the surname.
  if (first === 'everyday' && cue === 'told' && isSurname) return { last: at + 1, certain: true };
  const isPlain = first === 'plain';
  // `maija virtanen`, though `maija` may be a form of a common word; `anna virtanen ohjataan` though `anna` is one.
  const isLikeSurname =
    isSurname || (adjacent !== undefined && endsInNen(adjacent.word) && !isFieldWord(adjacent.word));
  if (cue === undefined && isLikeSurname && (isPlain || isGuided(tokens, at, at + 1))) {
    const certain = isPlain && isSurname && !isFieldWord(token.word);
    return { last: at + 1, certain, ...(certain && !isGuided(tokens, at, at + 1) ? { alone: true } : {}) };
  }
  if (cue === undefined || (!isPlain && !named)) return undefined;
  if (cue === 'told' || isLikeSurname) return { last: isLikeSurname ? at + 1 : at, certain: true };
  // `isä on matti`: a predicate stands in the nominative.
  return cue === 'likely' && firstNames.has(token.word) ? { last: at, certain: false } : undefined;
}

/** `pekan äiti`, `virtasen perhe`, `annas mamma`: a name in lower case that only the word after it tells. */
function isLowerOwner({ tokens, fixed, text }: Reading, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || fixed.has(at) || isPublicWord(token.word)) return false;
  if (cueAfter(tokens, at, text) !== 'likely' || !isPersonNoun(tokens[at + 1]?.word ?? '')) return false;
  const { first, surname } = nameWord(token.word);
  const isSwedish = /[^s]s$/.test(token.word);
  if (first === 'everyday') return isSwedish;
  if (isFieldWord(token.word)) return false;
  return first === 'plain' || (surname && (isSwedish || /s(?:en|ten)$/.test(token.word)));
}

/**
 * Names in a folded text that are nobody's of the directory, in order of position. Without a word that tells whose
 * name it is, one name alone is doubtful.
 */
export function findClientNames(text: string, known: KnownNames): readonly ClientName[] {
  const tokens = nameTokens(text);
  const fixed = new Set(workerWords(tokens, known.names));
  for (const stretch of publicStretches(text))
    tokens.forEach(({ from, to }, at) => {
      if (from < stretch.to && to > stretch.from) fixed.add(at);
    });
  const reading: Reading = { text, tokens, fixed, known };
  const found: ClientName[] = [];
  let before: { readonly end: number; readonly cue: NameCue | undefined } = { end: -9, cue: undefined };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || fixed.has(at)) continue;
    const inWord = judgeCompound(reading, at) ?? judgeNickname(reading, at);
    if (inWord !== undefined) {
      found.push(inWord);
      continue;
    }
    if (token.capital === 'none') {
      const lower =
        lowerRun(reading, at) ??
        (isLowerOwner(reading, at) || isLowerSubject(reading, at) ? { last: at, certain: false } : undefined);
      if (lower === undefined) continue;
      const { last, ...rest } = lower;
      found.push({ from: token.from, to: tokens[last]?.to ?? token.to, ...rest });
      at = last;
      continue;
    }
    const run = runAt(reading, at);
    const [begin] = run;
    if (begin === undefined) continue;
    // `Onko Eetu`: the word that only begins the sentence.
    const opens = begin.token.begins && !isListed(begin) && !begin.initial && run.length > 1;
    const parts = opens ? run.slice(1) : run;
    const head = parts[0] ?? begin;
    const tail = parts.at(-1) ?? begin;
    const between = head.at - before.end;
    const chained =
      (between === 1 && head.token.gap === ', ') ||
      (between === 2 && joining.test(tokens[head.at - 1]?.word ?? ''));
    const behind = cueAfter(tokens, tail.at, text);
    const ahead = cueBefore(tokens, head.at);
    const cue = strongest(
      // `Terveisin Maijan äiti`: the writer is somebody else.
      ahead === 'own' && behind !== undefined ? undefined : ahead,
      behind,
      chained && before.cue !== undefined ? 'likely' : undefined,
    );
    const verdict = judge(reading, parts, cue);
    const earlier = found.at(-1);
    // `Liisa ja Pentti Anttila`: one surname for both.
    if (
      chained &&
      verdict === 'certain' &&
      earlier?.certain === false &&
      earlier.to === tokens[before.end]?.to
    )
      found.splice(-1, 1, {
        ...earlier,
        certain: true,
        ...(cue === undefined ? { alone: true } : {}),
      });
    const certain = verdict === 'certain';
    const isTold = cue === 'told' || cue === 'likely' || isGuided(tokens, head.at, tail.at);
    if (verdict !== undefined)
      found.push({
        from: head.token.from,
        to: tail.token.to,
        certain,
        ...(certain && !isTold ? { alone: true } : {}),
      });
    before = {
      end: tail.at,
      cue: verdict === 'certain' && cue !== 'own' && cue !== 'trade' ? cue : undefined,
    };
    at = tail.at;
  }
  const initials = findInitials(text, tokens).filter(
    ({ from, to }) => !found.some((name) => name.from < to && name.to > from),
  );
  return [...found, ...initials.map((span) => ({ ...span, certain: false }))].sort(
    (one, other) => one.from - other.from,
  );
}

function strongest(...cues: readonly (NameCue | undefined)[]): NameCue | undefined {
  return (['own', 'told', 'likely', 'trade'] as const).find((cue) => cues.includes(cue));
}
