import { escapeText } from '../../../knowledge/kernel/escape.ts';
import { type Action, type Element, execute, text } from '../../card.ts';
import { bookingStrings } from '../../strings/booking.ts';
import type { AskDraft } from '../ask-draft.ts';
import { type ConsultReader, timeSaid } from '../consult-reader.ts';
import type { FreeSlot } from '../windows/free-slots.ts';
import { choiceOf, isSlot, keyOf } from './slot-key.ts';
import { areAlike, bookTitle, giversOf, wayOf } from './slot-said.ts';
import type { OpenSlots } from './slots-found.ts';

/** The part of a form that is about slots: as a card shows it, and as markdown. */
export interface SlotPart {
  readonly body: readonly Element[];
  readonly lines: readonly string[];
}

/**
 * What can be booked, above the other ways to ask: a few times with a button each, a list of them, or the waiting list.
 * At most five buttons.
 */
export function slotPart(reader: ConsultReader, draft: AskDraft, open: OpenSlots): SlotPart {
  switch (open.kind) {
    case 'none':
      return { body: [], lines: [] };
    case 'full':
      return waitingPart(reader, draft, open.waits);
    case 'free':
      return freePart(reader, draft, open);
  }
}

function waitingPart(reader: ConsultReader, draft: AskDraft, waits: boolean): SlotPart {
  const words = bookingStrings[reader.language];
  const press = pressOf(reader, draft);
  const button = waits
    ? execute('unwait', words.unwait, { do: 'book_unwait', ...press })
    : execute('wait', words.wait, { do: 'book_wait', ...press });
  const lines = [words.full, ...(waits ? [words.waiting] : [])];
  return {
    body: [
      ...lines.map((line, at) => text(line, { id: `full-${at}` })),
      { type: 'ActionSet', id: 'waiting-list', actions: [button] },
    ],
    lines,
  };
}

function freePart(
  reader: ConsultReader,
  draft: AskDraft,
  { slots, more }: Extract<OpenSlots, { kind: 'free' }>,
): SlotPart {
  const words = bookingStrings[reader.language];
  const [first] = slots;
  const about =
    first !== undefined && areAlike(reader, slots)
      ? [words.givenBy(escapeText(giversOf(reader, first)), wayOf(reader, first))]
      : slots.map((slot) => escapeText(rowOf(reader, slot)));
  return {
    body: [
      text(words.freeTitle, { id: 'free', weight: 'bolder', style: 'heading', spacing: 'medium' }),
      ...about.map((line, at) => text(line, { id: `slot-${at}`, spacing: 'none' })),
      ...(draft.all ? listOf(reader, draft, slots) : buttonsOf(reader, draft, slots, more)),
    ],
    lines: [`**${words.freeTitle}**`, ...slots.map((slot) => `- ${escapeText(rowOf(reader, slot))}`)],
  };
}

const rowOf = (reader: ConsultReader, slot: FreeSlot): string =>
  bookingStrings[reader.language].row(timeSaid(reader, slot), giversOf(reader, slot), wayOf(reader, slot));

function buttonsOf(
  reader: ConsultReader,
  draft: AskDraft,
  slots: readonly FreeSlot[],
  more: boolean,
): readonly Element[] {
  const words = bookingStrings[reader.language];
  const press = pressOf(reader, draft);
  return [
    {
      type: 'ActionSet',
      id: 'slots',
      actions: [
        ...confirmation(reader, draft, slots),
        ...slots.map((slot, at) => {
          const title = bookTitle(reader, slot, slots);
          return execute(`book-${at}`, title, { do: 'consult_book', ...press, ...keyOf(slot) });
        }),
        ...(more ? [execute('more', words.more, { do: 'book_more', ...press })] : []),
      ],
    },
  ];
}

function listOf(reader: ConsultReader, draft: AskDraft, slots: readonly FreeSlot[]): readonly Element[] {
  const words = bookingStrings[reader.language];
  const alike = areAlike(reader, slots);
  const chosen = slots.find((slot) => choiceOf(slot) === draft.slot) ?? slots[0];
  return [
    {
      type: 'Input.ChoiceSet',
      id: 'slot',
      label: words.pickLabel,
      errorMessage: words.pickMissing,
      isRequired: false,
      style: 'compact',
      ...(chosen === undefined ? {} : { value: choiceOf(chosen) }),
      choices: slots.map((slot) => ({
        title: alike ? timeSaid(reader, slot) : rowOf(reader, slot),
        value: choiceOf(slot),
      })),
    },
    {
      type: 'ActionSet',
      id: 'slots',
      actions: [
        ...confirmation(reader, draft, slots),
        execute('book-picked', words.bookPicked, { do: 'consult_book', ...pressOf(reader, draft) }),
      ],
    },
  ];
}

/** The one who wanted to book says that the doubtful names are no clients', or that the time is meant all the same. */
function confirmation(reader: ConsultReader, draft: AskDraft, slots: readonly FreeSlot[]): readonly Action[] {
  const { wanted, namesAreFine, isClashing } = draft;
  const slot = wanted && slots.find((each) => isSlot(each, wanted));
  if (slot === undefined) return [];
  if (isClashing) {
    const anyway = bookingStrings[reader.language].bookAnyway(timeSaid(reader, slot));
    const press = { ...pressOf(reader, draft), ...keyOf(slot), clash: 'fine' } as const;
    return [execute('book-anyway', anyway, { do: 'consult_book', ...press })];
  }
  if (namesAreFine !== false) return [];
  const title = bookingStrings[reader.language].confirmAndBook(timeSaid(reader, slot));
  return [
    execute('book-names-are-fine', title, {
      do: 'consult_book',
      ...pressOf(reader, draft),
      ...keyOf(slot),
      names: 'fine',
    }),
  ];
}

/** What all buttons of the form carry. */
const pressOf = (reader: ConsultReader, { service, area, all, namesAreFine }: AskDraft) => ({
  service,
  area,
  lang: reader.language,
  ...(all ? { all } : {}),
  ...(namesAreFine ? { names: 'fine' as const } : {}),
});
