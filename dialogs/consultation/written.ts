import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import type { Reader } from '../contact/views.ts';
import { consultationAnswers } from '../strings/consultation-answers.ts';
import { nameSaid, wordsOf } from './consult-reader.ts';
import { type Consultation, isOver } from './consultation.ts';

/** UTF-8 bytes; a card shows its texts twice, in the fallback too, and has to stay under 28 kB. */
const mostOfQuestion = 4500;
const mostOfExchange = 4500;
const mostOfActions = 3000;
const mostOfOneAction = 700;

const bytes = (text: string): number => new TextEncoder().encode(JSON.stringify(text)).length;

/** As much of a text as fits when it is escaped; markdown. */
export function fitting(text: string, most: number): string {
  const whole = escapeText(text);
  if (bytes(whole) <= most) return whole;
  let kept = [...text.slice(0, most)];
  for (;;) {
    const escaped = escapeText(`${kept.join('')}…`);
    if (kept.length === 0 || bytes(escaped) <= most) return escaped;
    kept = kept.slice(0, Math.floor(kept.length * 0.9));
  }
}

/** Markdown: the question, while it is kept; none of a booking without a word. */
export const questionLines = (reader: Reader, { question }: Consultation): readonly string[] =>
  question === undefined ? [] : [wordsOf(reader).question(fitting(question, mostOfQuestion))];

/** Markdown: the question and what was written since; the newest of it when not all fits. */
export function writtenLines(
  reader: Reader,
  consultation: Consultation,
  side: 'requester' | 'holder',
): readonly string[] {
  const words = wordsOf(reader);
  if (isOver(consultation) && consultation.state.cleared) return [words.textsGone];
  const { exchange, closing } = consultation;
  const lines: string[] = [];
  let left = mostOfExchange;
  const notes =
    closing?.note === undefined
      ? []
      : [{ by: consultation.holder.role, text: closing.note, email: undefined }];
  // Why others did not take it helps whoever has it now, and nobody else but who asked.
  const isTheirs = side === 'requester' || !isOver(consultation);
  const shown = exchange.filter(({ kind }) => isTheirs || kind !== 'decline_reason');
  for (const { by, text, email } of [...shown, ...notes].reverse()) {
    if (left < 200) break;
    const line = words.written(authorSaid(reader, consultation, by, email), fitting(text, left - 150));
    left -= bytes(line);
    lines.unshift(line);
  }
  return [...questionLines(reader, consultation), ...lines, ...actionLines(reader, consultation)];
}

/** What was agreed, who does it and by when; the newest of it when not all fits. */
function actionLines(reader: Reader, consultation: Consultation): readonly string[] {
  const { requester, holder, actions } = consultation;
  const say = consultationAnswers[reader.language];
  const lines: string[] = [];
  let left = mostOfActions;
  for (const { text, owner, due } of [...actions].reverse()) {
    const who = nameSaid(reader, owner === 'requester' ? requester.email : holder.email).replaceAll('**', '');
    const day = due === undefined ? undefined : reader.say.day(due, reader.today);
    const line = say.agreed(fitting(text, mostOfOneAction), who, day);
    left -= bytes(line);
    if (left < 0) break;
    lines.unshift(line);
  }
  return lines;
}

/** The exchange knows roles only; the name without its emphasis. */
function authorSaid(
  reader: Reader,
  { requester, holder, path }: Consultation,
  by: Consultation['exchange'][number]['by'],
  writer: Email | undefined,
): string {
  const email =
    writer !== undefined
      ? writer
      : by === 'requester'
        ? requester.email
        : holder.role === by
          ? holder.email
          : path.findLast(({ role }) => role === by)?.email;
  return nameSaid(reader, email).replaceAll('**', '');
}
