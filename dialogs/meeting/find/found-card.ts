import { escapeText, plainText } from '../../../knowledge/kernel/escape.ts';
import { type Action, card, type Element, execute, text } from '../../card.ts';
import { coordinatorOf, type Reader } from '../../contact/views.ts';
import { consultationList } from '../../strings/consultation-list.ts';
import { meetingFind } from '../../strings/meeting-find.ts';
import type { Message } from '../../turn.ts';
import { groupName } from '../groups-of.ts';
import type { Found } from './find-lines.ts';
import { marked } from './marked.ts';

/** On one page. */
const most = 6;
const mostInRow = 3;
/** UTF-16 units of a line, and of a button. */
const mostOfLine = 220;
const mostOfTitle = 34;

/** What leads to another page. */
export interface FoundView {
  readonly words: readonly string[];
  /** Not one line has all the words. */
  readonly partly: boolean;
  readonly page: number;
  readonly turn: (id: string, title: string, page: number) => Action;
}

/** What was found, each on one line with the words in bold; a button opens its summary. A page behind the last is the last. */
export function foundCard(reader: Reader, found: readonly Found[], view: FoundView): Message {
  const { language: lang } = reader;
  const words = meetingFind[lang];
  const pages = Math.max(1, Math.ceil(found.length / most));
  const page = Math.min(view.page, pages - 1);
  const from = page * most;
  const here = found.slice(from, from + most).map((each, at) => ({ ...each, number: from + at + 1 }));
  const title = (view.words.length > 0 ? words.foundLines : words.foundSummaries)(found.length);
  const lines = [
    ...(view.partly ? [words.notAllWords] : []),
    ...here.map((each) => `${each.number}\\. ${lineOf(reader, each, view.words)}`),
  ];
  const buttons = here.map(({ summary, number }): Action => {
    const day = reader.say.day(summary.day, reader.today);
    const name = plainText(`${number}. ${day} ${groupName(reader, summary.group)}`);
    const short = name.length <= mostOfTitle ? name : `${name.slice(0, mostOfTitle - 1).trimEnd()}…`;
    return execute(`found-${number}`, short, { do: 'meeting_open', id: summary.id, lang });
  });
  const { more, back } = consultationList[lang];
  const asText = [`**${title}**`, ...lines].join('\n\n');
  return {
    text: asText,
    summary: words.notice,
    card: card(
      asText,
      [
        text(title, { id: 'found', weight: 'bolder', style: 'heading' }),
        ...lines.map((line) => text(line, { spacing: 'small' })),
        ...[buttons.slice(0, mostInRow), buttons.slice(mostInRow)]
          .filter((row) => row.length > 0)
          .map((row, at): Element => ({ type: 'ActionSet', id: `buttons-${at}`, actions: row })),
      ],
      [
        ...(page > 0 ? [view.turn('back', back, page - 1)] : []),
        ...(page < pages - 1 ? [view.turn('more', more, page + 1)] : []),
      ],
    ),
  };
}

function lineOf(reader: Reader, { summary, line: at }: Found, sought: readonly string[]): string {
  const words = meetingFind[reader.language];
  const day = reader.say.day(summary.day, reader.today);
  const group = escapeText(groupName(reader, summary.group));
  const line = at === undefined ? undefined : summary.lines[at];
  if (!line) {
    const decisions = summary.lines.filter(({ section }) => section === 'decisions');
    const [first] = decisions;
    return first
      ? words.summary(day, group, marked(first.text, [], mostOfLine), decisions.length)
      : words.withoutDecision(day, group);
  }
  const what = marked(line.text, sought, mostOfLine);
  if (line.owner === undefined) return words.lines[line.section](day, group, what);
  const name = marked(coordinatorOf(reader, line.owner).name, sought, mostOfLine);
  const due = line.due === undefined ? undefined : reader.say.day(line.due, reader.today);
  return words.lines[line.section](day, group, words.action(what, name, due));
}
