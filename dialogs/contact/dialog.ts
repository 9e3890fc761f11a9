import { z } from 'zod';
import { areaId, groupId, type ServiceId, serviceId } from '../../knowledge/kernel/ids.ts';
import { type Language, language } from '../../knowledge/kernel/languages.ts';
import type { Question } from '../../knowledge/language/question.ts';
import { plain } from '../plain-message.ts';
import { stringsIn } from '../strings/in-language.ts';
import type { Message } from '../turn.ts';
import { answerMessage } from './answer-card.ts';
import { areaQuestion, insultMessage, serviceQuestion, unknownMessage } from './question-cards.ts';
import { type Circumstances, type Decision, decide, decideDuty } from './rules.ts';
import { calm, urgentBlock } from './urgent.ts';
import type { Reader } from './views.ts';

/** What a conversation with one person remembers: ids only, never words. */
export const memorySchema = z.object({
  /** The group that was shown or changed last: short words that follow are about it. */
  group: groupId.optional(),
  last: z.object({ service: serviceId.optional(), area: areaId.optional() }).optional(),
  /** The language of the latest message. */
  language: language.optional(),
});
export type Memory = z.infer<typeof memorySchema>;

/** The answer to one question, as data and as a message. */
export interface Answered {
  /** Absent for a greeting, thanks, help and the like. */
  readonly decision?: Decision;
  readonly emergency: boolean;
  readonly language: Language;
  readonly message: Message;
  readonly memory: Memory;
}

/** The ranking's score from which a service is surely the one meant. */
const sureScore = 0.5;

/**
 * Answers an understood question. `duty` is the service that the directory calls the social emergency duty; `asked`
 * tells what was asked, as words that may be kept.
 */
export function answer(
  question: Question,
  now: Circumstances,
  memory: Memory,
  reply: Language,
  duty: ServiceId | undefined,
  asked?: () => readonly string[],
): Answered {
  const language = question.intent === 'language' ? (question.wanted ?? reply) : reply;
  const say = stringsIn(language);
  const said = (message: Message): Answered => ({
    emergency: false,
    language,
    message,
    memory: { ...memory, language },
  });
  if (question.emergency === undefined) {
    switch (question.intent) {
      case 'greeting':
        return said(plain(say.greeting));
      case 'thanks':
        return said(plain(say.youAreWelcome));
      case 'insult':
        return said(insultMessage({ directory: now.directory, language, today: now.today, say }, now.home));
      case 'help':
        return said(plain(say.help, say.help.split('\n')[0]));
      case 'nothing':
        return said(plain(say.nothingSaid));
      default:
    }
  }

  const reader: Reader = { directory: now.directory, language, today: now.today, say };
  const decided = decide(question, { ...now, ...(memory.last ? { last: memory.last } : {}) });
  if (question.emergency === undefined) {
    return {
      decision: decided,
      emergency: false,
      language,
      message: view({ ...reader, asked }, decided),
      memory: remember(memory, decided, language),
    };
  }
  const help = decideDuty(duty, question.areas, now);
  // In danger only a sure answer may stand beside the urgent help: a guess or a question back would cost time. When a
  // life is at stake there is nothing to weigh.
  const life = question.emergency === 'suicide' || question.emergency === 'accident';
  const certain = decided.kind === 'answer' || decided.kind === 'clarify_area';
  const sure = !life && certain && (question.ranked[0]?.score ?? 0) >= sureScore;
  const decision = sure || !help ? decided : help;
  return {
    decision,
    emergency: true,
    language,
    message: view(reader, decision, urgentBlock(reader, help?.kind === 'answer' ? help.contact : undefined)),
    memory: remember(memory, decision, language),
  };
}

/** The card for a decision. */
export function view(reader: Reader, decision: Decision, urgent = calm): Message {
  switch (decision.kind) {
    case 'answer':
      return answerMessage(reader, decision, urgent);
    case 'clarify_area':
      return areaQuestion(reader, decision, urgent);
    case 'clarify_service':
      return serviceQuestion(reader, decision, urgent);
    case 'unknown':
      return unknownMessage(reader, decision, urgent);
  }
}

/** A question back is remembered too: after "which area?" the person may just type it. */
export function remember(memory: Memory, decision: Decision, language: Language): Memory {
  switch (decision.kind) {
    case 'answer':
      return { language, last: { service: decision.contact.service, area: decision.contact.area } };
    case 'clarify_area':
      return { language, last: { service: decision.service } };
    case 'unknown': {
      const { service, area } = decision;
      const asked = service !== undefined || (decision.reason === 'nothing_before' && area !== undefined);
      return asked ? { language, last: { service, area } } : { ...memory, language };
    }
    case 'clarify_service': {
      const area = decision.choices[0]?.area;
      return area === undefined ? { ...memory, language } : { language, last: { area } };
    }
  }
}
