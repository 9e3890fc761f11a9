import { remembering, rememberingEach } from '../kernel/remembering.ts';
import type { ConceptHit, Concepts } from './concepts.ts';
import { isFrame } from './frame.ts';
import { isChildWord } from './life-stages.ts';
import { type FieldText, fieldWeights, headOf } from './service-texts.ts';

/** How firmly a concept and a service belong together, by the field in which the concept's names stand. */
const linkStrength = { name: 1, keyword: 0.75, description: 0.35 } as const;
/** What is left where the concept is in a name, but not in the word that says what the service is. */
const besideHead = 0.75;
/** A service that takes the matter in the absence of one that is called by it. */
const fallbackStrength = 0.6;
/** How much of it is left for the service named first among a concept's fallbacks, for the second, and so on. */
const fallbackShares = [1, 0.85, 0.75, 0.7] as const;
/** What a mention in the description adds to a service that a concept falls back on. */
const mentionedToo = 0.3;

/** What a question's words say by the lexicon. */
export interface ConceptEvidence {
  /** 0..1 for each service; used again by the next call. */
  readonly strength: Float64Array;
  /** 0 or 1 for each service: a concept that leads to it was said at some length; used again by the next call. */
  readonly spelled: Float64Array;
  /** Something narrower than a general word was said. */
  readonly specific: boolean;
  /** A specific concept was said by one of its names or situations, and no service here takes it. */
  readonly absent: boolean;
  /** A service was asked for by its name that nobody has here. */
  readonly lacking: boolean;
  /** Whether each word with topic names a concept or tells one by itself: the question is no situation. */
  readonly named: boolean;
  /** How many services the strongest concept leads to equally. */
  readonly width: number;
  /** The concepts that were said, with where; found when it is asked. */
  readonly meant: () => readonly ConceptMeant[];
}

/** A concept in a question. */
export interface ConceptMeant {
  readonly id: string;
  /** Positions of the words that stood for it, end inclusive. */
  readonly from: number;
  readonly to: number;
}

/** What is left of an expression that a longer or narrower one outdoes. */
const outdoneShare = 0.4;
/** A name of a concept inside a compound, as in `koulusovittelu`. */
const partWeight = 0.5;

/** An expression of so many words is hardly said by chance. */
const spelledWords = 3;

/** Who says a name in so few words asks for that service; in more, the name may be a part of what is told. */
const briefWords = 3;

/** What is less likely is not meant. */
const leastChance = 0.005;

const ofKind = { specific: 1, general: 0.5, background: 0.25 } as const;

/** How firmly a service belongs to a concept, called by its names or taking it; or how early it is to take it. */
interface Mark {
  readonly concept: number;
  readonly kind: 'named' | 'taken' | 'orders';
  readonly by: number;
}

/** What the lexicon finds in a service, the firmest of each kind: it does not change while other services do. */
const marksBy = rememberingEach((concepts: Concepts) =>
  rememberingEach((texts: readonly FieldText[]): readonly Mark[] => {
    const marks = new Map<string, Mark>();
    const mark = (kind: Mark['kind'], concept: number, by: number): void => {
      const key = `${kind} ${concept}`;
      if (by > (marks.get(key)?.by ?? Number.NEGATIVE_INFINITY)) marks.set(key, { concept, kind, by });
    };
    for (const { field, words } of texts) {
      const weight = linkStrength[field];
      const hits = field === 'description' ? concepts.matchNames(words) : concepts.match(words);
      const head = field === 'name' ? headOf(words) : 0;
      for (const { concept, part, order, from, to, words: length } of hits) {
        // In a name words that make a name stand together: a *child* psychiatry *clinic* is no child clinic.
        if (field !== 'description' && length > 1 && saysMore(words, from, to, length)) continue;
        if (part === 'names') mark('named', concept, to < head ? weight * besideHead : weight);
        else if (part === 'situation') mark('named', concept, weight / 2);
        else {
          mark('taken', concept, (fallbackStrength * fieldWeights[field]) / fieldWeights.name);
          mark('orders', concept, -order);
        }
      }
    }
    return [...marks.values()];
  }),
);

const saysMore = (words: readonly string[], from: number, to: number, length: number): boolean =>
  words.slice(from, to + 1).filter((word) => !isFrame(word)).length > length;

/** Which services of one directory each concept of the lexicon leads to. */
export class ConceptLinks {
  private readonly links: ReadonlyMap<number, readonly (readonly [service: number, strength: number])[]>;
  /** The specific concepts that no service is called by, nor tells of, and of them those that are never stood in for. */
  private readonly unowned = { onlyItself: new Set<number>(), any: new Set<number>() };
  private readonly strength: Float64Array;
  private readonly spelled: Float64Array;
  private readonly likeness: Float64Array;
  private readonly chance: Float64Array;
  /** Of the words that were read last: how likely they are of no concept at all. */
  outside = 0;
  private readonly concepts: Concepts;

