import type { Service } from '../directory/directory.ts';
import { languages } from '../kernel/languages.ts';
import { rememberingEach } from '../kernel/remembering.ts';
import { basesOf } from './base-forms.ts';
import { isFrame } from './frame.ts';
import { wordsOf } from './service-texts.ts';
import { finnishStem } from './stems.ts';

/** Longer names are seldom said word for word. */
const mostWords = 4;

interface Phrase {
  readonly names: Set<number>;
  readonly keywords: Set<number>;
}

/** How a question calls a service by what it is called in the directory. */
export interface Said {
  /** 0..1: the share of the question's content that the name or keyword makes up. */
  readonly share: ReadonlyMap<number, number>;
  /** The services of which the whole question is a name, or, when it is nobody's name, a keyword. */
  readonly exact: ReadonlySet<number>;
}

const nobody: ReadonlySet<number> = new Set();
const contentOf = (text: string): readonly string[] => wordsOf(text).filter((word) => !isFrame(word));
const keyOf = (words: readonly string[]): string => words.map(finnishStem).join(' ');

/** One name or keyword of a service. */
interface Called {
  readonly kind: keyof Phrase;
  readonly key: string;
  /** Of one word: the word. */
  readonly word?: string;
  /** Of several words: the stem of the first. */
  readonly beginning?: string;
}

/** What a service is called does not change while others do. */
const calledBy = rememberingEach(({ name, keywords }: Service): readonly Called[] => {
  const called = (text: string, kind: keyof Phrase): readonly Called[] => {
    const words = contentOf(text);
    const [first] = words;
    if (first === undefined || words.length > mostWords) return [];
    const key = keyOf(words);
    return [words.length === 1 ? { kind, key, word: first } : { kind, key, beginning: finnishStem(first) }];
  };
  return [
    ...languages.flatMap((language) => called(name[language] ?? '', 'names')),
    ...keywords.flatMap((keyword) => called(keyword, 'keywords')),
  ];
});

/** The names and keywords of one directory as they are said: whole, and in any inflected form. */
export class SaidNames {
  private readonly phrases = new Map<string, Phrase>();
  /** Single words in their base form, since stems miss some inflected forms. */
  private readonly words = new Map<string, Phrase>();
  /** The stems that names of several words begin with. */
  private readonly beginnings = new Set<string>();

  constructor(services: readonly Service[]) {
    for (const [at, service] of services.entries())
      for (const { kind, key, word, beginning } of calledBy(service)) {
        const phrase = this.phrases.get(key) ?? { names: new Set(), keywords: new Set() };
        this.phrases.set(key, phrase);
        if (word !== undefined) this.words.set(word, phrase);
        if (beginning !== undefined) this.beginnings.add(beginning);
        phrase[kind].add(at);
      }
  }

  read(content: readonly string[]): Said {
    const share = new Map<number, number>();
    let exact = nobody;
    for (let from = 0; from < content.length; from += 1) {
      const longest = this.beginnings.has(finnishStem(content[from] ?? '')) ? mostWords : 1;
      for (let to = from + 1; to <= Math.min(content.length, from + longest); to += 1) {
        const phrase = this.find(content.slice(from, to));
        if (phrase === undefined) continue;
        const part = (to - from) / content.length;
        for (const service of [...phrase.names, ...phrase.keywords])
          share.set(service, Math.max(share.get(service) ?? 0, part));
        if (part === 1) exact = phrase.names.size > 0 ? phrase.names : phrase.keywords;
      }
    }
    return { share, exact };
  }

  private find(words: readonly string[]): Phrase | undefined {
    const found = this.phrases.get(keyOf(words));
    const [only] = words;
    if (found !== undefined || words.length > 1 || only === undefined) return found;
    for (const base of basesOf(only)) {
      const phrase = base.length > 2 ? this.words.get(base) : undefined;
      if (phrase !== undefined) return phrase;
    }
    return undefined;
  }
}
