import { z } from 'zod';
import { daysBetween } from '../../../knowledge/directory/days.ts';
import { type Email, email, groupId, type IsoDate, isoDate } from '../../../knowledge/kernel/ids.ts';
import { err, ok, type Result } from '../../../knowledge/kernel/result.ts';
import { outboxShape } from '../../outbox.ts';

/** The longest text of an item; UTF-16 units. */
export const longestItem = 200;
/** On one agenda. */
export const mostItems = 25;

/** Epoch milliseconds. */
const moment = z.number().int();

const itemSchema = z.object({
  id: z.string(),
  text: z.string().max(longestItem),
  by: email,
  at: moment,
  /** The day of the meeting for which the agenda with it was sent, or before which it was put off. */
  shown: isoDate.optional(),
  /** It is for the meeting after that one. */
  moved: z.literal(true).optional(),
});
export type Item = z.infer<typeof itemSchema>;

const extraSchema = z.object({
  day: isoDate,
  /** `HH:MM` on the wall clock of the tenant's time zone. */
  starts: z.string().optional(),
  /** The meeting in which it was agreed on, when its summary tells so. */
  from: z.string().optional(),
  /** It is the next one after this day: those of the series in between are not held. */
  since: isoDate.optional(),
});

/** What a group takes up when it meets next. */
export const agendaSchema = z.object({
  version: z.literal(1),
  group: groupId,
  items: z.array(itemSchema),
  /** Meetings that were agreed on beside those of the group's series. */
  extra: z.array(extraSchema),
  /** The day of the meeting for which it was sent last. */
  sentFor: isoDate.optional(),
  /** The day of the meeting that was over last: those who lead the group were offered to make its summary. */
  overOn: isoDate.optional(),
  /** When it is looked at next. */
  wake: moment.optional(),
  /** Messages that show it: they are kept up to date until the meeting is over. */
  posted: z.array(z.object({ to: email, place: z.string().optional(), activity: z.string() })),
  ...outboxShape,
});
export type Agenda = z.infer<typeof agendaSchema>;

export const emptyAgenda = (group: Agenda['group']): Agenda => ({
  version: 1,
  group,
  items: [],
  extra: [],
  posted: [],
  owed: [],
});

/** Items of a meeting that is over can still be moved for so many days. */
const keptAfter = 14;

/** Of a meeting that has been, and not moved to the next. */
const isFormer = ({ shown, moved }: Item, today: IsoDate): boolean =>
  shown !== undefined && shown < today && !moved;

/** What is to be taken up next, in the order in which it was proposed. */
export const onAgenda = ({ items }: Pick<Agenda, 'items'>, today: IsoDate): readonly Item[] =>
  items.filter((item) => !isFormer(item, today));

export const formerItems = ({ items }: Pick<Agenda, 'items'>, today: IsoDate): readonly Item[] =>
  items.filter((item) => isFormer(item, today));

/**
 * The agenda as it is on a day: what was moved is on the list of the next meeting, what was not goes in the end, and a
 * meeting that was called off never was. `isHeld`: whether the group meets on a day.
 */
export function tidied(agenda: Agenda, today: IsoDate, isHeld: (day: IsoDate) => boolean): Agenda {
  const { sentFor, ...rest } = agenda;
  const items = agenda.items.flatMap((item): readonly Item[] => {
    const { shown, moved, ...plain } = item;
    if (shown === undefined) return [item];
    if (shown >= today) return isHeld(shown) ? [item] : [plain];
    if (moved) return [plain];
    return daysBetween(shown, today) > keptAfter ? [] : [item];
  });
  const isSent = sentFor !== undefined && (sentFor < today || isHeld(sentFor));
  return {
    ...rest,
    ...(isSent ? { sentFor } : {}),
    items,
    extra: agenda.extra.filter(({ day }) => day >= today),
    posted: isSent && sentFor < today ? [] : agenda.posted,
  };
}

const isSame = (one: Pick<Item, 'id' | 'text' | 'by'>, other: Pick<Item, 'id' | 'text' | 'by'>): boolean =>
  one.id === other.id || (one.by === other.by && one.text.toLowerCase() === other.text.toLowerCase());

/** An item is added once: another with the same id, or with the same words of the same person, is the same. */
export function withItem(
  agenda: Agenda,
  item: Pick<Item, 'id' | 'text' | 'by' | 'at'>,
  { today, next }: { readonly today: IsoDate; readonly next: IsoDate | undefined },
): Result<Agenda, 'too_many'> {
  if (onAgenda(agenda, today).some((each) => isSame(each, item))) return ok(agenda);
  if (onAgenda(agenda, today).length >= mostItems) return err('too_many');
  // Who has the agenda of a meeting already sees it there too.
  const isSent = next !== undefined && agenda.sentFor === next;
  return ok({ ...agenda, items: [...agenda.items, { ...item, ...(isSent ? { shown: next } : {}) }] });
}

/** `leads`: may remove what others proposed. */
export function withoutItem(
  agenda: Agenda,
  id: string,
  { who, leads }: { readonly who: Email; readonly leads: boolean },
): Result<Agenda, 'not_own'> {
  const item = agenda.items.find((each) => each.id === id);
  if (item && item.by !== who && !leads) return err('not_own');
  return ok({ ...agenda, items: agenda.items.filter((each) => each.id !== id) });
}

/** `next`: the day of the next meeting; without one there is nothing to move it beyond, unless its meeting has been. */
export function withMoved(
  agenda: Agenda,
  id: string,
  next: IsoDate | undefined,
): Result<Agenda, 'no_meeting' | 'gone'> {
  const item = agenda.items.find((each) => each.id === id);
  if (!item) return err('gone');
  const shown = item.shown ?? next;
  if (shown === undefined) return err('no_meeting');
  return ok({
    ...agenda,
    items: agenda.items.map((each) => (each.id === id ? { ...each, shown, moved: true } : each)),
  });
}