  constructor(concepts: Concepts, services: readonly (readonly FieldText[])[]) {
    this.concepts = concepts;
    this.strength = new Float64Array(services.length);
    this.spelled = new Float64Array(services.length);
    this.likeness = new Float64Array(services.length);
    this.chance = new Float64Array(services.length);
    const named = new Map<number, Map<number, number>>();
    const taken = new Map<number, Map<number, number>>();
    const orders = new Map<number, Map<number, number>>();
    const keep = (
      into: Map<number, Map<number, number>>,
      concept: number,
      service: number,
      by: number,
    ): void => {
      const services = into.get(concept) ?? new Map<number, number>();
      into.set(concept, services);
      services.set(service, Math.max(services.get(service) ?? by, by));
    };
    const marksOf = marksBy(concepts);
    for (const [service, texts] of services.entries())
      for (const { concept, by, kind } of marksOf(texts))
        keep({ named, taken, orders }[kind], concept, service, by);
    const links = new Map<number, (readonly [number, number])[]>();
    concepts.sources.forEach(({ onlyItself }, concept) => {
      const byName = named.get(concept) ?? new Map<number, number>();
      const isAlone = byName.size === 0;
      if (isAlone && onlyItself === true) this.unowned.onlyItself.add(concept);
      if (isAlone && (onlyItself === true || this.kindOf(concept) === 'specific'))
        this.unowned.any.add(concept);
      const best = Math.max(0, ...byName.values());
      if (best < linkStrength.keyword) {
        const order = orders.get(concept) ?? new Map<number, number>();
        const ranks = [...new Set(order.values())].sort((a, b) => b - a);
        for (const [service, by] of taken.get(concept) ?? []) {
          const rank = Math.min(ranks.indexOf(order.get(service) ?? 0), fallbackShares.length - 1);
          const mentioned = byName.get(service) ?? 0;
          byName.set(
            service,
            Math.max(by * (fallbackShares[rank] ?? 1), mentioned) + mentionedToo * mentioned,
          );
        }
      }
      // Where one service is called by the name, a mere mention in another's description says little.
      else for (const [service, by] of byName) if (by < linkStrength.keyword / 2) byName.set(service, by / 2);
      if (byName.size > 0) links.set(concept, [...byName]);
    });
    this.links = links;
  }

  /** `partsOf` parts the compounds that the lexicon does not know whole. */
  read(words: readonly string[], partsOf: (word: string) => readonly string[]): ConceptEvidence {
    const { strength } = this;
    strength.fill(0);
    const spelled = this.spelled.fill(0);
    // A word without topic says nothing by itself, not even as a form of one with: `vain` is not `vaka`.
    const said = this.concepts
      .match(words)
      .filter(({ part, from, to }) => part !== 'fallback' && (from < to || !isFrame(words[from] ?? '')));
    const content = words.filter((word) => word !== '' && !isFrame(word)).length;
    const unowned = content <= briefWords ? this.unowned.any : this.unowned.onlyItself;
    const byName = said.filter(({ concept, part }) => part === 'names' && unowned.has(concept));
    const lacking = byName.length > 0;
    // Those words ask for a service that is not here: they are no sign of a matter that another service takes.
    const hits = said.filter(
      ({ concept, part, from, to }) =>
        !byName.some(
          (other) => (other.concept === concept || part !== 'names') && other.from <= from && other.to >= to,
        ),
    );
    const explained = new Set<number>();
    for (const { from, to } of hits) for (let at = from; at <= to; at += 1) explained.add(at);
    const naming = new Set<number>();
    for (const { part, from, to } of hits)
      if (part === 'names' || from === to) for (let at = from; at <= to; at += 1) naming.add(at);
    const named =
      naming.size > 0 && words.every((word, at) => word === '' || isFrame(word) || naming.has(at));
    const weights = this.weigh(words, hits);
    for (const hit of hits)
      if (hit.words >= spelledWords && this.kindOf(hit.concept) === 'specific')
        for (const [service] of this.links.get(hit.concept) ?? []) spelled[service] = 1;
    for (const [at, word] of words.entries()) {
      if (explained.has(at) || word.length < 8) continue;
      for (const hit of this.concepts.match(partsOf(word)))
        if (hit.part === 'names') {
          raise(weights, hit.concept, partWeight * ofKind[this.kindOf(hit.concept)]);
          hits.push({ ...hit, from: at, to: at });
        }
    }
    let specific = false;
    let absent = false;
    for (const [concept, weight] of weights) {
      if (weight < 0.9) continue;
      if (this.links.has(concept)) specific = true;
      else absent = true;
    }
    let widest = 0;
    let width = 0;
    for (const [concept, base] of weights) {
      const kind = this.kindOf(concept);
      const weight = kind === 'general' && specific ? base * outdoneShare : base;
      const links = this.links.get(concept) ?? [];
      let top = 0;
      let wide = 0;
      for (const [service, by] of links) {
        const now = weight * by;
        const before = strength[service] ?? 0;
        strength[service] = Math.min(1, Math.max(before, now) + 0.25 * Math.min(before, now));
        if (by > top) wide = 0;
        if (by >= top) wide += 1;
        top = Math.max(top, by);
      }
      if (kind !== 'background' && weight * top > widest) {
        widest = weight * top;
        width = wide;
      }
    }
    return { strength, spelled, specific, absent, lacking, named, width, meant: () => this.meant(hits) };
  }

