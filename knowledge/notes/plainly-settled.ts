import { languages } from '../kernel/languages.ts';
import type { Verdict } from './judge.ts';
import type { Sight } from './sights.ts';
import { type Unit, wordingOf } from './units.ts';

const settles =
  /^\W*(?:(?:lisäksi|samalla|dessutom|also)[,:]? )?(?:päätettiin|päätimme|sovittiin|hyväksyttiin|(?:ryhmä|työryhmä|kokous) (?:päätti|hyväksyi)|(?:vi |mötet |gruppen |det )?(?:beslöts?|beslutade|beslutades|godkändes)|(?:vi )?kom överens|(?:we |it was |the (?:group|meeting) )?(?:agreed|decided))(?!\p{L})/iu;

/**
 * A sentence of written notes that begins with the very word, such as `Päätettiin siirtää kerho.`, is never nothing,
 * however short it is and whatever stands around it.
 */
export const withPlainlySettled = (
  sights: readonly Sight[],
  verdicts: readonly Verdict[],
): readonly Verdict[] =>
  verdicts.map((verdict, at) => {
    const sight = sights[at];
    const isMissed = verdict.kind === 'none' || verdict.kind === 'statement';
    return isMissed && sight && sight.rule.kind !== 'action' && isPlain(sight.unit)
      ? { kind: 'decision', at: 0 }
      : verdict;
  });

/** Short notes may not tell their language. */
const isPlain = ({ line, section, text, words }: Unit): boolean =>
  line.speaker === undefined &&
  line.kind !== 'heading' &&
  line.box !== 'done' &&
  section !== 'talk' &&
  words.length > 1 &&
  settles.test(text) &&
  !/\?\W*$/.test(text) &&
  languages.every((language) => {
    const { procedure, past } = wordingOf(language);
    return !procedure.test(text) && !past.test(text);
  });
