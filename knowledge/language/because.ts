import type { ServiceId } from '../kernel/ids.ts';
import type { DecidedBy } from './decide.ts';
import { namesOfStages } from './life-stages.ts';
import type { AreaMention, Intent } from './question.ts';
import type { Mended, QuestionWordsRead } from './question-words.ts';
import type { Ranking, ScoreParts } from './service-index.ts';
import type { Token } from './tokens.ts';

/** Why a question was understood as it was. It holds the person's words: it is shown to who asked, and never kept. */
export interface Because {
  readonly intent: Intent;
  /** The words that carried the topic, as they were read. */
  readonly content: readonly string[];
  readonly corrected: readonly Mended[];
  readonly areas: readonly (Pick<AreaMention, 'area' | 'match' | 'sense'> & { readonly words: string })[];
  readonly concepts: readonly { readonly id: string; readonly words: string }[];
  /** The stages of life that the words speak of. */
  readonly stages: readonly string[];
  /** Which line of the rule decided; absent when no services were compared. */
  readonly decided?: DecidedBy;
  /** The best services, with what each kind of evidence added. */
  readonly best: readonly {
    readonly service: ServiceId;
    readonly score: number;
    readonly parts: ScoreParts;
  }[];
}

/** What was found on the way to an answer. Only what there was time to find is there. */
export interface Found {
  readonly intent: Intent;
  readonly tokens: readonly Token[];
  readonly mentions?: readonly AreaMention[];
  readonly query?: QuestionWordsRead;
  readonly content?: readonly string[];
  readonly ranking?: Ranking;
  readonly decided?: DecidedBy;
}

/** So many of the best services are explained. */
const mostExplained = 3;

/** Puts in words what was found; it looks for nothing by itself. */
export function becauseOf({ intent, tokens, mentions, query, content, ranking, decided }: Found): Because {
  const read = query?.words ?? [];
  const written = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  const said = new Map(
    (ranking?.concepts.meant() ?? []).map(({ id, from, to }) => {
      const words = read
        .slice(from, to + 1)
        .filter((word) => word !== '')
        .join(' ');
      return [`${id} ${words}`, { id, words }] as const;
    }),
  );
  return {
    intent,
    content: content ?? [],
    corrected: query?.mended ?? [],
    areas: (mentions ?? []).map(({ area, match, sense, from, to }) => ({
      area,
      words: written(from, to),
      match,
      sense,
    })),
    concepts: [...said.values()],
    stages: namesOfStages(ranking?.stages ?? 0),
    ...(decided === undefined ? {} : { decided }),
    best: (ranking?.candidates ?? []).slice(0, mostExplained).map(({ service, score, parts }) => ({
      service,
      score: shown(score),
      parts: {
        concept: shown(parts.concept),
        likeness: shown(parts.likeness),
        chance: shown(parts.chance),
        words: shown(parts.words),
        letters: shown(parts.letters),
        said: shown(parts.said),
        stage: shown(parts.stage),
      },
    })),
  };
}

const shown = (number: number): number => Math.round(number * 1000) / 1000;
