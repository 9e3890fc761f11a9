import { sameRecord } from '../../../knowledge/directory/changes.ts';
import type { Email } from '../../../knowledge/kernel/ids.ts';
import type { Owed } from '../../outbox.ts';
import type { Setting } from './setting.ts';
import type { Bookable } from './window.ts';
import type { WindowNews } from './window-news-schema.ts';
import type { ConsultationWindow } from './window-schema.ts';

const aboutOf = (number: number): string => `news-${number}`;

/** What a message of the window is to tell; undefined: it tells something else. */
export const newsIn = (
  { news }: Pick<Bookable, 'news'>,
  { about }: Pick<Owed, 'about'>,
): WindowNews | undefined => news.find(({ number }) => aboutOf(number) === about)?.what;

export const isNews = ({ about }: Pick<Owed, 'about'>): boolean => about.startsWith('news-');

/**
 * The window with the news owed to everybody who gives advice in it, or did `before`, and to whoever answers for it, but
 * not to whoever did it. Nothing is owed when nothing was changed. Told in working time; `now` is epoch milliseconds.
 */
export function withNews(
  bookable: Bookable,
  before: ConsultationWindow | undefined,
  { what, by }: { readonly what: WindowNews; readonly by: Email | undefined },
  now: number,
  { calendar }: Pick<Setting, 'calendar'>,
): Bookable {
  const { window, owed } = bookable;
  if (sameRecord(before, window)) return bookable;
  const to = [...new Set([...window.specialists, ...(before?.specialists ?? []), window.owner])].filter(
    (each) => each !== by,
  );
  if (to.length === 0) return bookable;
  const number = 1 + Math.max(0, ...bookable.news.map((each) => each.number));
  const about = aboutOf(number);
  const told = to.map(
    (each): Owed => ({
      id: `${about}-${each}-${now}`,
      to: each,
      at: calendar.next(now),
      about,
      ...(by === undefined ? {} : { concerns: by }),
      tries: 0,
    }),
  );
  const untold = bookable.news.filter((each) => owed.some((letter) => letter.about === aboutOf(each.number)));
  return { ...bookable, news: [...untold, { number, what }], owed: [...owed, ...told] };
}
