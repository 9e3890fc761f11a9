import type { AreaId } from '../../../knowledge/kernel/ids.ts';
import { type Language, languages } from '../../../knowledge/kernel/languages.ts';
import type { Knowledge } from '../../knowledge.ts';

/** Where: nothing said, or the areas that the words may mean, perhaps none. */
type Where = { readonly areas?: readonly AreaId[] };

/** What somebody wrote about how consultations go. `said` is the language of the words. */
export type OverviewCommand = { readonly said: Language } & (
  | ({ readonly kind: 'overview' | 'statistics_file' } & Where)
  /** Just "consultations": of one's areas for a coordinator, one's own for everybody else. */
  | { readonly kind: 'consultations' }
  | { readonly kind: 'stop_digest' | 'start_digest' }
);

type Words = Readonly<Record<Language, RegExp>>;

const overview: Words = {
  fi: /^(?:näytä )?(?:konsultaatioiden tilanne|konsultaatioiden tilastot?|konsultaatiotilastot?)(?: (.+))?$/iu,
  sv: /^(?:visa )?(?:läget för konsultation(?:er|erna)|konsultationsstatistik(?:en)?)(?: (.+))?$/iu,
  en: /^(?:show )?(?:consultations? (?:overview|statistics)|overview of consultations)(?: (.+))?$/iu,
};

/** The beginning of many a question too: a command only with nothing else than an area behind it. */
const bare: Words = {
  fi: /^(?:näytä )?konsultaatiot(?: (.+))?$/iu,
  sv: /^(?:visa )?konsultationer(?:na)?(?: (.+))?$/iu,
  en: /^(?:show )?consultations(?: (.+))?$/iu,
};

/** How "the consultation" goes: of whichever consultations the person looks after, or has. */
const status: Words = {
  fi: /^(?:näytä |mikä on )?konsultaation? (?:tilanne|tila|vaihe|status)$/iu,
  sv: /^(?:visa )?(?:konsultation(?:ens?|s)? ?(?:läge|läget|status)|läget (?:för|med) konsultationen)$/iu,
  en: /^(?:show |what is )?(?:the )?(?:consultations? (?:status|state)|status of (?:the )?consultations?)$/iu,
};

const file: Words = {
  fi: /^vie konsultaatio(?:tilastot?|iden tilastot?|t)(?: (.+))?$/iu,
  sv: /^exportera konsultation(?:sstatistik(?:en)?|er|erna)(?: (.+))?$/iu,
  en: /^export (?:the )?consultations?(?: statistics)?(?: (.+))?$/iu,
};

const digests: Readonly<Record<'stop_digest' | 'start_digest', Words>> = {
  stop_digest: {
    fi: /^lopeta maanantaikooste$/iu,
    sv: /^avsluta måndagsöversikten$/iu,
    en: /^stop (?:the )?monday digest$/iu,
  },
  start_digest: {
    fi: /^aloita maanantaikooste$/iu,
    sv: /^starta måndagsöversikten$/iu,
    en: /^start (?:the )?monday digest$/iu,
  },
};

/** The command about the state of consultations that a text is; undefined for everything else. */
export function readOverviewCommand(
  text: string,
  { read }: Pick<Knowledge, 'read'>,
): OverviewCommand | undefined {
  const plain = text
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/, '');
  for (const said of languages) {
    if (digests.stop_digest[said].test(plain)) return { kind: 'stop_digest', said };
    if (digests.start_digest[said].test(plain)) return { kind: 'start_digest', said };
    const placed = (kind: 'overview' | 'statistics_file', where: string | undefined): OverviewCommand => ({
      kind,
      said,
      ...(where === undefined ? {} : { areas: read(where, said).areas }),
    });
    const shown = overview[said].exec(plain);
    if (shown) return placed('overview', shown[1]);
    const taken = file[said].exec(plain);
    if (taken) return placed('statistics_file', taken[1]);
    const begun = bare[said].exec(plain);
    if (status[said].test(plain.replace(/ ?\?+$/, ''))) return { kind: 'consultations', said };
    if (!begun) continue;
    const [, where] = begun;
    if (where === undefined) return { kind: 'consultations', said };
    const { topic, areas } = read(where, said);
    return topic.kind === 'none' && areas.length > 0 && !where.endsWith('?')
      ? { kind: 'overview', said, areas }
      : undefined;
  }
  return undefined;
}
