import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { AreaId, IsoDate } from '../../knowledge/kernel/ids.ts';
import type { Language } from '../../knowledge/kernel/languages.ts';
import type { Question } from '../../knowledge/language/question.ts';
import { type Memory, remember, view } from '../contact/dialog.ts';
import type { Decision } from '../contact/rules.ts';
import type { Knowledge } from '../knowledge.ts';
import { plain } from '../plain-message.ts';
import { stringsIn } from '../strings/in-language.ts';
import { outreachStrings } from '../strings/outreach.ts';
import type { Message } from '../turn.ts';
import { findAsked } from './find-asked.ts';
import { asksForAll, outreachIn } from './find-listed.ts';
import { daysMessage } from './list-message.ts';
import { partsOf } from './question-parts.ts';
import { asksWhat, asksWhen, saysOutreach } from './question-words.ts';
import { whenMessage } from './when-message.ts';
import { contactWithoutTimes } from './without-times.ts';

interface Answered {
  readonly message: Message;
  readonly memory: Memory;
  /** The contact, when there are no times to tell. */
  readonly decision?: Decision;
}

/**
 * The answer to when somebody can be met outside the office, or to what outreach there is. Undefined when the text
 * is not surely such a question: then it is an ordinary one.
 */
export function answerOutreach(
  text: string,
  question: Question,
  language: Language,
  now: { readonly today: IsoDate; readonly home?: AreaId },
  knowledge: Knowledge,
): Answered | undefined {
  if (question.emergency !== undefined || question.outside !== undefined) return undefined;
  if (question.intent !== 'contact' && question.intent !== 'area_only') return undefined;
  // Nearly every question is none of these, and taking one apart costs as much as answering it.
  if (!asksWhen(text) && !asksWhat(text) && !saysOutreach(text)) return undefined;
  const parts = partsOf(text, question.areas, now.today, knowledge);
  const { directory } = knowledge;
  const reader = { directory, language, today: now.today, say: stringsIn(language) };
  const { span, fault } = parts.dates;
  const words = outreachStrings[language];
  const written = escapeText(fault?.text ?? '');
  const badDays: Answered | undefined = fault && {
    message: plain(
      fault.reason === 'no_such_day' ? words.noSuchDay(written) : words.endsBeforeStart(written),
    ),
    memory: { language },
  };
  if (asksForAll(parts)) {
    const areas = parts.areas.length > 0 || now.home === undefined ? parts.areas : [now.home];
    const [area] = areas;
    return (
      badDays ?? {
        message: daysMessage(reader, areas, span, knowledge),
        memory: { language, ...(area === undefined ? {} : { last: { area } }) },
      }
    );
  }
  if (!parts.asksWhen) return undefined;
  const asked = findAsked(parts, now.home, now.today, knowledge);
  const [first] = asked;
  if (!first) {
    const decision = contactWithoutTimes(parts, question, now, knowledge);
    if (decision)
      return { message: view(reader, decision), memory: remember({}, decision, language), decision };
    // Who was asked for is not known by that name, but some do come there.
    const comes =
      parts.saysOutreach && parts.areas.length > 0 && outreachIn(parts.areas, knowledge).length > 0;
    return comes
      ? {
          message: daysMessage(reader, parts.areas, span, knowledge),
          memory: { language, last: { area: parts.areas[0] } },
        }
      : undefined;
  }
  return (
    badDays ?? {
      message: whenMessage(reader, asked, span),
      memory: { language, last: { service: first.service, area: first.area } },
    }
  );
}
