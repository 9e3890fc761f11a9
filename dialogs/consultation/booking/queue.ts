import { escapeText, plainText } from '../../../knowledge/kernel/escape.ts';
import { card, execute, text } from '../../card.ts';
import { plain } from '../../plain-message.ts';
import { queueStrings } from '../../strings/queue.ts';
import type { Message } from '../../turn.ts';
import type { Scene } from '../../upkeep/scene.ts';
import { subjectOf, wordsOf } from '../consult-reader.ts';
import { windowsAwaitedBy } from '../windows/find-windows.ts';

/** So many buttons fit on a card. */
const most = 6;

/** What somebody waits for a time of, with a button each to leave the queue. */
export async function queueMessage({ reader, world, turn }: Scene): Promise<Message> {
  const { language: lang } = reader;
  const { email } = turn.who;
  const words = queueStrings[lang];
  const windows = email === undefined ? [] : await windowsAwaitedBy(world.documents, email);
  const waiting = windows
    .flatMap((each) => each.waiting)
    .filter((each) => each.email === email && reader.directory.area(each.area) !== undefined);
  const subjects = [
    ...new Map(waiting.map(({ service, area }) => [`${service} ${area}`, { service, area }])).values(),
  ].slice(0, most);
  if (subjects.length === 0) return plain(words.nothing);
  const named = subjects.map((subject) => {
    const [service, area] = subjectOf(reader, subject);
    return {
      subject,
      line: wordsOf(reader).place(escapeText(service), escapeText(area)),
      title: wordsOf(reader).place(plainText(service), plainText(area)),
    };
  });
  const asText = [words.waits, ...named.map(({ line }) => `- ${line}`)].join('\n');
  return {
    text: asText,
    summary: words.summary,
    card: card(
      asText,
      [
        text(words.waits, { id: 'queue', weight: 'bolder' }),
        ...named.map(({ line }, at) => text(line, { id: `waiting-${at}`, spacing: 'none' })),
      ],
      named.map(({ subject, title }, at) =>
        execute(`unwait-${at}`, named.length === 1 ? words.leave : words.leaveOf(title), {
          do: 'book_unwait',
          ...subject,
          lang,
        }),
      ),
    ),
  };
}
