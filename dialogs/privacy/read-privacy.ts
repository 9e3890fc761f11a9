import { type Language, languages } from '../../knowledge/kernel/languages.ts';

type Wish = 'show' | 'delete';

const words: Readonly<Record<Wish, Readonly<Record<Language, RegExp>>>> = {
  show: {
    fi: /^(?:mitä (?:kaikkea )?(?:sinä |sä )?(?:tiedät|tiiät) (?:minusta|musta)|mitä (?:tietoja|tietoa) (?:sinulla|sulla|kopilla) on (?:minusta|musta)|mitä (?:tietoja )?(?:minusta|musta) (?:on )?(?:tallennetaan|tallennettu|tallessa|säilytetään)|mitä (?:tietoja )?(?:tallennat|säilytät) minusta|(?:näytä )?(?:omat |minun )?tietoni|näytä minun tietoni|mitä koppi tietää minusta)$/u,
    sv: /^(?:vad vet (?:du|koppi) om mig|vad (?:har du )?(?:sparat|sparar du) om mig|vilka (?:upp)?(?:gifter|data) (?:har du|sparar du|har koppi|finns(?: det)?) om mig|vad finns (?:det )?(?:sparat )?om mig|(?:visa )?(?:mina )?personuppgifter)$/u,
    en: /^(?:what do(?:es)? (?:you|koppi) know about me|what (?:data|information) (?:do you (?:have|keep|store)|does koppi (?:have|keep|store)) (?:about|on|of) me|what do you (?:keep|store|have) (?:about|on|of) me|(?:show )?my (?:personal )?(?:data|information))$/u,
  },
  delete: {
    fi: /^(?:(?:poista|tuhoa|hävitä) (?:kaikki )?(?:omat |minun )?(?:tietoni|tiedot minusta)|poista kaikki minusta|unohda minut|haluan poistaa tietoni)$/u,
    sv: /^(?:(?:radera|ta bort|förstör) (?:alla )?(?:mina (?:person)?uppgifter|mina data|uppgifter(?:na)? om mig)|(?:radera|ta bort) allt om mig|glöm mig|jag vill radera mina uppgifter)$/u,
    en: /^(?:(?:delete|erase|remove) (?:all )?(?:of )?(?:my (?:personal )?(?:data|information|details)|(?:the )?(?:data|information) (?:about|on) me)|(?:delete|erase) everything about me|forget me|i want to delete my data)$/u,
  },
};

export interface PrivacyCommand {
  readonly kind: Wish;
  readonly said: Language;
}

const wishes = ['show', 'delete'] as const;

/** Somebody wants to see what is kept of them, or to have it deleted. */
export function readPrivacyCommand(text: string): PrivacyCommand | undefined {
  const plain = text
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.!?\s]+$/, '')
    .toLowerCase()
    .replace(/^(?:hei|moi|hej|hi|hello|koppi)[,!]? /u, '');
  for (const kind of wishes) {
    const said = languages.find((language) => words[kind][language].test(plain));
    if (said !== undefined) return { kind, said };
  }
  return undefined;
}
