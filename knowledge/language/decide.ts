import type { Elsewhere } from './elsewhere.ts';
import type { Topic } from './question.ts';
import type { Candidate, Ranking } from './service-index.ts';

/** The thresholds of the decision, all of them. Scores and shares are 0..1. */
const thresholds = {
  /** The lexicon ties the question to the service at least this much … */
  concept: 0.2,
  /** … or it is as like as this to what people say of its matters … */
  likeness: 0.3,
  /** … and a situation as a whole speaks at least so much for it … */
  chanceToo: 0.1,
  /** … or what it says as a whole makes it as likely as this, with as high a score; who tells much hardly asks about nothing here … */
  chance: { brief: 0.1, long: 0.04 },
  chanceScore: { brief: 0.32, long: 0.24 },
  longWords: 5,
  /** … or its words carry this share of the content, are so like it letter by letter, and both together this much. */
  covered: 0.3,
  cosine: 0.16,
  together: 0.62,
  /** … or this share of it is a name or keyword of the service, word for word. */
  said: 0.6,
  /** A question at least as likely about nothing here, and less about the service, has no answer. */
  outside: 0.35,
  /** With words that belong to another world (lunch, parking) only this coverage is believed … */
  coveredElsewhere: 0.6,
  /** … or a concept that was said in so many words. */
  conceptElsewhere: 0.5,
  /** … or what it says as a whole. */
  chanceElsewhere: 0.5,
  /** Beside the name of a service that nobody here is, only a concept as firm as its own name is believed. */
  namedBeside: 0.9,
  /** The lead over the next that one service needs: with strong evidence, with weak evidence, and by one word. */
  lead: { strong: 0.025, weak: 0.06, word: 0.1 },
  /** Scores at and above, at and below which evidence is strong and weak. */
  evidence: { strong: 0.65, weak: 0.3 },
  /** Services of one kind are tied to its word alike, each at least by this share of the closest. */
  kindred: 0.5,
  /** When there is no one answer, a service up to this far behind the best is a choice worth offering. */
  offered: 0.35,
  mostChoices: 3,
} as const;

/** What the next service must be behind by, as a share of the best score. */
function neededLead(score: number): number {
  const { lead, evidence } = thresholds;
  const strength = (score - evidence.weak) / (evidence.strong - evidence.weak);
  return lead.weak + (lead.strong - lead.weak) * Math.min(1, Math.max(0, strength));
}

function isEnough(
  best: Candidate,
  elsewhere: Elsewhere,
  { outside, told, concepts, words }: Ranking,
): boolean {
  const { concept, likeness, chance, covered, cosine, said, score } = best;
  if (elsewhere === 'surely') return false;
  if (outside >= thresholds.outside && outside > chance) return false;
  if (elsewhere !== 'no' && covered >= thresholds.coveredElsewhere) return true;
  if (elsewhere !== 'no' && chance >= thresholds.chanceElsewhere) return true;
  if (elsewhere === 'mostly') return false;
  if (elsewhere === 'partly') return concept >= thresholds.conceptElsewhere;
  // What nobody here is called by, another service has only when it was named beside.
  if (concepts.lacking) return concept >= thresholds.namedBeside || said >= thresholds.said;
  if (concept >= thresholds.concept || said >= thresholds.said) return true;
  if (likeness >= thresholds.likeness && (!told || chance >= thresholds.chanceToo)) return true;
  const length = words >= thresholds.longWords ? 'long' : 'brief';
  if (chance >= thresholds.chance[length] && score >= thresholds.chanceScore[length]) return true;
  const together = covered + cosine;
  return covered >= thresholds.covered && cosine >= thresholds.cosine && together >= thresholds.together;
}

/**
 * Which line of the rule decided: `nothing` in common with any service; `not_enough` evidence; the `exact` name; the
 * `kind` of several services; a `lead` over the next; `enough` evidence, and no next; `too_close` to the next.
 */
export type DecidedBy = 'nothing' | 'not_enough' | 'exact' | 'kind' | 'lead' | 'enough' | 'too_close';

/** What the question is about, and why. */
export interface Decided {
  readonly topic: Topic;
  readonly by: DecidedBy;
}

/**
 * One clear service, two or three close ones, or none that is worth saying. The rule: the best service needs enough
 * evidence of its own, or nothing is said; it is the answer when it leads by `lead.strong` of its score, and by more
 * the weaker the evidence is; else the close ones are offered, since a wrong name is worse than a question back.
 * The very name of a service needs no lead. One word that is the kind of several services (`terapia`) offers them.
 * `elsewhere`: whether the question has words of another world.
 */
export function decideTopic(ranking: Ranking, elsewhere: Elsewhere): Decided {
  const { candidates } = ranking;
  const [best] = candidates;
  if (best === undefined) return { topic: { kind: 'none' }, by: 'nothing' };
  if (!best.exact && !isEnough(best, elsewhere, ranking))
    return { topic: { kind: 'none' }, by: 'not_enough' };
  const exact = candidates.filter((each) => each.exact);
  // `neuvola` alone is one for mothers and children, although a family clinic (`perheneuvola`) ends in it.
  const kinds = candidates.filter((each) => each.ofKind);
  const closest = Math.max(0, ...kinds.map(({ concept }) => concept));
  const alike = kinds.filter(({ concept }) => concept >= closest * thresholds.kindred);
  if (exact.length > 1 || (exact.length === 1 && alike.length < 2))
    return { topic: chosen(exact), by: 'exact' };
  if (alike.length > 1) return { topic: chosen(alike), by: 'kind' };
  const behind = (each: Candidate): number => (best.score - each.score) / best.score;
  const lead = Math.max(neededLead(best.score), ranking.words === 1 ? thresholds.lead.word : 0);
  const rivals = candidates.filter((each) => behind(each) < lead);
  if (rivals.length === 1) return { topic: chosen(rivals), by: candidates.length === 1 ? 'enough' : 'lead' };
  const close = candidates.filter((each) => behind(each) < Math.max(lead, thresholds.offered));
  return { topic: chosen(close), by: 'too_close' };
}

function chosen(services: readonly Candidate[]): Topic {
  const [only, second] = services;
  if (only && !second) return { kind: 'one', service: only.service };
  return {
    kind: 'several',
    services: services.slice(0, thresholds.mostChoices).map(({ service }) => service),
  };
}
