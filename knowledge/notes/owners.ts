import type { Mention } from './mentions.ts';
import { beyondOthers, firstOf } from './together.ts';
import type { Unit } from './units.ts';

/** Whose task something is: named, more than one whom the words fit, or nobody who is named. */
export type Owner =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'unclear'; readonly candidates: readonly string[] }
  | { readonly kind: 'none' };

export const nobody: Owner = { kind: 'none' };

export const ownerOf = ({ names }: Mention): Owner => {
  const [name] = names;
  if (name === undefined) return nobody;
  return names.length === 1 ? { kind: 'named', name } : { kind: 'unclear', candidates: names };
};

/** Somebody who does or has to do what the sentence says, and the word that tells. */
export interface Subject {
  readonly owner: Owner;
  /** Offset of the verb in the sentence. */
  readonly at: number;
}

/** After these comes what somebody is or has done. */
const copula = /^(?:on|oli|ovat|olivat|är|var|har|hade|is|was|has|had|are|were|ei|inte|not)$/;
const negation = /^(?:inte|ei|eivät|not|ej|aldrig|never)$/;

/** `me`: who says `I`. */
export function subjectOf(unit: Unit, me: Owner): Subject | undefined {
  const { mentions, wording, text } = unit;
  const talk = wording.talk.exec(text)?.index ?? Number.POSITIVE_INFINITY;
  for (const mention of mentions) {
    const start = unit.words[mention.from]?.start ?? 0;
    const asked = mention.from <= 2 && isAsked(unit, mention);
    if (asked) return { owner: ownerOf(mention), at: start };
    if (/\?$/.test(text) || !isOfSentence(unit, mention)) continue;
    if (isLabel(unit, mention, talk)) return { owner: ownerOf(mention), at: start };
    if (isDuty(unit, mention)) return { owner: ownerOf(firstOf(unit, mention)), at: start };
    if (mention.case !== 'nominative' || talk < start) continue;
    const verb = verbOf(unit, mention);
    if (verb !== undefined) return { owner: ownerOf(firstOf(unit, mention)), at: verb };
  }
  if (/\?$/.test(text)) return undefined;
  const must = wording.must.exec(text);
  if (must && must.index < talk) return { owner: me, at: must.index };
  const verb = promiseOf(unit, talk);
  return verb === undefined ? undefined : { owner: me, at: verb };
}

/** Not of a clause within it, unless what was settled is that somebody does something. */
function isOfSentence({ words, wording, text }: Unit, mention: Mention): boolean {
  const here = words[mention.from];
  for (let at = mention.from - 1; at >= 0 && at >= mention.from - 3; at -= 1) {
    const word = words[at];
    const after = words[at + 1];
    if (!word || !here || !after) break;
    if (wording.subordinate.has(word.lower)) return false;
    if (wording.that.has(word.lower))
      return (
        wording.settled.test(text.slice(0, word.start)) ||
        wording.agreed.test(text.slice(0, word.start)) ||
        /^(?:sovittiin|sovitaan|vi säger)/i.test(text)
      );
    if (/[,;:]/.test(text.slice(word.end, after.start))) break;
  }
  return true;
}

function isAsked({ text, words, wording }: Unit, mention: Mention): boolean {
  const last = words[mention.next - 1];
  if (!last || mention.case !== 'nominative') return false;
  const rest = text.slice(last.end);
  const comma = /^\s*,\s*/.exec(rest);
  if (!comma) return false;
  const said = rest.slice(comma[0].length);
  if (!wording.asked.test(said)) return false;
  const [you, verb, next] = said.split(/[\s,]+/).map((word) => word.toLowerCase());
  if (
    /^(?:du|you|sinä|sä)$/.test(you ?? '') &&
    !wording.does(verb ?? '', next ?? '') &&
    !wording.do(verb ?? '', next ?? '')
  )
    return false;
  // `Mats, du skriver som vanligt?` asks whether he does.
  return (
    !/^(?:du|you|sinä|sä)(?!\p{L})/iu.test(said) || !/\?$/.test(text) || /eller hur|eikö|right\?/i.test(text)
  );
}

/** A day by which, not just a number. */
const tellsDeadline =
  /mennessä|menn(?:es)?(?!\p{L})|viikolla|(?:vko|v\.|vecka|week) ?\d|(?:kokoukseen|kertaan|työpajaan|palaveriin|loppuun|ksi)(?!\p{L})|\d{1,2}\.\d{1,2}\.?(?!\d)|(?:senast|nästa|before|by|due|dl|deadline|next|tomorrow|huomenna|imorgon)(?!\p{L})/iu;

/** `AK: lista jakoon pe`, `Aino -> kysyy hinnan`: a name before what is to be done, not before what was said. */
function isLabel({ text, words, mentions, line, wording }: Unit, mention: Mention, talk: number): boolean {
  if (line.speaker !== undefined || mention.case !== 'nominative' || mention.from > 0) return false;
  const second = mentions.find(({ from }) => from === mention.next || from === mention.next + 1);
  const last = words[(second ?? mention).next - 1];
  const mark = /^\s*(:|->|=>|→|⇒)\s*(?=\S)/.exec(text.slice(last?.end ?? 0));
  if (!mark || words.length < mention.next + 2) return false;
  if (talk < Number.POSITIVE_INFINITY || wording.past.test(text)) return false;
  return mark[1] !== ':' || tellsDeadline.test(text.slice(last?.end ?? 0));
}

