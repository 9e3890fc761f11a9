import type { Verdict } from './judge.ts';
import { ownerOf, tellsDay } from './owners.ts';
import type { Unit } from './units.ts';

/** In speech, so many sentences on somebody may take on what was said to be needed. */
const soon = 3;

/**
 * What the sentences around one tell of it. In formal minutes a statement beside what was settled in the same
 * paragraph was settled with it. In speech a need that somebody takes on at once is that promise.
 */
export function joinZones(
  units: readonly Unit[],
  verdicts: readonly Verdict[],
  chair?: string,
): readonly Verdict[] {
  const joined = [...verdicts];
  let from = 0;
  while (from < units.length) {
    const { line } = units[from] ?? {};
    let to = from + 1;
    while (to < units.length && units[to]?.line === line) to += 1;
    settleParagraph(joined, from, to);
    settleRule(units, joined, from, to);
    settleTopic(units, joined, from, to);
    from = to;
  }
  for (let at = 0; at < joined.length; at += 1) {
    if (isAccepted(units, joined, at, chair)) joined[at] = { kind: 'decision', at: 0 };
    giveToNext(units, joined, at);
    leaveQuestion(units, joined, at);
  }
  return joined.map((verdict, at) => {
    if (verdict.kind === 'none' && addsToDecision(units, joined, at)) return { kind: 'decision', at: 0 };
    if (isAnswered(units, joined, at)) return { kind: 'none' };
    const isNeed =
      units[at]?.line.speaker !== undefined && verdict.kind === 'action' && verdict.owner.kind === 'none';
    if (!isNeed) return verdict;
    const taken = joined
      .slice(at + 1, at + 1 + soon)
      .some((later) => later.kind === 'action' && later.owner.kind !== 'none');
    return taken ? { kind: 'none' } : verdict;
  });
}

const accepts =
  /^(?:(?:joo|okei|ok|no|ja|yes|yeah|okay|jo|jå|okej)[, ]+)*(?:tällä mennään|se käy|käy|sopii|hyvä|kannatan|mäkin|merkitty|kirjattu|selvä|kirj\p{L}+ sen|agreed|good|fine|that works|works for|noted|i agree|deal|sounds good|bra|passar|det passar|antecknat|går bra|det går bra|låter bra|kör på|okej|okei|okay)(?!\p{L})/iu;
const longestAnswer = 6;

/** `Listalla on nimi ja rooli.` – `Merkitty.`: what the chair says of how it will be, and another accepts. */
function isAccepted(
  units: readonly Unit[],
  verdicts: readonly Verdict[],
  at: number,
  chair?: string,
): boolean {
  const unit = units[at];
  if (!unit?.line.speaker || (chair !== undefined && unit.line.speaker !== chair)) return false;
  const { kind } = verdicts[at] ?? { kind: 'open' };
  const { text, words, wording } = unit;
  if ((kind !== 'none' && kind !== 'statement') || words.length < 5 || /\?\s*$/.test(text)) return false;
  if (wording.talk.test(text) || wording.past.test(text) || wording.procedure.test(text)) return false;
  if (words.some(({ lower }) => wording.i.has(lower)) || !wording.present.test(text)) return false;
  const answer = units[at + 1];
  return (
    answer !== undefined &&
    answer.line.speaker !== unit.line.speaker &&
    answer.words.length <= longestAnswer &&
    accepts.test(answer.text)
  );
}

/** `Kortet sammanställs till fredag. Ulrika håller i det.`: the next sentence tells whose it is. */
function giveToNext(units: readonly Unit[], verdicts: Verdict[], at: number): void {
  const task = verdicts[at];
  const next = units[at + 1];
  if (task?.kind !== 'action' || task.owner.kind !== 'none' || !next || next.words.length > 9) return;
  const who = next.mentions.filter((mention) => mention.case === 'nominative');
  const [one] = who;
  if (!one || who.length > 1 || /\?\s*$/.test(next.text) || !takes.test(next.text)) return;
  verdicts[at] = { ...task, owner: ownerOf(one) };
  verdicts[at + 1] = { kind: 'none' };
}
const takes =
  /(?<!\p{L})(?:hoitaa (?:sen|tämän|asian)|vastaa (?:siitä|tästä)|otti (?:sen|tämän)|ottaa (?:sen|tämän)|lupautui|lupasi|håller i (?:det|den|detta)|(?:tar|tog) (?:hand om )?(?:det|den|detta|saken)|sköter (?:det|den|detta)|(?:för )?(?:det|detta) svarar|ansvarar|åtog sig|ställde upp|(?:takes|took) (?:it|this|that)|offered|volunteered|is in charge|does it|will do (?:it|this|that)|looks after (?:it|this))(?!\p{L})/iu;

