import type { Service } from '../directory/directory.ts';
import { languages } from '../kernel/languages.ts';
import { rememberingEach } from '../kernel/remembering.ts';
import { basesOf } from './base-forms.ts';
import { stemmed } from './compounds.ts';
import { isEveryday } from './everyday-words.ts';
import { isFrame } from './frame.ts';
import { isChildWord } from './life-stages.ts';
import { headOf, wordsOf } from './service-texts.ts';
import { finnishStem } from './stems.ts';

/** Longer names are seldom said word for word. */
const mostWords = 4;

interface Phrase {
  readonly names: Set<number>;
  readonly keywords: Set<number>;
}

/** Shorter words are no names of their own. */
const shortestOwn = 4;
/** A name of its own (`Sihti`, `Omin Jaloin`) is shared by this many services at most. */
const mostBearers = 2;
/** `Sihti, erityistason konsultaatio` is called by either half. */
const halves = /\s*[,:(){}/\u2013\u2014]\s*|\s-\s/u;

/** How a question calls a service by what it is called in the directory. */
export interface Said {
  /** 0..1: the share of the question's content that the name or keyword makes up. */
  readonly share: ReadonlyMap<number, number>;
  /** The services of which the whole question is a name, or, when it is nobody's name, a keyword. */
  readonly exact: ReadonlySet<number>;
  /** The services that have a name of their own, a word that nobody else uses, and were called by it. */
  readonly own: ReadonlySet<number>;
  /** The services of which the one word of the question is only the kind: `terapia` of `puheterapia`. */
  readonly ofKind: ReadonlySet<number>;
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
    ...languages
      .flatMap((language) => [name[language] ?? '', ...(name[language] ?? '').split(halves)])
      .filter((text, at, all) => all.indexOf(text) === at)
      .flatMap((text) => called(text, 'names')),
    ...keywords.flatMap((keyword) => called(keyword, 'keywords')),
  ];
});

/** The words that a service's names are the names of, and those that may be a name of its own. */
const namedBy = rememberingEach(({ name }: Service) => ({
  heads: languages.flatMap((language) =>
    (name[language] ?? '').split(halves).flatMap((half) => {
      const words = wordsOf(half);
      const head = words[headOf(words)];
      return head === undefined ? [] : [stemmed(head)];
    }),
  ),
  words: languages.flatMap((language) =>
    contentOf(name[language] ?? '')
      .filter((word) => word.length >= shortestOwn && !isEveryday(word))
      .map(stemmed),
  ),
}));

function addTo(map: Map<string, Set<number>>, key: string, service: number): void {
  map.set(key, (map.get(key) ?? new Set()).add(service));
}

/** The names and keywords of one directory as they are said: whole, and in any inflected form. */
export class SaidNames {
  private readonly phrases = new Map<string, Phrase>();
  /** Single words in their base form, since stems miss some inflected forms. */
  private readonly words = new Map<string, Phrase>();
  /** The stems that names of several words begin with. */
  private readonly beginnings = new Set<string>();
  /** By stem, the services that have the word in their names. */
  private readonly bearers = new Map<string, Set<number>>();

  /** By stem, the services whose names have the word, alone or as the last part of a compound. */
  private readonly kinds = new Map<string, Set<number>>();

  /** `isCommon`: whether the lexicon has the word, so that it says what a service is for and is no name of its own. */
  constructor(
    services: readonly Service[],
    isCommon: (word: string) => boolean,
    partsOf: (word: string) => readonly string[],
  ) {
    for (const [at, service] of services.entries()) {
      for (const { kind, key, word, beginning } of calledBy(service)) {
        const phrase = this.phrases.get(key) ?? { names: new Set(), keywords: new Set() };
        this.phrases.set(key, phrase);
        if (word !== undefined) this.words.set(word, phrase);
        if (beginning !== undefined) this.beginnings.add(beginning);
        phrase[kind].add(at);
      }
      const { heads, words } = namedBy(service);
      for (const { word, stem } of heads) {
        const last = partsOf(word).at(-1);
        addTo(this.kinds, last === undefined ? stem : finnishStem(last), at);
      }
      for (const { word, stem } of words) if (!isCommon(word)) addTo(this.bearers, stem, at);
    }
  }

  private owners(content: readonly string[]): ReadonlySet<number> {
    const own = new Set<number>();
    for (const word of content) {
      const bearers = this.bearers.get(finnishStem(word)) ?? nobody;
      if (bearers.size <= mostBearers) for (const service of bearers) own.add(service);
    }
    return own;
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
    const [only, another] = content.filter((word) => !isChildWord(word));
    const alike = another === undefined ? (this.kinds.get(finnishStem(only ?? '')) ?? nobody) : nobody;
    return { share, exact, own: this.owners(content), ofKind: alike.size > 1 ? alike : nobody };
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
