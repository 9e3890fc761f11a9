import { escapeText, plainText } from '../../../knowledge/kernel/escape.ts';
import { type Action, card, execute, text } from '../../card.ts';
import { contactLine, coordinatorOf, type Reader } from '../../contact/views.ts';
import type { OutboxKind } from '../../outbox.ts';
import { stringsIn } from '../../strings/in-language.ts';
import { pulseStrings } from '../../strings/pulse.ts';
import type { Message } from '../../turn.ts';
import type { World } from '../../world.ts';
import { shownRows } from './check-card.ts';
import { type Question, questionDocuments, questionSchema } from './question.ts';
import { fingerprint, type Row, rowOf } from './row.ts';
import { rowDetails, rowTitle, waysToMend } from './row-view.ts';
import { firstThere } from './times.ts';

/** How long a settled question is remembered: an old card is answered in good sense. Milliseconds. */
const keptFor = 30 * 24 * 3_600_000;

/** A question about a row, from the asking to the answer, or to telling the asker that none came. */
export const questionKind: OutboxKind<Question> = {
  ...questionDocuments,
  schema: questionSchema,
  deadline: ({ state, until }) => (state === 'over' ? undefined : until),
  done: ({ state, owed }) => state === 'over' && owed.length === 0,
  async advance(question, { now }, world) {
    return question.state === 'open'
      ? tellAsker(question, 'unanswered', 'unanswered', now, world)
      : { ...question, state: 'over' };
  },
  async letter(question, { about }, { language }, { today }, world) {
    const { directory } = world.knowledge();
    const row = rowOf(question.row, directory);
    if (!row) return undefined;
    const reader: Reader = { directory, language, today, say: stringsIn(language) };
    if (about !== 'ask') return toAsker(reader, question, about, row);
    return question.state === 'open' ? toWorker(reader, question, row) : undefined;
  },
  async unreachable(question, { about }, { now }, world) {
    return about === 'ask' && question.state === 'open'
      ? tellAsker(question, 'unanswered', 'unreachable', now, world)
      : question;
  },
};

/** The question is settled, and there is nothing to tell. */
export const settleQuestion = (
  question: Question,
  state: 'holds' | 'changed' | 'unanswered',
  now: number,
): Question => ({ ...question, state, until: now + keptFor, owed: [] });

/** The question is settled, and the asker hears how when they are at work. */
export async function tellAsker(
  question: Question,
  state: 'changed' | 'unanswered',
  how: 'changed' | 'unanswered' | 'unreachable',
  now: number,
  world: World,
): Promise<Question> {
  const asker = world.knowledge().directory.worker(question.by);
  const at = firstThere(await world.workingTime(), asker, now);
  const owed = { id: how, to: question.by, at, about: how, tries: 0 };
  return { ...settleQuestion(question, state, now), owed: [owed] };
}

function toWorker(reader: Reader, question: Question, row: Row): Message {
  const { language, directory } = reader;
  const words = pulseStrings[language];
  const asker = coordinatorOf(reader, question.by).name;
  const [title, details] = [escapeText(rowTitle(reader, row)), escapeText(rowDetails(reader, row))];
  const why = words.questionWhy(escapeText(asker));
  const asText = [`**${words.question}**`, title, details, why].join('\n\n');
  return {
    text: asText,
    summary: words.questionSummary(plainText(asker)),
    card: card(
      asText,
      [
        text(words.question, { id: 'question', size: 'large', weight: 'bolder', style: 'heading' }),
        text(title, { weight: 'bolder' }),
        text(details, { spacing: 'none' }),
        text(why, { id: 'why', size: 'small', isSubtle: true }),
      ],
      [
        execute('yes', words.yes, {
          do: 'row_yes',
          question: question.id,
          seen: fingerprint(row, directory),
          lang: language,
        }),
        execute('no', words.no, { do: 'row_no', question: question.id, lang: language }),
      ],
    ),
  };
}

/** What the asker can do: mend the row, or mark it after having asked in another way. */
function toAsker(reader: Reader, question: Question, about: string, row: Row): Message {
  const { language } = reader;
  const words = pulseStrings[language];
  const worker = coordinatorOf(reader, question.worker);
  const told =
    about === 'changed' ? words.toldChanged : about === 'unreachable' ? words.unreachable : words.unanswered;
  const lines = [
    told(escapeText(worker.name)),
    `${escapeText(rowTitle(reader, row))} (${escapeText(rowDetails(reader, row))})`,
    contactLine(worker),
    about === 'changed' ? words.toldChangedHint : words.askYourself,
  ];
  const holds: Action = execute('holds', words.holds, {
    do: 'check_all',
    rows: shownRows(reader, [row]),
    lang: language,
  });
  return {
    text: lines.join('\n\n'),
    summary: words.toldSummary,
    card: card(
      lines.join('\n\n'),
      lines.map((line, at) => text(line, { id: `line-${at}` })),
      [...(about === 'changed' ? [] : [holds]), ...waysToMend(reader, row, 'row')],
    ),
  };
}
