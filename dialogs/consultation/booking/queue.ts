import { escapeText, plainText } from '../../../knowledge/kernel/escape.ts';
import { type Action, card, type Element, execute, text } from '../../card.ts';
import { plain } from '../../plain-message.ts';
import { queueStrings } from '../../strings/queue.ts';
import type { Message } from '../../turn.ts';
import type { Scene } from '../../upkeep/scene.ts';
import { subjectOf, wordsOf } from '../consult-reader.ts';
import { windowsAwaitedBy } from '../windows/find-windows.ts';

/** So many buttons fit on a card. */
const most = 6;

interface Queue {
  readonly asText: string;
  readonly body: readonly Element[];
  /** One for each to leave the queue. */
  readonly buttons: readonly Action[];
}

/** What somebody waits for a time of; undefined when it is nothing. */
async function queueOf({ reader, world, turn }: Scene): Promise<Queue | undefined> {
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
  if (subjects.length === 0) return undefined;
  const named = subjects.map((subject) => {
    const [service, area] = subjectOf(reader, subject);
    return {
      subject,
      line: wordsOf(reader).place(escapeText(service), escapeText(area)),
      title: wordsOf(reader).place(plainText(service), plainText(area)),
    };
  });
  return {
    asText: [words.waits, ...named.map(({ line }) => `- ${line}`)].join('\n'),
    body: [
      text(words.waits, { id: 'queue', weight: 'bolder' }),
      ...named.map(({ line }, at) => text(line, { id: `waiting-${at}`, spacing: 'none' })),
    ],
    buttons: named.map(({ subject, title }, at) =>
      execute(`unwait-${at}`, named.length === 1 ? words.leave : words.leaveOf(title), {
        do: 'book_unwait',
        ...subject,
        lang,
      }),
    ),
  };
}

/** What somebody waits for a time of, with a button each to leave the queue. */
export async function queueMessage(scene: Scene): Promise<Message> {
  const words = queueStrings[scene.reader.language];
  const queue = await queueOf(scene);
  if (!queue) return plain(words.nothing);
  const { asText, body, buttons } = queue;
  return { text: asText, summary: words.summary, card: card(asText, body, buttons) };
}

/** The same under a list of what somebody has asked; the very same list when they wait for nothing. */
export async function withQueue(scene: Scene, list: Message): Promise<Message> {
  const queue = await queueOf(scene);
  if (!queue || !list.card) return list;
  const asText = `${list.text}\n\n${queue.asText}`;
  const { body, actions } = list.card;
  const leaving: Element = { type: 'ActionSet', id: 'queue-buttons', actions: queue.buttons };
  return { ...list, text: asText, card: card(asText, [...body, ...queue.body, leaving], actions) };
}
