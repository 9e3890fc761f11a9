import type { Verdict } from './judge.ts';
import type { Sight } from './sights.ts';

const condition =
  /^\W*(?:jos|mikäli|siinä tapauksessa,? että|om|ifall|if|in case)(?!\p{L})(?! (?:mahdollista|möjligt|possible|tarpeen|nödvändigt|necessary|needed)(?!\p{L}))/iu;
const byDay = /\d|mennessä|viimeistään|(?<!\p{L})(?:ennen|senast|före|by|before)(?!\p{L})/iu;

/** `Jos rahaa jää, Samuli ostaa pelejä.` is nobody's task before the condition holds, unless it has its day. */
export const withConditions = (sights: readonly Sight[], verdicts: readonly Verdict[]): readonly Verdict[] =>
  verdicts.map((verdict, at) => {
    const unit = sights[at]?.unit;
    if (!unit || verdict.kind !== 'action' || unit.line.speaker !== undefined) return verdict;
    const isFirm = unit.section === 'actions' || unit.section === 'decisions' || unit.line.box === 'open';
    const depends = condition.test(unit.text) && !byDay.test(unit.text);
    return depends && !isFirm ? { kind: 'open', at: 0 } : verdict;
  });
