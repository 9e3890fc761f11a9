import { type Language, languages } from '../../knowledge/kernel/languages.ts';

/** What somebody wants of what is kept about them. */
export interface PrivacyCommand {
  readonly said: Language;
  readonly kind: 'tell' | 'forget';
}

const words: Readonly<Record<PrivacyCommand['kind'], Readonly<Record<Language, RegExp>>>> = {
  tell: {
    fi: /^(?:mitä (?:sä |sinä )?tiedät (?:musta|minusta)|mitä tietoja (?:minusta|musta) (?:on|säilytetään|tallennetaan)(?: tallessa)?|(?:näytä )?omat tietoni|(?:näytä )?minun tietoni|tietoni)$/iu,
    sv: /^(?:vad vet du om mig|vilka uppgifter (?:finns|sparas|sparar du) om mig|(?:visa )?mina egna uppgifter|mina personuppgifter)$/iu,
    en: /^(?:what do you know about me|what data (?:do you keep|is kept) (?:about|on) me|(?:show )?my (?:personal )?data)$/iu,
  },
  forget: {
    fi: /^(?:poista|unohda|tuhoa) (?:kaikki )?(?:minun |mun |omat )?(?:tietoni|tiedot(?: minusta)?)$|^unohda (?:minut|mut)$/iu,
    sv: /^(?:radera|ta bort|glöm) (?:alla )?mina (?:person)?uppgifter$|^glöm mig$/iu,
    en: /^(?:delete|forget|erase|remove) (?:all )?my (?:personal )?data$|^forget me$/iu,
  },
};

export function readPrivacy(text: string): PrivacyCommand | undefined {
  const plain = text
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.!?]+$/, '');
  for (const kind of ['tell', 'forget'] as const)
    for (const said of languages) if (words[kind][said].test(plain)) return { kind, said };
  return undefined;
}
