import { daysLater } from '../../../knowledge/directory/days.ts';
import { escapeText, plainText } from '../../../knowledge/kernel/escape.ts';
import type { AreaId } from '../../../knowledge/kernel/ids.ts';
import type { Language } from '../../../knowledge/kernel/languages.ts';
import { card, container, type Element, execute, type FactSet, text } from '../../card.ts';
import { areaName, serviceName } from '../../contact/views.ts';
import { consultationOverview } from '../../strings/consultation-overview.ts';
import type { Message } from '../../turn.ts';
import { type ConsultReader, momentSaid, nameSaid, subjectOf } from '../consult-reader.ts';
import type { Consultation } from '../consultation.ts';
import { wasUnanswered } from '../nobody-took-it.ts';
import { ownerOf } from '../owners.ts';
import { stateName } from '../state-said.ts';
import type { Year } from './overview-of.ts';
import { type Figures, fewest, figuresOf, groupedBy, isLate, monthOf } from './statistics.ts';
import type { WorkingCalendar } from './working-calendar.ts';

const mostRows = 6;
const mostServices = 3;
/** Days back for which what got no answer is listed. */
const recentDays = 14;
/** Characters of the longest bar; with the month and the number it fits on a phone. */
const longestBar = 12;

/** How the consultations of some areas go: what waits, what is late, and the last twelve months. Only who has a late one is named. */
export function overviewCard(
  reader: ConsultReader,
  { consultations, open, months, calendar }: Year,
  area: AreaId | undefined,
): Message {
  const say = consultationOverview[reader.language];
  const lang = reader.language;
  const late = open.filter(isLate);
  const heading = area === undefined ? say.title : say.titleIn(plainText(areaName(reader, area)));
  const figures = figuresOf(consultations, calendar);
  const byMonth = groupedBy(consultations, (each) => monthOf(each, calendar));
  const counts = months.map((month) => ({ month, asked: byMonth.get(month)?.length ?? 0 }));
  const lines = {
    now: [
      say.now(open.length, late.length),
      ...late.slice(0, mostRows).map((each) => lateLine(reader, each)),
    ],
    unanswered: unansweredLines(reader, consultations),
    year: figureLines(reader, figures),
    months: barsOf(reader, sinceFirst(counts)),
    services: topServices(reader, consultations, calendar),
  };
  const more = late.length > mostRows ? [say.more(late.length - mostRows)] : [];
  const asText = [
    `**${heading}**`,
    ...lines.now,
    ...more,
    ...lines.unanswered,
    `**${say.year}**`,
    ...lines.year,
    ...(lines.months.length > 0 ? [`**${say.byMonth}**`] : []),
    ...lines.months.map(({ title, value }) => `${title} ${value}`),
    ...(lines.services.length > 0 ? [`**${say.mostAsked}**`] : []),
    ...lines.services,
  ].join('\n\n');
  const block = (id: string, content: readonly string[]): readonly Element[] =>
    content.map((line, at) =>
      text(line, { id: `${id}-${at}`, ...(at > 0 ? { spacing: 'none' as const } : {}) }),
    );
  return {
    text: asText,
    summary: plainText(heading),
    card: card(
      asText,
      [
        text(heading, { id: 'title', size: 'medium', weight: 'bolder', style: 'heading' }),
        ...block('now', [...lines.now, ...more]),
        ...block('unanswered', lines.unanswered),
        text(say.year, { id: 'year', weight: 'bolder', spacing: 'medium' }),
        ...block('figure', lines.year),
        ...(lines.months.length > 0
          ? [
              text(say.byMonth, { id: 'by-month', weight: 'bolder', spacing: 'medium' }),
              container([{ type: 'FactSet', id: 'months', facts: lines.months }], {
                id: 'chart',
                style: 'emphasis',
              }),
            ]
          : []),
        ...(lines.services.length > 0
          ? [text(say.mostAsked, { id: 'most-asked', weight: 'bolder', spacing: 'medium' })]
          : []),
        ...block('service', lines.services),
      ],
      consultations.length === 0
        ? []
        : [
            execute('sheet', say.sheet, {
              do: 'offer',
              lang,
              offer: { file: 'consultations', lang, ...(area === undefined ? {} : { area }) },
            }),
          ],
    ),
  };
}

