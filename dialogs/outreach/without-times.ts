import type { AreaId, IsoDate, ServiceId } from '../../knowledge/kernel/ids.ts';
import type { Question } from '../../knowledge/language/question.ts';
import { type Decision, decideService } from '../contact/rules.ts';
import type { Knowledge } from '../knowledge.ts';
import type { QuestionParts } from './question-parts.ts';
import { isSilent } from './question-words.ts';
import { isWhoComes } from './who-comes.ts';

/**
 * The contact of those who were asked when they are somewhere, and of whom no times are written there. Undefined when
 * the question says more than who and where: then it is about something else.
 */
export function contactWithoutTimes(
  parts: QuestionParts,
  { topic, areas }: Question,
  now: { readonly today: IsoDate; readonly home?: AreaId },
  knowledge: Knowledge,
): Decision | undefined {
  const words = parts.words.filter((word) => !isSilent(word));
  if (words.length === 0 || parts.kinds.size > 0 || !(parts.saysThere || parts.saysOutreach))
    return undefined;
  const meant = topic.kind === 'one' ? [topic.service] : topic.kind === 'several' ? topic.services : [];
  const named = meant.filter((service) => isWhoComes({ service }, words, 'by_name', knowledge));
  const service = whoTravels(named, knowledge);
  if (service === undefined) return undefined;
  const { directory } = knowledge;
  const home = now.home === undefined ? [] : [now.home];
  const decided = decideService(service, areas.length > 0 ? areas : home, { directory, today: now.today });
  return decided.kind === 'answer' ? { ...decided, about: 'times' } : undefined;
}

/** Of several, the one that goes where people are. */
function whoTravels(services: readonly ServiceId[], { directory }: Knowledge): ServiceId | undefined {
  const [only, ...others] = services;
  if (others.length === 0) return only;
  const [travels, ...more] = services.filter((service) => directory.service(service)?.mode === 'outreach');
  return more.length === 0 ? travels : undefined;
}