  /** The concepts that lead to a service, with how firmly; a wide one does so less. */
  readonly conceptsOf = remembering(
    (service: number): readonly { readonly id: string; readonly strength: number }[] =>
      [...this.links].flatMap(([concept, services]) => {
        const strength = services.find(([each]) => each === service)?.[1];
        const source = this.concepts.sources[concept];
        return strength === undefined || source === undefined
          ? []
          : [{ id: source.id, strength: strength * ofKind[this.kindOf(concept)] }];
      }),
  );

  private meant(hits: readonly ConceptHit[]): readonly ConceptMeant[] {
    return hits.flatMap(({ concept, from, to }) => {
      const source = this.concepts.sources[concept];
      return source === undefined ? [] : [{ id: source.id, from, to }];
    });
  }

  /** 0..1 for each service: how like the content is to what people say of a concept that leads there; used again. */
  likenesses(content: readonly string[]): Float64Array {
    const { likeness } = this;
    likeness.fill(0);
    const like = this.concepts.likeness.read(content);
    // Not `of`: that makes a pair of each.
    this.links.forEach((services, concept) => {
      const weight = (like[concept] ?? 0) * ofKind[this.kindOf(concept)];
      if (weight === 0) return;
      for (const [service, by] of services) likeness[service] = Math.max(likeness[service] ?? 0, weight * by);
    });
    return likeness;
  }

  /** 0..1 for each service: how likely the words mean a concept that leads there; used again. */
  chances(words: readonly string[]): Float64Array {
    const chance = this.chance;
    chance.fill(0);
    const of = this.concepts.chances.read(words);
    this.outside = of[this.concepts.sources.length] ?? 0;
    this.links.forEach((services, concept) => {
      const weight = (of[concept] ?? 0) * ofKind[this.kindOf(concept)];
      if (weight < leastChance) return;
      for (const [service, by] of services)
        chance[service] = Math.min(1, (chance[service] ?? 0) + weight * by);
    });
    return chance;
  }

  private kindOf(concept: number): keyof typeof ofKind {
    const source = this.concepts.sources[concept];
    return source?.background === true ? 'background' : source?.general === true ? 'general' : 'specific';
  }

  /**
   * How much each concept is meant. An expression inside a longer one of another concept says little, and so does a
   * word for whom it is about (`eskarilainen`) beside one that says what is the matter.
   */
  private weigh(words: readonly string[], hits: readonly ConceptHit[]): Map<number, number> {
    const weights = new Map<number, number>();
    const isWhom = ({ from, to }: ConceptHit): boolean => from === to && isChildWord(words[from] ?? '');
    const matter = hits.some(
      (hit) => this.kindOf(hit.concept) === 'specific' && !isWhom(hit) && this.links.has(hit.concept),
    );
    for (const hit of hits) {
      const kind = this.kindOf(hit.concept);
      const outdone = hits.some(
        (other) =>
          other.concept !== hit.concept &&
          other.from <= hit.from &&
          other.to >= hit.to &&
          (other.words > hit.words || (other.words === hit.words && other.letters > hit.letters + 2)) &&
          this.kindOf(other.concept) === 'specific',
      );
      const share = (outdone ? outdoneShare : 1) * (matter && isWhom(hit) ? outdoneShare : 1);
      raise(weights, hit.concept, ofKind[kind] * share);
    }
    return weights;
  }
}

function raise(weights: Map<number, number>, concept: number, weight: number): void {
  weights.set(concept, Math.max(weights.get(concept) ?? 0, weight));
}
