import { type Language, languages } from '../../knowledge/kernel/languages.ts';
import { card, execute, text } from '../card.ts';
import { howItWorks } from '../strings/how-it-works.ts';
import type { Message } from '../turn.ts';

/** What somebody says who wants to know how it goes. */
const asked: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:(?:miten|kuinka|mitä|mikä) (?:on |tarkoittaa |tapahtuu )?(?:konsultaatio(?:t|ssa)?|konsultaatiopyyntö|konsultointi)(?: (?:toimii|toimivat|tehdään|tarkoittaa|on|tapahtuu|etenee))?|(?:miten|kuinka) (?:minä )?(?:voin |saan )?(?:kysyn|kysyä|pyydän|pyytää|varaan|varata|teen|tehdä|saan) (?:neuvoa|konsultaation?|konsultaatiota|konsultaatioajan)|(?:miten|kuinka) (?:voin )?konsultoi(?:n|da)|kerro konsultaatiosta|(?:ohje|ohjeet) konsultaatio(?:on|sta)?)$/,
  sv: /^(?:hur (?:fungerar|går) (?:en |ett )?konsultation(?:en|er|erna)?(?: till)?|vad är (?:en )?konsultation|vad betyder konsultation|hur (?:ber|frågar|begär|bokar|gör|får|kan) jag (?:be |boka |få )?(?:om )?(?:en )?(?:råd|konsultation|konsultationstid)|hur konsulterar jag|berätta om konsultation(?:en|er)?)$/,
  en: /^(?:how (?:does|do) (?:a |the |an )?(?:e-)?consult(?:ation|ations|ing) works?|how consultations? works?|what (?:is|are|happens in) (?:a |the )?consultations?|how (?:do|can) i (?:ask for|get|request|book|make) (?:a |some )?(?:advice|consultation(?: time)?)|how (?:do|can) i consult(?: (?:someone|somebody))?|(?:tell me about|explain) (?:a |the )?consultations?)$/,
};

/** The language in which a text, in lower case, asks how a consultation works; undefined: it does not. */
export const asksHow = (text: string): Language | undefined =>
  languages.find((said) => asked[said].test(text));

/** The short answer, with the button that begins one. */
export function explanation(lang: Language): Message {
  const { title, lines, start } = howItWorks[lang];
  const asText = [`**${title}**`, ...lines].join('\n\n');
  return {
    text: asText,
    summary: title,
    card: card(
      asText,
      [
        text(title, { id: 'title', size: 'medium', weight: 'bolder', style: 'heading' }),
        ...lines.map((line, at) => text(line, { id: `line-${at}` })),
      ],
      [execute('start', start, { do: 'consult', lang })],
    ),
  };
}
