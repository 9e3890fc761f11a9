import { type Language, languages } from '../../knowledge/kernel/languages.ts';

const lists: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:näytä )?(?:(?:(?:omat|minun|avoimet|sovitut|omat sovitut|omat avoimet) )?tehtävä(?:t|ni)|mitä (?:minulla on tehtävänä|olen luvannut(?: tehdä)?))$/,
  sv: /^(?:visa )?(?:mina (?:(?:öppna|överenskomna) )?uppgifter|överenskomna uppgifter|vad har jag lovat(?: göra)?)$/,
  en: /^(?:(?:show|list) )?(?:my (?:open )?(?:tasks|actions|to-?dos?)|what have i promised(?: to do)?)$/,
};

/** Whether somebody asks for the list of what they have to do; `said` is the language of the words. */
export function readActionCommand(text: string): { readonly said: Language } | undefined {
  const plain = text
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.!?]+$/, '')
    .toLowerCase();
  const said = languages.find((language) => lists[language].test(plain));
  return said === undefined ? undefined : { said };
}
