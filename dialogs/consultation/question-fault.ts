import type { Reader } from '../contact/views.ts';
import { consultationChecks } from '../strings/consultation-checks.ts';
import { faultOf, type TextFault } from './checks.ts';
import { longestQuestion } from './terms.ts';

/** What keeps a question from being sent or kept with a booking. */
export function questionFault(
  reader: Reader,
  question: string | undefined,
  namesAreFine: boolean,
): TextFault | undefined {
  if (question !== undefined && question.length > longestQuestion)
    return { note: consultationChecks[reader.language].tooLong(longestQuestion), doubtful: false };
  return faultOf(reader, question, namesAreFine);
}