/** What waits, and with whom since when; nothing of what was asked. */
function lateLine(reader: ConsultReader, consultation: Consultation): string {
  const [service, area] = subjectOf(reader, consultation);
  const say = consultationOverview[reader.language];
  const owner = ownerOf(consultation);
  return say.late(
    escapeText(service),
    escapeText(area),
    stateName(reader, consultation),
    owner?.role === 'requester' ? say.requester : nameSaid(reader, consultation.holder.email),
    momentSaid(reader, consultation.state.since),
  );
}

/** What ended lately without an answer, the last first; nobody is named. */
function unansweredLines(reader: ConsultReader, consultations: readonly Consultation[]): readonly string[] {
  const say = consultationOverview[reader.language];
  const from = daysLater(reader.today, -recentDays);
  const day = ({ state }: Consultation) => reader.toLocal(state.since).day;
  const recent = consultations
    .filter((each) => wasUnanswered(each) && day(each) >= from)
    .sort((one, other) => other.state.since - one.state.since);
  if (recent.length === 0) return [];
  const rows = recent.slice(0, mostRows).map((each) => {
    const [service, area] = subjectOf(reader, each);
    return say.unansweredRow(escapeText(service), escapeText(area), reader.say.day(day(each), reader.today));
  });
  return [say.unanswered(recent.length, recentDays), ...rows];
}

function figureLines({ language }: ConsultReader, figures: Figures): readonly string[] {
  const say = consultationOverview[language];
  const share = new Intl.NumberFormat(language, { style: 'percent' });
  const { asked, reaction, closing, withoutMeeting, useful, saved } = figures;
  return [
    say.asked(asked),
    ...(asked > 0 && asked < fewest ? [say.few] : []),
    ...(reaction === undefined ? [] : [say.reaction(withinSaid(language, reaction))]),
    ...(closing === undefined ? [] : [say.closing(withinSaid(language, closing))]),
    ...(withoutMeeting === undefined ? [] : [say.withoutMeeting(share.format(withoutMeeting))]),
    ...(useful === undefined ? [] : [say.useful(share.format(useful.very), share.format(useful.somewhat))]),
    ...(saved === undefined ? [] : [say.saved(saved.referral, saved.meeting)]),
  ];
}

/** In so many working hours. */
const withinSaid = (language: Language, hours: number): string =>
  consultationOverview[language].within(
    hours,
    new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(hours),
  );

/** From the first month in which something was asked; nothing when that is the only one, with nothing to compare. */
function sinceFirst<T extends { readonly asked: number }>(months: readonly T[]): readonly T[] {
  const first = months.findIndex(({ asked }) => asked > 0);
  return first < 0 || first === months.length - 1 ? [] : months.slice(first);
}

/**
 * A bar for each month, as text: it is read on every phone, and aloud. The names of the months have a column of their
 * own, since bars are compared from a common edge.
 */
function barsOf(
  { language }: ConsultReader,
  months: readonly { readonly month: string; readonly asked: number }[],
): FactSet['facts'] {
  const most = Math.max(1, ...months.map(({ asked }) => asked));
  const said = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  return months.map(({ month, asked }) => {
    const bar = '█'.repeat(Math.ceil((asked / most) * longestBar));
    return { title: said.format(new Date(`${month}-15T00:00:00Z`)), value: `${bar} ${asked}`.trim() };
  });
}

function topServices(
  reader: ConsultReader,
  consultations: readonly Consultation[],
  calendar: WorkingCalendar,
): readonly string[] {
  const say = consultationOverview[reader.language];
  return [...groupedBy(consultations, ({ service }) => service).values()]
    .sort((one, other) => other.length - one.length)
    .slice(0, mostServices)
    .map((group) => {
      const { asked, reaction } = figuresOf(group, calendar);
      const service = escapeText(serviceName(reader, group[0].service));
      return say.service(
        service,
        asked,
        reaction === undefined ? undefined : withinSaid(reader.language, reaction),
      );
    });
}
