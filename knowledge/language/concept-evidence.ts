import type { Concepts } from './concepts.ts';
import { type FieldText, fieldWeights } from './service-texts.ts';

/** How firmly a concept and a service belong together, by the field in which the concept's names stand. */
const linkStrength = { name: 1, keyword: 0.75, description: 0.35 } as const;
/** A service that takes the matter in the absence of one that is called by it. */
const fallbackStrength = 0.6;
/** Between the fields of this many words apart no expression reaches. */
const gap: readonly string[] = Array.from({ length: 8 }, () => '');

/** What a question's words say by the lexicon. */
export interface ConceptEvidence {
  /** 0..1 for each service; used again by the next call. */
  readonly strength: Float64Array;
  /** Something narrower than a general word was said. */
  readonly specific: boolean;
  /** A specific concept was said by one of its names or situations, and no service here takes it. */
  readonly absent: boolean;
  /** Positions of the words that some concept explains. */
  readonly explained: ReadonlySet<number>;
  /** How many services the strongest concept leads to equally. */
  readonly width: number;
}

const ofKind = { specific: 1, general: 0.5, background: 0.25 } as const;

/** Which services of one directory each concept of the lexicon leads to. */
export class ConceptLinks {
  private readonly links: ReadonlyMap<number, readonly (readonly [service: number, strength: number])[]>;
  private readonly strength: Float64Array;
  private readonly concepts: Concepts;

  constructor(concepts: Concepts, services: readonly (readonly FieldText[])[]) {
    this.concepts = concepts;
    this.strength = new Float64Array(services.length);
    const named = new Map<number, Map<number, number>>();
    const taken = new Map<number, Map<number, number>>();
    const keep = (into: Map<number, Map<number, number>>, concept: number, service: number, by: number): void => {
      const services = into.get(concept) ?? new Map<number, number>();
      into.set(concept, services);
      services.set(service, Math.max(services.get(service) ?? 0, by));
    };
    services.forEach((texts, service) => {
      for (const field of ['name', 'keyword', 'description'] as const) {
        const words = texts.flatMap((text) => (text.field === field ? [...text.words, ...gap] : []));
        const weight = linkStrength[field];
        for (const { concept, part } of concepts.match(words)) {
          if (part === 'names') keep(named, concept, service, weight);
          else if (part === 'fallback' && field !== 'description')
            keep(taken, concept, service, (fallbackStrength * fieldWeights[field]) / fieldWeights.name);
          else if (part === 'situation' && field !== 'description') keep(named, concept, service, weight / 2);
        }
      }
    });
    const links = new Map<number, (readonly [number, number])[]>();
    concepts.sources.forEach((_, concept) => {
      const byName = named.get(concept) ?? new Map<number, number>();
      const best = Math.max(0, ...byName.values());
      if (best < linkStrength.keyword)
        for (const [service, by] of taken.get(concept) ?? [])
          byName.set(service, Math.max(by, byName.get(service) ?? 0));
      if (byName.size > 0) links.set(concept, [...byName]);
    });
    this.links = links;
  }

  read(words: readonly string[]): ConceptEvidence {
    const { concepts, strength } = this;
    strength.fill(0);
    const hits = concepts.match(words).filter(({ part }) => part !== 'fallback');
    const kindOf = (concept: number): keyof typeof ofKind => {
      const source = concepts.sources[concept];
      return source?.background === true ? 'background' : source?.general === true ? 'general' : 'specific';
    };
    const weights = new Map<number, number>();
    const explained = new Set<number>();
    let specific = false;
    let absent = false;
    for (const hit of hits) {
      for (let at = hit.from; at <= hit.to; at += 1) explained.add(at);
      const kind = kindOf(hit.concept);
      const outdone = hits.some(
        (other) =>
          other.concept !== hit.concept &&
          other.from <= hit.from &&
          other.to >= hit.to &&
          (other.words > hit.words || (other.words === hit.words && other.letters > hit.letters + 2)) &&
          kindOf(other.concept) === 'specific',
      );
      const weight = ofKind[kind] * (outdone ? 0.4 : 1);
      weights.set(hit.concept, Math.max(weights.get(hit.concept) ?? 0, weight));
      if (kind !== 'specific') continue;
      if (this.links.has(hit.concept)) specific = true;
      else if (!outdone) absent = true;
    }
    let widest = 0;
    let width = 0;
    for (const [concept, base] of weights) {
      const kind = kindOf(concept);
      const weight = kind === 'general' && specific ? base * 0.4 : base;
      const links = this.links.get(concept) ?? [];
      for (const [service, by] of links) {
        const now = weight * by;
        const before = strength[service] ?? 0;
        strength[service] = Math.min(1, Math.max(before, now) + 0.25 * Math.min(before, now));
      }
      if (kind !== 'background' && weight > widest && links.length > 0) {
        const top = Math.max(...links.map(([, by]) => by));
        widest = weight;
        width = links.filter(([, by]) => by === top).length;
      }
    }
    return { strength, specific, absent, explained, width };
  }
}
