import type { Service } from '../directory/directory.ts';
import type { ServiceId } from '../kernel/ids.ts';
import { languages } from '../kernel/languages.ts';
import { rememberingEach } from '../kernel/remembering.ts';
import { Compounds, stemmed } from './compounds.ts';
import { type ConceptEvidence, ConceptLinks } from './concept-evidence.ts';
import type { Concepts } from './concepts.ts';
import { frameWords } from './frame.ts';
import { GramIndex, gramsIn } from './grams.ts';
import { placeOfConcept, type Theme, themeOfConcept, themes } from './lexicon/index.ts';
import { lifeStages, serviceStages } from './life-stages.ts';
import { SaidNames } from './said-names.ts';
import { type FieldText, fieldWeights, textsOf } from './service-texts.ts';
import { finnishStem } from './stems.ts';
import { type QueryWord, TermIndex } from './term-index.ts';

/** How the kinds of evidence make one score. */
const weights = {
  words: 0.35,
  letters: 0.45,
  said: 0.2,
  stage: 0.06,
  otherStage: 0.08,
  ownStage: 0.03,
} as const;
/** … those of concepts: of a question that does nothing but name them, and of one that tells a situation. */
const conceptWeights = {
  named: { concept: 0.5, likeness: 0.45, chance: 0 },
  told: { concept: 0.3, likeness: 0.4, chance: 0.5 },
} as const;
/** A concept that was said in its words is believed in half, and whole when it was said at length, when the question as a whole speaks of it, or is its name alone. */
const saidOnly = 0.5;
/** From this chance on it does. */
const likely = 0.25;
/** A service that is called by a name of its own is meant as surely as by a word of the lexicon. */
const ownName = 0.9;
const mostRanked = 10;
/** One firm concept tells more of a service's theme than several that are only near it. */
const themeSharpness = 4;
/** Less than this in common is nothing in common. */
const leastScore = 0.02;

/** What a question asks for, ready to be compared with services. */
export interface Query {
  /** All words in order, those without topic included: expressions stand near each other in them. */
  readonly words: readonly string[];
  /** The words that carry the topic. */
  readonly content: readonly string[];
}

/** What each kind of evidence adds to a score; `stage` may take from it. */
export interface ScoreParts {
  readonly concept: number;
  readonly likeness: number;
  readonly chance: number;
  readonly words: number;
  readonly letters: number;
  readonly said: number;
  readonly stage: number;
}

export interface Candidate {
  readonly service: ServiceId;
  readonly score: number;
  readonly parts: ScoreParts;
  readonly concept: number;
  /** 0..1: how like the question is to what people say of the service's matters, word by word. */
  readonly likeness: number;
  /** 0..1: how likely the question means a concept of the service, by all its words. */
  readonly chance: number;
  readonly covered: number;
  readonly cosine: number;
  /** 0..1: the share of the question that is a whole name or keyword of this service. */
  readonly said: number;
  /** The question is this service's very name or keyword. */
  readonly exact: boolean;
  /** The question is one word, and only the kind of this service and of others. */
  readonly ofKind: boolean;
}

export interface Ranking {
  readonly candidates: readonly Candidate[];
  readonly concepts: Pick<ConceptEvidence, 'specific' | 'absent' | 'lacking' | 'width' | 'meant'>;
  /** The stages of life that the question speaks of, as bits. */
  readonly stages: number;
  /** How many words carry the topic. */
  readonly words: number;
  /** Whether the question tells a situation, so that `chance` counts. */
  readonly told: boolean;
  /** 0..1: how likely the question is about nothing that services here are for. */
  readonly outside: number;
  /** 0..1: how much of the content the directory or the lexicon has words for. */
  readonly known: number;
}

/** The words of a service, each once, and those of its name and keywords. */
const vocabularyOf = rememberingEach((texts: readonly FieldText[]) => ({
  all: [...new Set(texts.flatMap(({ words }) => words))].map(stemmed),
  named: [...new Set(texts.flatMap(({ field, words }) => (field === 'description' ? [] : words)))].map(
    stemmed,
  ),
}));

const stagesOf = rememberingEach((service: Service): number =>
  serviceStages(
    textsOf(service).flatMap(({ field, words }) => (field === 'description' ? [] : words)),
    Object.values(service.description ?? {}).join(' '),
  ),
);

/** The grams of what a service says, one document a language. */
const gramsByLanguage = rememberingEach((texts: readonly FieldText[]) =>
  languages.map((language) =>
    gramsIn(
      texts.flatMap((text) =>
        text.language === language || text.language === 'any'
          ? text.words
              .filter((word) => !frameWords.has(word))
              .map((word) => [word, fieldWeights[text.field]] as const)
          : [],
      ),
    ),
  ),
);

/** From here on a sum of all evidence comes nearer to 1 without reaching it, so that what leads still leads. */
const bendsAt = 0.8;
const bend = 0.4;

const withinOne = (sum: number): number =>
  sum <= bendsAt ? Math.max(0, sum) : 1 - (1 - bendsAt) * Math.exp((bendsAt - sum) / bend);

/** The services of one directory, ready to be asked about. */
export class ServiceIndex {
  private readonly services: readonly ServiceId[];
  private readonly terms: TermIndex;
  private readonly grams: GramIndex;
  private readonly links: ConceptLinks;
  private readonly stages: readonly number[];
  private readonly names: SaidNames;
  readonly compounds: Compounds;
  /** Every word of names and keywords, for the correction of misspelt ones. */
  readonly nameWords: ReadonlySet<string>;
  private readonly nameStems: ReadonlySet<string>;

