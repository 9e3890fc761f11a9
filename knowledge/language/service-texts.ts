import type { Service } from '../directory/directory.ts';
import { type Language, languages } from '../kernel/languages.ts';
import { rememberingEach } from '../kernel/remembering.ts';
import { Compounds } from './compounds.ts';
import { tokenize } from './tokens.ts';

/** Where a word of a service stands, and so how much it says about it. */
export const fieldWeights = { name: 3, keyword: 2, description: 1 } as const;
export type Field = keyof typeof fieldWeights;

/** One field of a service in one language, as words. */
export interface FieldText {
  readonly field: Field;
  /** Keywords are in any language. */
  readonly language: Language | 'any';
  readonly words: readonly string[];
}

const commonCompounds = new Compounds();
const hangs = /[-\u2010-\u2013] \p{Ll}/u;
const hanging = /(\p{L}{3,})[-\u2010-\u2013] (?:ja|tai|sekä|och|eller|samt) (\p{L}{6,})/gu;

/** `Äitiys- ja lastenneuvola` is also an `äitiysneuvola`. */
const completed = (text: string): readonly string[] =>
  [...text.toLowerCase().matchAll(hanging)].flatMap(([, start, whole]) => {
    const last = commonCompounds.partsOf(whole ?? '').at(-1);
    return last === undefined ? [] : [`${start}${last}`];
  });

/** Words and, of a hyphenated word, its parts as well: `SOS-lapsikylä` is also found by `lapsikylä`. */
export const wordsOf = (text: string): readonly string[] => [
  ...tokenize(text).flatMap(({ word }) => (word.includes('-') ? [word, ...word.split('-')] : [word])),
  ...(hangs.test(text) ? completed(text) : []),
];

/** What a service says about itself, field by field; each keyword by itself, since they are no sentence. */
export const textsOf = rememberingEach((service: Service): readonly FieldText[] => {
  const texts: FieldText[] = [];
  const add = (field: Field, language: Language | 'any', text: string | undefined): void => {
    if (text !== undefined) texts.push({ field, language, words: wordsOf(text) });
  };
  for (const language of languages) {
    add('name', language, service.name[language]);
    add('description', language, service.description?.[language]);
  }
  for (const keyword of service.keywords) add('keyword', 'any', keyword);
  return texts;
});

/** Swedish and English say first what a thing is, and then for whom: `talterapi för barn`. */
const afterHead = new Set('för i på vid till av med for of in at to with'.split(' '));

/** Where the word stands that says what a name is the name of: its last, or the last before a preposition. */
export function headOf(words: readonly string[]): number {
  const preposition = words.findIndex((word) => afterHead.has(word));
  return (preposition > 0 ? preposition : words.length) - 1;
}
