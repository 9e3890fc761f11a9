import { daysLater } from '../../knowledge/directory/days.ts';
import type { Outreach } from '../../knowledge/directory/directory.ts';
import { comingOccasions, occasionsOf } from '../../knowledge/directory/outreach.ts';
import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import type { DaySpan } from '../../knowledge/language/dates/resolve-span.ts';
import { card, container, type Element, text } from '../card.ts';
import { areaName, personLine, type Reader } from '../contact/views.ts';
import { outreachStrings } from '../strings/outreach.ts';
import { describeSchedule } from '../strings/schedule.ts';
import type { Message } from '../turn.ts';
import { occasionText, personMet, whatIsMet } from './views.ts';

const mostPlaces = 3;
const mostTimes = 3;
const mostTimesInSpan = 8;

/** Where and when somebody can be met: the rule, the coming times, what is called off, and the person. */
export function whenMessage(reader: Reader, asked: readonly Outreach[], span: DaySpan | undefined): Message {
  const words = outreachStrings[reader.language];
  const blocks = asked.slice(0, mostPlaces).map((outreach) => blockOf(reader, outreach, span));
  const more = asked.length > blocks.length ? [words.morePlaces(asked.length - blocks.length)] : [];
  const asText = [...blocks.map(({ lines }) => lines.join('\n\n')), ...more].join('\n\n');
  const [first] = asked;
  const [next] = first ? comingOccasions(reader.directory, first, reader.today, 1) : [];
  const place = plainText(first?.place ?? '');
  return {
    text: asText,
    summary: next ? words.whenSummary(place, occasionText(reader, next)) : place,
    card: card(asText, [
      ...blocks.map(({ element }) => element),
      ...more.map((line) => text(line, { id: 'more', isSubtle: true })),
    ]),
  };
}

function blockOf(
  reader: Reader,
  outreach: Outreach,
  span: DaySpan | undefined,
): { readonly element: Element; readonly lines: readonly string[] } {
  const words = outreachStrings[reader.language];
  const place = escapeText(outreach.place);
  const what = escapeText([whatIsMet(reader, outreach), areaName(reader, outreach.area)].join(' · '));
  const rule = escapeText(describeSchedule(outreach.when, reader.language));
  const times = timesOf(reader, outreach, span);
  const off = calledOff(reader, outreach);
  const person = personMet(reader, outreach);
  const who = person ? personLine(person) : words.nobodyNamed;
  const id = `outreach-${outreach.id}`;
  return {
    lines: [`**${place}**`, what, rule, ...times, ...off, who],
    element: container(
      [
        text(place, { id: `place-${outreach.id}`, size: 'medium', weight: 'bolder', style: 'heading' }),
        text(what, { isSubtle: true, spacing: 'none' }),
        text(rule, { id: `rule-${outreach.id}` }),
        ...times.map((line) => text(line, { spacing: 'small' })),
        ...off.map((line) => text(line, { weight: 'bolder', spacing: 'small' })),
        text(who, { id: `who-${outreach.id}` }),
      ],
      { id, spacing: 'medium', separator: true },
    ),
  };
}

/** The times within the span that was asked for, else the next ones. */
function timesOf(reader: Reader, outreach: Outreach, span: DaySpan | undefined): readonly string[] {
  const { directory, today, say, language } = reader;
  const words = outreachStrings[language];
  const listed = (occasions: Parameters<typeof occasionText>[1][]): string =>
    occasions.map((each) => occasionText(reader, each)).join(', ');
  const next = (): readonly string[] => {
    const coming = comingOccasions(directory, outreach, today, mostTimes);
    return coming.length > 0 ? [`${words.coming}: ${listed([...coming])}`] : [];
  };
  const first = span?.from ?? today;
  const from = first < today ? today : first;
  const to = span?.to ?? daysLater(from, 62);
  if (span === undefined || to < from) return next();
  const within = occasionsOf(directory, outreach, from, to).slice(0, mostTimesInSpan);
  const said = say.daySpan(from, to, today);
  return within.length > 0
    ? [`${words.comingIn(said)}: ${listed([...within])}`]
    : [words.noneIn(said), ...next()];
}

/** Days to come on which it would be held and is not. */
function calledOff(reader: Reader, outreach: Outreach): readonly string[] {
  const days = outreach.cancelled
    .filter((day) => day >= reader.today)
    .slice(0, mostTimes)
    .map((day) => reader.say.day(day, reader.today));
  return days.length > 0 ? [outreachStrings[reader.language].calledOff(days.join(', '))] : [];
}
