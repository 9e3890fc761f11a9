import { calmWords, emergencySigns, otherMeanings, otherThanAccidents } from './emergency-signs.ts';
import { ExpressionMatcher, splitExpressions } from './expressions.ts';
import type { Emergency } from './question.ts';

type Sign =
  | { readonly kind: 'deed' | 'hint'; readonly of: Emergency }
  | { readonly kind: 'calm' }
  | { readonly kind: 'other'; readonly of: Emergency };

interface Compiled {
  readonly matcher: ExpressionMatcher;
  readonly signs: readonly Sign[];
}

let compiled: Compiled | undefined;

function compile(): Compiled {
  const matcher = new ExpressionMatcher();
  const signs: Sign[] = [];
  const add = (list: string, sign: Sign): void => {
    for (const expression of splitExpressions(list)) signs[matcher.add(expression)] = sign;
  };
  for (const of of mostUrgentFirst) {
    add(emergencySigns[of].deeds, { kind: 'deed', of });
    add(emergencySigns[of].hints, { kind: 'hint', of });
  }
  add(calmWords, { kind: 'calm' });
  add(otherMeanings, { kind: 'other', of: 'violence' });
  add(otherThanAccidents, { kind: 'other', of: 'accident' });
  return { matcher, signs };
}

/** What is answered first when a text tells of several. */
const mostUrgentFirst: readonly Emergency[] = ['suicide', 'accident', 'child_in_danger', 'violence'];

/**
 * Urgent danger in the words of a text. An answer about services is still given beside it, so it rather speaks once
 * too often than keeps silent. A deed counts unless its words mean something else (`lyö vetoa`); a mere hint counts
 * unless the text asks about services (prevention, training, consultation).
 */
export function readEmergency(words: readonly string[]): Emergency | undefined {
  compiled ??= compile();
  const { matcher, signs } = compiled;
  const deeds = new Set<Emergency>();
  const hints = new Set<Emergency>();
  let calm = false;
  const others = new Set<Emergency>();
  for (const { expression } of matcher.match(words)) {
    const sign = signs[expression];
    if (sign === undefined) continue;
    if (sign.kind === 'deed') deeds.add(sign.of);
    else if (sign.kind === 'hint') hints.add(sign.of);
    else if (sign.kind === 'calm') calm = true;
    else others.add(sign.of);
  }
  for (const each of others) deeds.delete(each);
  return mostUrgentFirst.find((each) => deeds.has(each) || (!calm && others.size === 0 && hints.has(each)));
}
