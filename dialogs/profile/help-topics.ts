import type { Language } from '../../knowledge/kernel/languages.ts';

/** A part of help that can be asked for by itself. */
export type HelpTopic =
  | 'meetings'
  | 'consultation'
  | 'practices'
  | 'tasks'
  | 'groups'
  | 'outreach'
  | 'privacy';

/** What a part is called, in the language of its words. */
const called: readonly (readonly [topic: HelpTopic, words: RegExp])[] = [
  [
    'meetings',
    /^(?:kokou(?:s|kset|ksista|ksiin)|kokousmuistio|(?:kokous)?muistio(?:t|ista|ihin)?|asialista(?:t|sta)?|möte(?:n|t|na)?|minnesanteckningar(?:na)?|föredragningslistan?|meetings?|minutes|summar(?:y|ies)|agendas?)$/u,
  ],
  [
    'consultation',
    /^(?:konsultaatio(?:t|sta|on|ihin)?|konsultointi(?:in)?|konsultation(?:en|er)?|konsultering|consult(?:ations?|ing))$/u,
  ],
  [
    'practices',
    /^(?:kokeilu(?:t|ista|ihin)?|(?:hyvät )?käytännöt|hyvä käytäntö|försök(?:en)?|god praxis|praxis|(?:good )?practices?|trials?)$/u,
  ],
  [
    'tasks',
    /^(?:(?:omat )?tehtävä(?:t|stä)?|tehtävistä|toimenpiteet|(?:mina )?uppgifter(?:na)?|åtgärder(?:na)?|(?:my )?tasks?|actions?)$/u,
  ],
  ['groups', /^(?:(?:työ)?ryhmä(?:t|stä)?|ryhmistä|(?:arbets)?grupper(?:na)?|groups?)$/u],
  [
    'privacy',
    /^(?:tietosuoja(?:sta|an)?|omat tiedot|dataskydd(?:et)?|personuppgifter(?:na)?|privacy|my data|data protection)$/u,
  ],
  ['outreach', /^(?:jalkautumi(?:nen|set|sesta|sista)|uppsökande(?: arbete)?|outreach)$/u],
];

const asking: readonly (readonly [said: Language, words: RegExp])[] = [
  ['fi', /^(?:ohje|ohjeet|ohjeita)(?:\s*[:,]\s*|\s+)(.+)$/u],
  ['sv', /^(?:hjälp|anvisning|anvisningar)(?:\s*[:,]\s*|\s+)(?:(?:med|om|för) )?(.+)$/u],
  ['en', /^help(?:\s*[:,]\s*|\s+)(?:(?:with|about|for|on) )?(.+)$/u],
];

/** `ohje kokoukset`, `hjälp med möten`, `help: trials`. `text` is in lower case. */
export function readHelpTopic(
  text: string,
): { readonly said: Language; readonly topic: HelpTopic } | undefined {
  for (const [said, words] of asking) {
    const about = words.exec(text)?.[1];
    const topic = about && called.find(([, names]) => names.test(about))?.[0];
    if (topic) return { said, topic };
  }
  return undefined;
}
