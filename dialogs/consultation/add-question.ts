import type { Consultation } from './consultation.ts';
import type { Context } from './events.ts';
import { isYetToHear, type News, owing, recorded } from './news.ts';
import { longestQuestion } from './terms.ts';

/**
 * What the advice is needed about is written, or written anew, for an agreed time. Whoever has not been told of the time
 * yet sees the question with it, and is told once.
 */
export function withQuestion(consultation: Consultation, text: string, context: Context): Consultation {
  const { holder, together } = consultation;
  const added: Consultation = {
    ...recorded(consultation, 'question_added', context),
    question: text.slice(0, longestQuestion),
  };
  const news = [holder.email, ...together]
    .filter((who) => !isYetToHear(consultation, who, 'scheduled', context.now))
    .map((who): News => [who, 'question_added']);
  return owing(added, news, context);
}
