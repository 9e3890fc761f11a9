import type { Owed } from '../../outbox.ts';
import type { Slot } from './slots.ts';
import type { Bookable, Offer } from './window.ts';

/** The id of the message that tells of an offer. */
export const letterId = ({ start, email, since }: Pick<Offer, 'start' | 'email' | 'since'>): string =>
  `slot_free-${start}-${email}-${since}`;

/** The message that tells of an offer. `at` is epoch milliseconds. */
export const offerLetter = (offer: Offer, at: number): Owed => ({
  id: letterId(offer),
  to: offer.email,
  at,
  about: 'slot_free',
  tries: 0,
});

const gonePrefix = 'offer_gone';

/** The time of an offer that a message says is gone; undefined: it is about something else. */
export function offerGone({ about }: Pick<Owed, 'about'>): Slot | undefined {
  const [, start, end] = /^offer_gone-(\d+)-(\d+)$/.exec(about) ?? [];
  return start === undefined || end === undefined ? undefined : { start: Number(start), end: Number(end) };
}

/**
 * What is owed to who was told of an offer that is gone: the message that tells of it is changed, and who waits on and
 * gets no other slot at once is told. `at` is epoch milliseconds.
 */
export function goneNews(
  offer: Offer,
  { waiting, offers }: Pick<Bookable, 'waiting' | 'offers'>,
  at: number,
): readonly Owed[] {
  const { start, end, email: to, card } = offer;
  const about = `${gonePrefix}-${start}-${end}`;
  const waits = waiting.some(({ email }) => email === to) && !offers.some(({ email }) => email === to);
  const letter = { id: `${about}-${to}-${at}`, to, at, about, tries: 0 };
  return [
    ...(card === undefined ? [] : [{ ...letter, id: `${letter.id}-edit`, edits: card }]),
    ...(waits ? [letter] : []),
  ];
}

/** The message that tells of an offer was sent. */
export const withCard = (bookable: Bookable, { id }: Pick<Owed, 'id'>, card: string): Bookable => ({
  ...bookable,
  offers: bookable.offers.map((each) => (letterId(each) === id ? { ...each, card } : each)),
});
