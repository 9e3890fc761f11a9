import { escapeText } from '../../../knowledge/kernel/escape.ts';
import { faultOf } from '../../consultation/checks.ts';
import { areaName, type Reader } from '../../contact/views.ts';
import { plain } from '../../plain-message.ts';
import { allOf } from '../../strings/listed.ts';
import { meetingFind } from '../../strings/meeting-find.ts';
import type { Message } from '../../turn.ts';
import { groupName } from '../groups-of.ts';
import type { FindQuestion } from './read-find.ts';

/** What was looked for, what may be tried instead, and whose summaries are seen. */
export function nothingFound(reader: Reader, { groups = [], areas, span, words }: FindQuestion): Message {
  const say = meetingFind[reader.language];
  const listed = (names: readonly string[]): string => allOf(names.map(escapeText), reader.language);
  // What may tell of a client is not repeated.
  const isSaid = words.length > 0 && faultOf(reader, words.join(' '), true) === undefined;
  const sought = [
    ...(groups.length > 0
      ? [say.sought.groups(listed(groups.map((group) => groupName(reader, group))))]
      : []),
    ...(areas.length > 0 ? [say.sought.areas(listed(areas.map((area) => areaName(reader, area))))] : []),
    ...daysSaid(reader, span),
    ...(isSaid ? [say.sought.words(listed(words))] : []),
  ];
  return plain(
    [
      [sought.length > 0 ? `${say.nothing} ${say.soughtSo}` : say.nothing, ...sought].join('\n'),
      words.length > 0 ? say.tryFewer : say.tryOther,
      say.whatYouSee,
      ...(groups.length === 0 ? [say.whoKnows] : []),
    ].join('\n\n'),
    say.nothing,
  );
}

function daysSaid(reader: Reader, span: FindQuestion['span']): readonly string[] {
  const { sought } = meetingFind[reader.language];
  const { say, today } = reader;
  if (span?.from !== undefined && span.to !== undefined)
    return [sought.days(say.daySpan(span.from, span.to, today))];
  if (span?.from !== undefined) return [sought.from(say.day(span.from, today))];
  return span?.to === undefined ? [] : [sought.until(say.day(span.to, today))];
}
