import type { Verdict } from './judge.ts';
import type { Sight } from './sights.ts';

/** `Ei ehitty käsitellä budjettia`, `hann inte med enkäten`, `ran out of time for the survey`. */
const notReached =
  /(?<!\p{L})(?:(?:ei|emme) (?:\p{L}+ )?(?:ehdi(?:tty|tä)?|ehi(?:tty|tä)|ehti(?:tty|neet)|keri?tty|keretty|kerenneet)|jäi(?:vät)? (?:\p{L}+ )?(?:käsittelemättä|käymättä|(?:ensi|seuraavaan|seuraavalle|ens) (?:kertaan|kerralle|kokoukseen))|hann (?:\p{L}+ )?(?:inte|ej)|(?:ran|run) out of time|(?:did not|didn['’]t) (?:have time (?:for|to)|get (?:round |around )?to))(?!\p{L})/iu;

/** What written notes plainly say that nobody came to, whatever stands around it: it stays open. */
export const withPlainlyLeft = (sights: readonly Sight[], verdicts: readonly Verdict[]): readonly Verdict[] =>
  verdicts.map((verdict, at) => {
    const unit = sights[at]?.unit;
    if (!unit || (verdict.kind !== 'none' && verdict.kind !== 'statement')) return verdict;
    const { line, section, text, wording } = unit;
    if (line.speaker !== undefined || line.kind === 'heading' || line.box === 'done') return verdict;
    if (section === 'people' || section === 'next' || wording.talk.test(text)) return verdict;
    return notReached.test(text) ? { kind: 'open', at: 0 } : verdict;
  });
