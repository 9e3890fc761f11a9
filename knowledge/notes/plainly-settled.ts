import type { Verdict } from './judge.ts';
import type { Sight } from './sights.ts';

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
    if (!isMissed || sight?.rule.kind !== 'decision' || sight.joined.kind !== 'decision') return verdict;
    const { line, section, text } = sight.unit;
    return line.speaker === undefined && section !== 'talk' && settles.test(text) ? sight.rule : verdict;
  });