/** `Saako listan julkaista?` – `Ei tiedetä.`: the question is what was left open, not the answer. */
function leaveQuestion(units: readonly Unit[], verdicts: Verdict[], at: number): void {
  const here = units[at];
  if (verdicts[at]?.kind !== 'open' || !here || !isAnswer(here) || here.section !== undefined) return;
  for (let place = at - 1; place >= Math.max(0, at - 4); place -= 1) {
    const before = units[place];
    if (!before || !/\?["”)]?\s*$/.test(before.text) || before.words.length < 4) continue;
    if (verdicts[place]?.kind !== 'none' && verdicts[place]?.kind !== 'statement') return;
    if (!before.line.speaker && before.line !== here.line) return;
    verdicts[at] = { kind: 'none' };
    verdicts[place] = { kind: 'open', at: 0 };
    return;
  }
  // What it is that nobody knows is not told.
  if (here.words.length <= 2 && here.line.speaker !== undefined) verdicts[at] = { kind: 'none' };
}

const isAnswer = ({ words, text }: Unit): boolean =>
  words.length <= 3 ||
  (words.length <= 5 && /(?<!\p{L})(?:se|sitä|tää|tämä|det|den|it|this|that)(?!\p{L})/iu.test(text));

/** `Kan du skicka den?` – `Jo, jag skickar den i dag.`: the promise says it with its day. */
function isAnswered(units: readonly Unit[], verdicts: readonly Verdict[], at: number): boolean {
  const asked = verdicts[at];
  if (units[at]?.line.speaker === undefined || asked?.kind !== 'action' || asked.owner.kind !== 'named')
    return false;
  if (!/\?\s*$/.test(units[at].text) || tellsDay.test(units[at].text)) return false;
  const { name } = asked.owner;
  return [at + 1, at + 2].some((place) => {
    const answer = verdicts[place];
    return answer?.kind === 'action' && answer.owner.kind === 'named' && answer.owner.name === name;
  });
}

/** `Och rådgivaren besöker daghemmen i stället`: the one who summed up goes on. */
function addsToDecision(units: readonly Unit[], verdicts: readonly Verdict[], at: number): boolean {
  const unit = units[at];
  if (!unit?.line.speaker || !/^(?:ja|och|and|samalla|samtidigt|plus)(?!\p{L})/iu.test(unit.text))
    return false;
  if (/\?\s*$/.test(unit.text) || unit.words.length < 5) return false;
  const { wording, text } = unit;
  if (wording.talk.test(text) || wording.procedure.test(text) || wording.past.test(text)) return false;
  if (!wording.course.test(text) && !wording.agreed.test(text)) return false;
  return [at - 1, at - 2].some(
    (place) => verdicts[place]?.kind === 'decision' && units[place]?.line.speaker === unit.line.speaker,
  );
}

/** A short paragraph of nothing but rules, after the talk of its subject: `Lomaketta ei oteta käyttöön.` */
function settleRule(units: readonly Unit[], verdicts: Verdict[], from: number, to: number): void {
  if (to - from > 2) return;
  const isRule = units.slice(from, to).every(({ opens, text, wording }, at) => {
    const { kind } = verdicts[from + at] ?? { kind: 'none' };
    return !opens && kind === 'statement' && (wording.agreed.test(text) || wording.course.test(text));
  });
  for (let at = from; isRule && at < to; at += 1) verdicts[at] = { kind: 'decision', at: 0 };
}

/**
 * In minutes, a rule after talk of its subject was settled, though no verb says so: `Kahta mallia vertailtiin. Aika
 * on jatkossa tiistaisin.`
 */
function settleTopic(units: readonly Unit[], verdicts: Verdict[], from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    const unit = units[at];
    if (!unit || verdicts[at]?.kind !== 'statement' || unit.section !== undefined || !unit.topic) continue;
    const { text, wording } = unit;
    if (text.length < shortestRule || wording.open.test(text)) continue;
    if (/(?<!\p{L})(?:har|hade|has|have|had) \p{L}+/iu.test(text)) continue;
    if (wording.agreed.test(text) || wording.course.test(text) || wording.denies.test(text))
      verdicts[at] = { kind: 'decision', at: 0 };
  }
}
const shortestRule = 20;

const isSettled = ({ kind }: Verdict): boolean => kind === 'decision' || kind === 'action' || kind === 'open';

function settleParagraph(verdicts: Verdict[], from: number, to: number): void {
  const first = verdicts.findIndex((verdict, at) => at >= from && at < to && isSettled(verdict));
  if (first < 0) return;
  const leads = verdicts.slice(from, first).every(({ kind }) => kind === 'statement');
  let zone = true;
  for (let at = leads ? from : first; at < to && zone; at += 1) {
    const kind = verdicts[at]?.kind;
    if (kind === 'statement') verdicts[at] = { kind: 'decision', at: 0 };
    zone = kind !== 'none';
  }
}