function isDuty({ text, words, wording }: Unit, mention: Mention): boolean {
  const last = words[mention.next - 1];
  const first = words[mention.from];
  if (!last || !first) return false;
  const rest = text.slice(last.end).trimStart();
  // `Anu pitää muistiota` is no `Anun pitää`.
  const isGenitive = mention.case !== 'nominative' || !/^(?:pitä|täyt)/.test(rest);
  return (
    (isGenitive && wording.duty.test(rest)) ||
    (mention.case !== 'other' && wording.dutyBefore.test(text.slice(0, first.start)))
  );
}

/** The offset of the task verb that goes with the name. */
function verbOf(unit: Unit, mention: Mention): number | undefined {
  const { words, text, wording } = unit;
  const after = (at: number): number | undefined => {
    const verb = words[at];
    if (!verb) return undefined;
    const byDay = wording.doesByDay.has(verb.lower) && tellsDay.test(text);
    if (!byDay && !wording.does(verb.lower, words[at + 1]?.lower ?? '')) return undefined;
    const denied = words.slice(at + 1, at + 3).some(({ lower }) => negation.test(lower));
    return denied ? undefined : verb.start;
  };
  const last = words[mention.next - 1];
  if (!last) return undefined;
  let at = mention.next;
  const sign = text.slice(last.end, words[at]?.start ?? text.length);
  if (sign.includes(':')) return undefined;
  if (/^\s*[,(]/.test(sign)) return beyondAside(unit, mention, after);
  at = beyondOthers(unit, at, sign);
  for (let skipped = 0; skipped <= 3; skipped += 1) {
    const found = after(at + skipped);
    if (found !== undefined) return found;
    const word = words[at + skipped];
    const passes =
      word &&
      (wording.between.has(word.lower) || (!mention.isMember && skipped < 2 && !copula.test(word.lower)));
    if (!passes || /[,;:]/.test(text.slice(word.start, words[at + skipped + 1]?.start))) break;
  }
  // `koulutuspäivää Saila oli pyytänyt`: what stands before is no verb where another one follows.
  const another = words[mention.next];
  if (another && (copula.test(another.lower) || wording.talk.test(another.lower))) return undefined;
  const before = words[mention.from - 1];
  const isVerb =
    before &&
    mention.from >= 2 &&
    wording.does(before.lower, '-') &&
    !/(?:tor|are|är|ör)$/.test(before.lower);
  return isVerb ? before.start : undefined;
}

/** `Johan, eller någon annan, kontaktar`: the verb after what stands between two commas. */
function beyondAside(
  unit: Unit,
  mention: Mention,
  after: (at: number) => number | undefined,
): number | undefined {
  const { words, text } = unit;
  for (let at = mention.next + 1; at < Math.min(words.length, mention.next + 8); at += 1) {
    const before = words[at - 1];
    const here = words[at];
    if (!before || !here || !/[,)]/.test(text.slice(before.end, here.start))) continue;
    return after(at);
  }
  return undefined;
}

/** Whether a sentence seems to name a day. */
export const tellsDay =
  /\d|mennessä|viikolla|huomenna|kokoukse|kuussa|kuun |senast|nästa|vecka|i ?morgon|före|before |by |next|week|tomorrow/iu;
/** Finnish needs no pronoun; other words with the ending are genitives. */
const withoutPronoun =
  /^(?:laitan|lähetän|soitan|kysyn|teen|kirjoitan|hoidan|varaan|tarkistan|selvitän|otan|haen|vien|tuon|sovin|kutsun|päivitän|ilmoitan|kerron|tilaan|kokoan|pyydän|siirrän|poistan|lisään)$/;
const atOnce = /^(?:samalla|nyt|heti|kyllä|just|tässä|vähän|hetki|mukana|nu|här|gärna|ännu|lite|now|here)$/;

/** The offset of the verb by which the speaker takes something on. */
function promiseOf({ words, text, wording, line }: Unit, talk: number): number | undefined {
  const first = words.findIndex(
    ({ lower }) => !/^(?:joo|juu|no|okei|ok|hyvä|kyllä|selvä|sit|sitten)$/.test(lower),
  );
  const bare = words[first];
  if (bare && withoutPronoun.test(bare.lower) && words.length > first + 2 && talk > bare.start)
    return bare.start;
  for (const [at, word] of words.entries()) {
    if (!wording.i.has(word.lower)) continue;
    if (
      talk < word.start ||
      wording.subordinate.has(words[at - 1]?.lower ?? '') ||
      wording.that.has(words[at - 1]?.lower ?? '')
    )
      return undefined;
    let verb = at + 1;
    while (wording.between.has(words[verb]?.lower ?? '')) verb += 1;
    const here = words[verb];
    const object = words[verb + 1];
    // `Mä kirjaan samalla`: what is done while it is said.
    if (line.speaker !== undefined && object && words.length === verb + 2 && atOnce.test(object.lower))
      return undefined;
    const isContracted = /['’]ll$/.test(word.lower);
    const next = words[verb + 1]?.lower ?? '';
    if (isContracted && wording.do('will', here?.lower ?? '') && words.length > verb + 1) return word.start;
    if (
      here &&
      wording.do(here.lower, next) &&
      words.length > verb + 1 &&
      !/[,.]/.test(text.slice(here.end, words[verb + 1]?.start))
    )
      return words.slice(verb + 1, verb + 3).some(({ lower }) => negation.test(lower))
        ? undefined
        : here.start;
    const before = words[at - 1];
    if (before && at >= 2 && words.length > at + 2 && wording.do(before.lower, next)) return before.start;
    return undefined;
  }
  return undefined;
}
