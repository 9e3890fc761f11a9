import type { Language } from '../../kernel/languages.ts';

/** How one language says in minutes what was settled, given to somebody, left open or only talked about. */
export interface Wording {
  readonly language: Language;
  /** It was settled: `päätettiin`, `mötet enades`, `it was agreed`. */
  readonly settled: RegExp;
  /** It is settled by the way it is said in passing: `eli mennään`, `vi kör på`, `we'll go with`. */
  readonly agreed: RegExp;
  /** What people say before they sum up: `ok`, `eli`, `då`. */
  readonly opening: RegExp;
  /** Left for later. */
  readonly open: RegExp;
  /** Said, reported, proposed, hoped. */
  readonly talk: RegExp;
  /** Long past, or done. */
  readonly past: RegExp;
  /** Somebody ought to, without saying who. */
  readonly need: RegExp;
  /** A present statement of the course of things: `jatkuu`, `gäller`, `will be held`. */
  readonly course: RegExp;
  /** A rule that denies: `ei lähde`, `går inte med`, `does not pay`. */
  readonly denies: RegExp;
  /** Something is done, without a doer. */
  readonly passive: RegExp;
  /** Words with a finite verb of the present, so that a sentence may be a rule. */
  readonly present: RegExp;
  /** Only about the meeting at hand: `jatketaan`, `mennään seuraavaan`. */
  readonly procedure: RegExp;
  /** Before a name: the clause is not the sentence's own. */
  readonly subordinate: ReadonlySet<string>;
  /** After it a clause belongs to what was settled: `että`, `att`, `that`. */
  readonly that: ReadonlySet<string>;
  /** May stand between a name and its verb. */
  readonly between: ReadonlySet<string>;
  /** A task verb in the third person, or a word that leads one. */
  readonly does: (word: string, next: string) => boolean;
  /** Verbs that are tasks only where a day is told: `esittelee`, `påminner`. */
  readonly doesByDay: ReadonlySet<string>;
  /** A promise in the first person singular. */
  readonly do: (word: string, next: string) => boolean;
  readonly i: ReadonlySet<string>;
  /** Whoever was named last. */
  readonly they: ReadonlySet<string>;
  /** The same as a duty: `mun pitää`, `I have to`. */
  readonly must: RegExp;
  /** What is to be done once, said without a doer: `tilataan`, `beställs`. */
  readonly once: RegExp;
  /** `Anu, voisitko`, `Tiina, du`. */
  readonly asked: RegExp;
  /** After a name in the case given: it is that person's task. */
  readonly duty: RegExp;
  /** Before a name: `pyydettiin`, `vastuu:`. */
  readonly dutyBefore: RegExp;
  /** Where dictated text begins something new. */
  readonly breaks: RegExp;
}
