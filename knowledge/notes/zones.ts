import type { Verdict } from './judge.ts';
import { tellsDay } from './owners.ts';
import type { Unit } from './units.ts';

/** In speech, so many sentences on somebody may take on what was said to be needed. */
const soon = 3;

/**
 * What the sentences around one tell of it. In formal minutes a statement beside what was settled in the same
 * paragraph was settled with it. In speech a need that somebody takes on at once is that promise.
 */
export function joinZones(units: readonly Unit[], verdicts: readonly Verdict[]): readonly Verdict[] {
  const joined = [...verdicts];
  let from = 0;
  while (from < units.length) {
    const { line } = units[from] ?? {};
    let to = from + 1;
    while (to < units.length && units[to]?.line === line) to += 1;
    settleParagraph(joined, from, to);
    settleRule(units, joined, from, to);
    from = to;
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
