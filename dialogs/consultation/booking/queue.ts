import { escapeText, plainText } from '../../../knowledge/kernel/escape.ts';
import { type Action, card, type Element, execute, text } from '../../card.ts';
import { plain } from '../../plain-message.ts';
import { bookingStrings } from '../../strings/booking.ts';
import { queueStrings } from '../../strings/queue.ts';
import { waitingListStrings } from '../../strings/waiting-list.ts';
import type { Message } from '../../turn.ts';
import type { Scene } from '../../upkeep/scene.ts';
import { momentSaid, subjectOf, timeSaid, wordsOf } from '../consult-reader.ts';
import { consultReader } from '../kind.ts';
import { windowsAwaitedBy } from '../windows/find-windows.ts';

/** So many places in queues are shown. */
const most = 6;

interface Queued {
  readonly text: string;
  readonly body: readonly Element[];
}

/** What somebody waits for a time of, with the times that are kept for them, and a button each to leave the queue. */
async function queued({ reader, world, turn }: Scene): Promise<Queued | undefined> {
  const { language: lang } = reader;
  const { email } = turn.who;
  const words = queueStrings[lang];
  const windows = email === undefined ? [] : await windowsAwaitedBy(world.documents, email);
  const places = windows.flatMap(({ window, waiting, offers }) =>
    waiting
      .filter((each) => each.email === email && reader.directory.area(each.area) !== undefined)
      .map(({ service, area }) => ({
        subject: { service, area },
        window: window.id,
        offer: offers.find((each) => each.email === email && each.until > turn.moment.now),
      })),
  );
  if (places.length === 0) return undefined;
  const clocked = await consultReader(reader, world);
  const keyOf = ({ subject: { service, area } }: (typeof places)[number]): string => `${service} ${area}`;
  const bySubject = new Map(
    places.map((each) => [keyOf(each), places.filter((other) => keyOf(other) === keyOf(each))]),
  );
  const rows = [...bySubject.values()].slice(0, most).flatMap((same, at) => {
    const [first] = same;
    if (first === undefined) return [];
    const { subject } = first;
    const [service, area] = subjectOf(reader, subject);
    const kept = same.flatMap(({ window, offer }) => (offer ? [{ window, ...offer }] : []));
    const line = [
      wordsOf(reader).place(escapeText(service), escapeText(area)),
      ...kept.map((offer) =>
        waitingListStrings[lang].kept(timeSaid(clocked, offer), momentSaid(clocked, offer.until)),
      ),
    ].join(': ');
    const title = wordsOf(reader).place(plainText(service), plainText(area));
    const actions: readonly Action[] = [
      ...kept.map((offer) =>
        execute(
          `book-${at}-${offer.start}-${offer.window}`,
          bookingStrings[lang].book(timeSaid(clocked, offer)),
          { do: 'book_offered', window: offer.window, start: offer.start, ...subject, lang },
        ),
      ),
      execute(`unwait-${at}`, bySubject.size === 1 ? words.leave : words.leaveOf(title), {
        do: 'book_unwait',
        ...subject,
        lang,
      }),
    ];
    return [{ at, line, actions }];
  });
  return {
    text: [words.waits, ...rows.map(({ line }) => `- ${line}`)].join('\n'),
    body: [
      text(words.waits, { id: 'queue', weight: 'bolder', spacing: 'large' }),
      ...rows.flatMap(({ at, line, actions }): readonly Element[] => [
        text(line, { id: `waiting-${at}` }),
        { type: 'ActionSet', id: `waiting-buttons-${at}`, actions },
      ]),
    ],
  };
}

/** The places in queues alone. */
export async function queueMessage(scene: Scene): Promise<Message> {
  const words = queueStrings[scene.reader.language];
  const found = await queued(scene);
  if (!found) return plain(words.nothing);
  return { text: found.text, summary: words.summary, card: card(found.text, found.body, []) };
}

/** A message with the places in queues below, when there are any. */
export async function withQueue(scene: Scene, message: Message): Promise<Message> {
  const found = await queued(scene);
  if (!found) return message;
  const both = `${message.text}\n\n${found.text}`;
  const { body, actions } = message.card ?? { body: [text(message.text)], actions: [] };
  return { ...message, text: both, card: card(both, [...body, ...found.body], actions) };
}
