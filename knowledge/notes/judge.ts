import { announcesNext } from './next-meeting.ts';
import { nobody, type Owner, ownerOf, type Subject } from './owners.ts';
import type { Unit } from './units.ts';

/** What a sentence is. `statement`: how things are or will be, which may be a rule among what was settled. */
export type Verdict =
  | { readonly kind: 'action'; readonly owner: Owner; readonly at: number }
  | { readonly kind: 'decision' | 'open'; readonly at: number }
  | { readonly kind: 'statement' }
  | { readonly kind: 'none' };

const none: Verdict = { kind: 'none' };
const fewestWords = 3;
/** What was only heard. */
const forInformation = /(?:tiedoksi|för kännedom|till kännedom|for information|noted)\W*$/i;
const asks = /\?["”)]?\s*$/;

/** Judges a sentence by itself. `subject`: who is to do what it says; `isChair`: the chair says it. */
export function judge(unit: Unit, subject: Subject | undefined, isChair: boolean): Verdict {
  const { line, section, text, words, wording } = unit;
  if (line.box === 'done' || line.kind === 'heading') return none;
  const open = wording.open.exec(text);
  if (line.box === 'open' || section === 'actions') return judgeTask(unit, subject);
  if (section === 'decisions') {
    if (forInformation.test(text)) return none;
    if (subject) return toAction(subject);
    return open || asks.test(text) ? { kind: 'open', at: open?.index ?? 0 } : { kind: 'decision', at: 0 };
  }
  if (section === 'open') return subject ? toAction(subject) : { kind: 'open', at: 0 };
  const isShortRule =
    line.kind === 'item' && words.length === 2 && wording.agreed.test(text) && !asks.test(text);
  if (words.length === 2 && open && line.speaker !== undefined) return { kind: 'open', at: open.index };
  if (words.length < fewestWords && !isShortRule)
    return wording.settled.test(text) && words.length > 1 && !wording.procedure.test(text)
      ? { kind: 'decision', at: 0 }
      : none;
  if (subject && (section !== 'talk' || hasDay(text)) && !wording.procedure.test(text))
    return toAction(subject);
  const need = wording.need.exec(text);
  if (
    need &&
    !(line.speaker && /^joku vo/i.test(need[0])) &&
    !asks.test(text) &&
    !saidBefore(unit, need.index)
  )
    return { kind: 'action', owner: nobody, at: need.index };
  if (open && !line.speaker) return { kind: 'open', at: open.index };
  if (open && !asks.test(text) && !saidBefore(unit, open.index) && !wording.procedure.test(text))
    return { kind: 'open', at: open.index };
  if (announcesNext(unit)) return none;
  const settled = wording.settled.exec(text);
  if (settled && isSettled(unit, settled.index)) return { kind: 'decision', at: settled.index };
  if (section === 'talk') return none;
  if (asks.test(text)) return isOpenQuestion(unit) ? { kind: 'open', at: 0 } : none;
  if (wording.procedure.test(text) || wording.talk.test(text) || wording.past.test(text)) return none;
  const agreed = wording.agreed.exec(text) ?? (line.kind === 'item' ? wording.course.exec(text) : null);
  const once = wording.once.exec(text);
  if (once && !recurs.test(text) && !line.speaker && !unit.prose)
    return { kind: 'action', owner: nobody, at: once.index };
  const passive = wording.passive.exec(text);
  if (passive && agreed && byDay.test(text) && !recurs.test(text))
    return { kind: 'action', owner: nobody, at: passive.index };
  if (isAgreed(unit, agreed !== null, isChair)) return { kind: 'decision', at: agreed?.index ?? 0 };
  const isPresent = agreed !== null || wording.present.test(text);
  return unit.prose && isPresent && !perfect.test(text) && !hasStrangeSubject(unit)
    ? { kind: 'statement' }
    : none;
}

/** What is done again and again is a rule, not somebody's task. */
const recurs =
  /(?<!\p{L})(?:jatkossa|aina|joka|vuodessa|viikossa|kuukaudessa|vuosittain|kuukausittain|viikoittain|edelleen|alltid|varje|framöver|i fortsättningen|always|every|from now on)(?!\p{L})/iu;

/** What has been, not what will be. */
const perfect =
  /(?<!\p{L})(?:(?:on|ovat|ole) (?:\p{L}+ ){0,4}?\p{L}{2,}(?:nut|nyt|neet)|(?:har|hade|has|have|had) (?:\p{L}+ )?\p{L}+(?:at|it|tt|ts|ed|en))(?!\p{L})/iu;

/** With a day by which it is to be ready, what is settled is something to do. */
const byDay =
  /mennessä|(?<!\p{L})(?:senast|till (?:slutet|nästa|vecka|\p{L}+dag|den \d|\d)|by (?:the|next|\d|\p{L}+day|end))(?!\p{L})/iu;

const toAction = ({ owner, at }: Subject): Verdict => ({ kind: 'action', owner, at });
const hasDay = (text: string): boolean => /\d/.test(text);

/** A line among the tasks: its owner is whoever is named first in it. */
function judgeTask(unit: Unit, subject: Subject | undefined): Verdict {
  if (subject) return toAction(subject);
  if (announcesNext(unit)) return none;
  if (
    unit.words.length < 2 ||
    unit.wording.past.test(unit.text) ||
    (!unit.line.text.startsWith(unit.text.slice(0, 1)) && unit.words.length < fewestWords)
  )
    return none;
  const [first] = unit.mentions;
  return { kind: 'action', owner: first ? ownerOf(first) : nobody, at: 0 };
}

/** Whether what is at the place is what somebody said, asked or hoped. */
function saidBefore({ text, wording }: Unit, at: number): boolean {
  const said = wording.talk.exec(text);
  return said !== null && said.index < at;
}

function isSettled(unit: Unit, at: number): boolean {
  const { text, wording, mentions, words } = unit;
  if (wording.procedure.test(text) || wording.past.test(text)) return false;
  if (
    unit.line.speaker !== undefined &&
    asks.test(text) &&
    /^(?:\p{L}+k[oö]|vem|vad|när|kuka|mitä|milloin|who|what|when)(?!\p{L})/iu.test(text)
  )
    return false;
  const said = wording.talk.exec(text);
  if (!said || said.index >= at) return true;
  // `Mikko kertoi, että kunnassa päätettiin`: somebody tells of what others settled.
  return !mentions.some(
    ({ case: nameCase, from }) => nameCase === 'nominative' && (words[from]?.start ?? 0) < said.index,
  );
}

/** A question that ends its line was written down because nobody had the answer. */
const isOpenQuestion = ({ line, last, prose, words }: Unit): boolean =>
  line.speaker === undefined && last && !prose && words.length >= fewestWords;

function isAgreed(unit: Unit, agreed: boolean, isChair: boolean): boolean {
  const { line, text, wording, prose, words } = unit;
  if (prose) return false;
  const opening = wording.opening.test(text);
  if (line.speaker !== undefined)
    return agreed && (opening || (isChair && !isWithin(unit))) && words.length > fewestWords;
  if (!opening && unit.mentions.some(({ case: of, from }) => of === 'nominative' && from <= 1)) return false;
  const sumsUp = opening && !follows.test(text);
  return (
    agreed ||
    (sumsUp && words.length > fewestWords) ||
    (/^(?:[-=]{1,2}>|→|⇒)/.test(text) && words.length > fewestWords)
  );
}

/** Whether what was said in passing is within a clause of another: `hyvä, että siellä käydään`. */
function isWithin({ text, words, wording }: Unit): boolean {
  const at = wording.agreed.exec(text)?.index ?? 0;
  return words.some(
    ({ lower, start }) => start < at && (wording.that.has(lower) || wording.subordinate.has(lower)),
  );
}

/** They sum up in speech, but in notes only tell what came next. */
const follows = /^\W*(?:then|sen|då|sitten|so|no sit)(?!\p{L})/iu;

/** `Nuorisotyö suunnittelee`: a member as the subject of a statement reports. */
const hasStrangeSubject = ({ mentions }: Unit): boolean =>
  mentions.some((mention) => mention.case === 'nominative');