  constructor(services: readonly Service[], concepts: Concepts) {
    this.services = services.map(({ id }) => id);
    const texts = services.map(textsOf);
    const vocabularies = texts.map(vocabularyOf);
    const nameWords = new Set<string>();
    const nameStems = new Set<string>();
    for (const { named } of vocabularies)
      for (const { word, stem } of named) {
        nameWords.add(word);
        nameStems.add(stem);
      }
    this.nameWords = nameWords;
    this.nameStems = nameStems;
    this.compounds = new Compounds(...vocabularies.map(({ all }) => all));
    this.terms = new TermIndex(texts, (word) => this.compounds.partsOf(word));
    this.links = new ConceptLinks(concepts, texts);
    this.stages = services.map(stagesOf);
    this.grams = new GramIndex(texts.flatMap(gramsByLanguage));
    this.names = new SaidNames(
      services,
      (word) => concepts.knows(word),
      (word) => this.compounds.partsOf(word),
    );
  }

  /** Whether any service uses the word, in some form. */
  knows(word: string): boolean {
    return this.terms.knows(word);
  }

  /** Whether the word, in some form, stands in a service's name or keywords. */
  calls(word: string): boolean {
    return this.nameStems.has(finnishStem(word)) || this.nameWords.has(word);
  }

  /** What the service is about: the theme of the concepts that lead to it most firmly. */
  themeOf(service: ServiceId): Theme {
    const weights = new Map<Theme, number>();
    for (const { id, strength } of this.links.conceptsOf(this.services.indexOf(service))) {
      const theme = themeOfConcept(id);
      weights.set(theme, (weights.get(theme) ?? 0) + strength ** themeSharpness);
    }
    const most = Math.max(...weights.values());
    return themes.find((theme) => weights.get(theme) === most) ?? 'other';
  }

  /** Where those for whom the service is go to it: in schools, in day care, or neither. */
  heldAt(service: ServiceId): 'school' | 'daycare' | undefined {
    const links = this.links.conceptsOf(this.services.indexOf(service));
    const most = Math.max(...links.map(({ strength }) => strength));
    const places = links
      .filter(({ strength }) => strength === most)
      .map(({ id }) => placeOfConcept(id))
      .filter((place) => place !== undefined);
    return places[0];
  }

  /** The stages of life that the service says it is for, as bits; 0 for one that is for all. */
  stagesOf(service: ServiceId): number {
    return this.stages[this.services.indexOf(service)] ?? 0;
  }

  rank(query: Query): Ranking {
    const services = this.services;
    const queryWords: QueryWord[] = query.content.map((word) => ({
      word,
      parts: this.compounds.partsOf(word),
    }));
    const { covered, known } = this.terms.read(queryWords);
    const cosines = this.grams.cosines(query.content);
    const concepts = this.links.read(query.words, (word) => this.compounds.partsOf(word));
    // What names all that it asks tells no situation: what is said of situations need not be known for it.
    const chances = concepts.named ? undefined : this.links.chances(query.words);
    const likenesses = this.links.likenesses(query.content);
    // A single word is too little to be a situation.
    const told = !concepts.named && query.content.length > 1;
    const by = told ? conceptWeights.told : conceptWeights.named;
    const stages = lifeStages(query.words);
    const named = this.names.read(query.content);
    const candidates: Candidate[] = [];
    for (let at = 0; at < services.length; at += 1) {
      const service = services[at];
      if (service === undefined) continue;
      let cosine = 0;
      for (let each = 0; each < languages.length; each += 1)
        cosine = Math.max(cosine, cosines[at * languages.length + each] ?? 0);
      const concept = Math.max(concepts.strength[at] ?? 0, named.own.has(at) ? ownName : 0);
      const likeness = likenesses[at] ?? 0;
      const chance = told ? (chances?.[at] ?? 0) : 0;
      const isSure = !told || concepts.spelled[at] === 1;
      const believed = isSure ? 1 : saidOnly + (1 - saidOnly) * Math.min(1, chance / likely);
      const share = covered[at] ?? 0;
      const exact = named.exact.has(at);
      const said = named.share.get(at) ?? 0;
      const mine = this.stages[at] ?? 0;
      const ofConcept = by.concept * concept * believed;
      const ofLikeness = by.likeness * likeness;
      const ofChance = by.chance * Math.sqrt(chance);
      const ofWords = weights.words * share;
      const ofLetters = weights.letters * cosine;
      const ofNames = weights.said * said * said;
      const score = ofConcept + ofLikeness + ofChance + ofWords + ofLetters + ofNames;
      if (score < leastScore && !exact) continue;
      let stage = 0;
      if (stages !== 0 && mine !== 0)
        stage = (stages & mine) !== 0 ? weights.stage : -weights.otherStage * Math.min(1, score * 2);
      // One for babies or the young only is less likely meant by a question that speaks of neither.
      else if (mine !== 0) stage = -weights.ownStage * Math.min(1, score * 2);
      const total = exact ? 1 : withinOne(score + stage);
      candidates.push({
        service,
        score: total,
        parts: {
          concept: ofConcept,
          likeness: ofLikeness,
          chance: ofChance,
          words: ofWords,
          letters: ofLetters,
          said: ofNames,
          stage,
        },
        concept,
        likeness,
        chance,
        covered: share,
        cosine,
        said,
        exact,
        ofKind: named.ofKind.has(at),
      });
    }
    candidates.sort((a, b) => b.score - a.score);
    return {
      candidates: candidates.slice(0, mostRanked),
      concepts: {
        specific: concepts.specific,
        absent: concepts.absent,
        lacking: concepts.lacking,
        width: concepts.width,
        meant: concepts.meant,
      },
      stages,
      words: query.content.length,
      told,
      outside: chances === undefined ? 0 : this.links.outside,
      known,
    };
  }
}
