import { plainText } from '../../../knowledge/kernel/escape.ts';
import { type Action, execute } from '../../card.ts';
import { areaName, type Reader, serviceName } from '../../contact/views.ts';
import { followStrings } from '../../strings/follow.ts';
import type { Followed } from './follow.ts';

/** What is followed, on one line. Plain: escape it where it is markdown. */
export function followedText(reader: Reader, { service, area }: Followed): string {
  const names = [
    ...(service === undefined ? [] : [plainText(serviceName(reader, service))]),
    ...(area === undefined ? [] : [plainText(areaName(reader, area))]),
  ];
  const [first = '', second] = names;
  return second === undefined ? first : followStrings[reader.language].placed(first, second);
}

/** A card has no more buttons of this kind. */
const mostButtons = 5;

export const stopButtons = (reader: Reader, follows: readonly Followed[]): readonly Action[] =>
  follows.slice(0, mostButtons).map((each, at) =>
    execute(`stop-${at}`, followStrings[reader.language].stop(followedText(reader, each)), {
      do: 'unfollow',
      ...each,
      lang: reader.language,
    }),
  );
