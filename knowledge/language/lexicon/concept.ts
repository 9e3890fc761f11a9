/**
 * One thing families need and workers ask about, and the words for it. A concept never names a service of a
 * directory: it meets services through `names`, the words by which any organisation writes about such a service.
 *
 * Every list is one string, expressions parted by `;`. An expression is one word or several; several must stand near
 * each other, in any order. Within a word: `änkyt*` any word beginning so, `*neuvola` any compound ending in an
 * inflected form of it, `poika|tyttö` either; a bare word is matched in all its inflected forms.
 */
export interface ConceptSource {
  readonly id: string;
  /** What a service for this is called, in all three languages. People use these words too. */
  readonly names: string;
  /** Services that take the matter when it is told, where no service is called by `names`; who asks by a name alone is told that none is here. */
  readonly fallback?: string;
  readonly fi?: string;
  readonly sv?: string;
  readonly en?: string;
  /** A wide concept (school, health centre): it yields to any narrower one in the same question. */
  readonly general?: true;
  /** The expression says what kind of family or client it is, not what is asked: it supports, it never decides. */
  readonly background?: true;
  /** Who says its name wants nobody else, also where the name is said among much else. */
  readonly onlyItself?: true;
}
