import { escapeText, plainText } from '../../../knowledge/kernel/escape.ts';
import type { AreaId, Email, ServiceId } from '../../../knowledge/kernel/ids.ts';
import type { Language } from '../../../knowledge/kernel/languages.ts';
import { type Action, card, text } from '../../card.ts';
import { areaName, serviceName } from '../../contact/views.ts';
import { waitingListStrings } from '../../strings/waiting-list.ts';
import { describeWindow } from '../../strings/windows.ts';
import type { Message } from '../../turn.ts';
import { type ConsultReader, momentSaid, timeSaid } from '../consult-reader.ts';
import type { Slot } from './slots.ts';
import type { Bookable } from './window.ts';

/** To who waits: which time is free, and until when it is kept. Undefined when nothing is kept for them any more. */
export function slotFreeMessage(
  reader: ConsultReader,
  { window, waiting, offers }: Bookable,
  to: Email,
  now: number,
): Message | undefined {
  const offer = offers.find(({ email, until }) => email === to && until > now);
  const waits = waiting.find(({ email }) => email === to);
  if (!offer || !waits) return undefined;
  const words = waitingListStrings[reader.language];
  const { service, area } = waits;
  const { language: lang } = reader;
  const [serviceSaid, areaSaid] = [serviceName(reader, service), areaName(reader, area)];
  return letter(
    offer.again ? words.heldAgain : words.slotFree,
    [
      words.place(escapeText(serviceSaid), escapeText(areaSaid)),
      words.kept(timeSaid(reader, offer), momentSaid(reader, offer.until)),
      offer.again ? words.otherwiseFree : words.otherwise,
    ],
    offer.again ? words.whyAgain : words.whyWaiting,
    words.slotFreeSummary(plainText(serviceSaid), plainText(areaSaid)),
    [
      button(words.book, { do: 'book_offered', window: window.id, start: offer.start, service, area, lang }),
      button(words.leave, { do: 'book_leave', window: window.id, lang }),
    ],
  );
}

/** To who was offered a time that they cannot have any more: whether they still wait. */
export function offerGoneMessage(
  reader: ConsultReader,
  { window, waiting }: Bookable,
  time: Slot,
  to: Email,
): Message {
  const { language: lang } = reader;
  const words = waitingListStrings[lang];
  const waits = waiting.some(({ email }) => email === to);
  return letter(
    words.offerGone,
    [words.offerGoneText(timeSaid(reader, time)), waits ? words.stillWaiting : words.waitAgain],
    words.whyOfferGone,
    words.offerGone,
    waits ? [button(words.leave, { do: 'book_leave', window: window.id, lang })] : [],
  );
}

/** To who waited: the window has ended. */
export function listOverMessage(reader: ConsultReader, { window }: Bookable): Message {
  const words = waitingListStrings[reader.language];
  const said = escapeText(describeWindow(window, reader.directory, reader.language));
  return letter(words.listOver, [words.listOverText(said)], words.whyListOver);
}

/** To who answers for a window: nobody holds it any more. Undefined when somebody does again. */
export function nobodyLeftMessage(
  reader: ConsultReader,
  { window, deserted }: Bookable,
): Message | undefined {
  if (!deserted) return undefined;
  const words = waitingListStrings[reader.language];
  const said = escapeText(describeWindow(window, reader.directory, reader.language));
  return letter(words.nobodyLeft, [words.nobodyLeftText(said), words.nobodyLeftHint], words.whyNobodyLeft);
}

function letter(
  title: string,
  lines: readonly string[],
  why: string,
  summary = title,
  buttons: readonly Action[] = [],
): Message {
  const asText = [`**${title}**`, ...lines, why].join('\n\n');
  return {
    text: asText,
    summary,
    card: card(
      asText,
      [
        text(title, { id: 'window', size: 'medium', weight: 'bolder', style: 'heading' }),
        ...lines.map((line, at) => text(line, { id: `line-${at}` })),
        text(why, { id: 'why', isSubtle: true, size: 'small' }),
      ],
      buttons,
    ),
  };
}

type WaitingPress = { readonly window: string; readonly lang: Language } & (
  | {
      readonly do: 'book_offered';
      /** Epoch milliseconds. */
      readonly start: number;
      readonly service: ServiceId;
      readonly area: AreaId;
    }
  | { readonly do: 'book_leave' }
);

function button(title: string, press: WaitingPress): Action {
  const data = { koppi: 1, ...press };
  return {
    type: 'Action.Execute',
    id: press.do,
    title,
    verb: press.do,
    data,
    fallback: { type: 'Action.Submit', title, data },
  };
}
