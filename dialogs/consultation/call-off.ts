import { type Language, languages } from '../../knowledge/kernel/languages.ts';

/** To cancel, and nothing that says what. */
const words: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:(?:haluan|haluaisin|voinko) )?(?:peru|perun|perua|peruisin|peruuta|peruutan|peruuttaa|peruuttaisin|peruutus)(?: (?:se|sen|tämä|tämän))?$/,
  sv: /^(?:(?:jag vill|kan jag|jag) )?(?:avboka|avbokar|ställa? in|återta|avbokning)(?: (?:den|det))?$/,
  en: /^(?:(?:i want to|can i|please) )?(?:cancel|call off|cancellation)(?: (?:it|this|that|please))?$/,
};

export interface CallOff {
  readonly said: Language;
  /** The very word takes back a change too. */
  readonly mayUndo: boolean;
}

const undoing = /^peru(?:uta)?$/;

/** The words are a wish to cancel, without a word about what. */
export function readCallOff(text: string): CallOff | undefined {
  const plain = text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.!?]+$/, '');
  const said = languages.find((language) => words[language].test(plain));
  return said && { said, mayUndo: undoing.test(plain) };
}
