import { languages } from '../kernel/languages.ts';
import type { Sight } from './sights.ts';
import { type Unit, wordingOf } from './units.ts';

const settles =
  /^\W*(?:(?:lisäksi|samalla|dessutom|also)[,:]? )?(?:päätettiin|päätimme|sovittiin|hyväksyttiin|(?:ryhmä|työryhmä|kokous) (?:päätti|hyväksyi)|(?:vi |mötet |gruppen |det )?(?:beslöts?|beslutade|beslutades|godkändes)|(?:vi )?kom överens|(?:we |it was |the (?:group|meeting) )?(?:agreed|decided))(?!\p{L})/iu;

/** Before a verb of deciding, nothing that tells of others who decided: `Mötet beslöt`, but not `Kommunen beslöt`. */
const ours =
  /^\W*(?:(?:lisäksi|samalla|myös|dessutom|samtidigt|också|also|it was|and|ja|och) )?(?:(?:mötet|gruppen|arbetsgruppen|teamet|nätverket|vi|man|det|the|we) )?$/iu;

/**
 * Whether a sentence itself says that something was settled, such as `Päätettiin siirtää kerho.`: however short it is and
 * whatever stands around it, and also in notes too short to tell their language. A task is none.
 */
export const isPlainlySettled = ({ unit, rule }: Sight): boolean =>
  !/\?\W*$/.test(unit.text) &&
  ((rule.kind === 'decision' && isOurs(unit)) || (rule.kind !== 'action' && isPlain(unit)));

function isOurs({ text, wording }: Unit): boolean {
  const settled = wording.settled.exec(text);
  return settled !== null && ours.test(text.slice(0, settled.index));
}

const isPlain = ({ line, section, text, words }: Unit): boolean =>
  line.speaker === undefined &&
  line.kind !== 'heading' &&
  line.box !== 'done' &&
  section !== 'talk' &&
  words.length > 1 &&
  settles.test(text) &&
  languages.every((language) => {
    const { procedure, past } = wordingOf(language);
    return !procedure.test(text) && !past.test(text);
  });
