import { daysLater } from '../../knowledge/directory/days.ts';
import type { Outreach } from '../../knowledge/directory/directory.ts';
import { comingOccasions } from '../../knowledge/directory/outreach.ts';
import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import type { AreaId, IsoDate } from '../../knowledge/kernel/ids.ts';
import type { DaySpan } from '../../knowledge/language/dates/resolve-span.ts';
import { areaName, coordinatorOf, type Reader } from '../contact/views.ts';
import type { Knowledge } from '../knowledge.ts';
import { plain } from '../plain-message.ts';
import { outreachStrings } from '../strings/outreach.ts';
import { describeSchedule } from '../strings/schedule.ts';
import type { Message } from '../turn.ts';
import { examplesOf } from '../upkeep/grammar/examples.ts';
import { occasionsBetween, outreachIn } from './find-listed.ts';
import { occasionText, whatIsMet } from './views.ts';

/** A longer list helps nobody on a phone. */
const mostRows = 30;
/** What is said of outreach that is held later than was asked. */
const mostLater = 5;
/** How far ahead is looked when no days are said: two weeks, today included. */
const usualDays = 13;

/** All outreach of the areas from day to day. */
export function daysMessage(
  reader: Reader,
  areas: readonly AreaId[],
  span: DaySpan | undefined,
  knowledge: Knowledge,
): Message {
  const { language, today, say } = reader;
  const words = outreachStrings[language];
  const { from, to } = daysAsked(span, today);
  const found = outreachIn(areas, knowledge);
  const rows = occasionsBetween(found, from, to, knowledge).map(({ outreach, at, cancelled }) => {
    const line = [occasionText(reader, at), escapeText(outreach.place), whoComes(reader, outreach)].join(
      ', ',
    );
    return cancelled ? `- ${words.isCalledOff(line)}` : `- ${line}`;
  });
  const title = words.listTitle(areaNames(reader, areas), say.daySpan(from, to, today));
  const later = rows.length === 0 ? rulesOf(reader, found).slice(0, mostLater) : [];
  if (later.length > 0) {
    const none = words.noneIn(say.daySpan(from, to, today));
    return plain([title, none, later.join('\n')].join('\n\n'), plainText(none));
  }
  return listed(reader, title, rows, areas);
}

/** All outreach of the areas by its rules, as those who keep it up want to see it. */
export function rulesMessage(reader: Reader, areas: readonly AreaId[], knowledge: Knowledge): Message {
  const title = outreachStrings[reader.language].rulesTitle(areaNames(reader, areas));
  return listed(reader, title, rulesOf(reader, outreachIn(areas, knowledge)), areas);
}

/** One outreach on a line: the place, who comes, the rule and the next time. Markdown. */
export function ruleLine(reader: Reader, outreach: Outreach): string {
  const words = outreachStrings[reader.language];
  const place = [`**${escapeText(outreach.place)}**`, whoComes(reader, outreach)].join(', ');
  const rule = escapeText(describeSchedule(outreach.when, reader.language));
  const [next] = comingOccasions(reader.directory, outreach, reader.today, 1);
  return next ? words.placeLine(place, rule, occasionText(reader, next)) : [place, rule].join(', ');
}

function listed(reader: Reader, title: string, rows: readonly string[], areas: readonly AreaId[]): Message {
  const words = outreachStrings[reader.language];
  const shown = rows.slice(0, mostRows);
  const [example = ''] = examplesOf('add_outreach', reader.language);
  const lines = [
    title,
    ...(rows.length > 0 ? [shown.join('\n')] : [words.listNone, words.howToAdd(example)]),
    ...(rows.length > shown.length && areas.length === 0 ? [words.tellArea] : []),
  ];
  return plain(lines.join('\n\n'), plainText(title.replaceAll('*', '')));
}

const rulesOf = (reader: Reader, outreach: readonly Outreach[]): readonly string[] =>
  outreach
    .flatMap((each) => {
      const [next] = comingOccasions(reader.directory, each, reader.today, 1);
      return next ? [{ day: next.day, line: `- ${ruleLine(reader, each)}` }] : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ line }) => line);

/** The service, and the worker's name. */
const whoComes = (reader: Reader, outreach: Outreach): string =>
  [
    whatIsMet(reader, outreach),
    ...(outreach.worker && outreach.service ? [coordinatorOf(reader, outreach.worker).name] : []),
  ]
    .map(escapeText)
    .join(', ');

const areaNames = (reader: Reader, areas: readonly AreaId[]): string | undefined =>
  areas.length === 0 ? undefined : areas.map((id) => escapeText(areaName(reader, id))).join(', ');

function daysAsked(
  span: DaySpan | undefined,
  today: IsoDate,
): { readonly from: IsoDate; readonly to: IsoDate } {
  const from = span?.from ?? today;
  const to = span?.to ?? daysLater(from, usualDays);
  return { from: from < today && to >= today ? today : from, to };
}
