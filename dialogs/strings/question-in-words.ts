import type { Language } from '../../knowledge/kernel/languages.ts';

/** About a question that was written at once behind the service and the area. */
interface QuestionInWords {
  /** It was refused; after the sentence that says why. */
  readonly notCarried: string;
  /** Of the question on a card that asks something else first. Plain text. */
  readonly label: string;
  readonly missing: string;
}

export const questionInWords: Readonly<Record<Language, QuestionInWords>> = {
  fi: {
    notCarried:
      'Kysymystäsi ei ole lomakkeella. Kirjoita se uudelleen, ja poista äskeinen viestisi tästä keskustelusta.',
    label: 'Kysymyksesi',
    missing: 'Kirjoita, mihin tarvitset neuvoa.',
  },
  sv: {
    notCarried:
      'Din fråga finns inte i formuläret. Skriv den på nytt, och radera ditt senaste meddelande i den här chatten.',
    label: 'Din fråga',
    missing: 'Skriv vad du behöver råd om.',
  },
  en: {
    notCarried:
      'Your question is not in the form. Write it again, and delete your last message from this chat.',
    label: 'Your question',
    missing: 'Write what you need advice about.',
  },
};
