import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import { type Action, card, execute, text, withoutInputs } from '../card.ts';
import type { ConsultReader } from '../consultation/consult-reader.ts';
import { momentSaid } from '../consultation/consult-reader.ts';
import { coordinatorOf, type Reader } from '../contact/views.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import type { Message } from '../turn.ts';
import { groupName } from './groups-of.ts';
import { latestOf, type Meeting, type NextMeeting, type Version } from './meeting.ts';
import type { Standing } from './present.ts';
import { pagesOf, type Row, rowsOf, shownRows } from './rows.ts';
import { restated } from './task-words.ts';

/** A card holds its rows twice, in its text fallback too, and has to stay under 28 kB. */
const mostBytes = 8000;
const mostRows = 20;
/** What is read in twenty seconds. */
const firstOf = { decisions: 5, actions: 6, open: 3 } as const;
/** People's own words in a line above the rows. */
const mostOfWhy = 400;

/** What a card of a summary shows besides the summary. */
export interface SummaryView {
  readonly page?: number;
  /** An older version, from 0. */
  readonly version?: number | undefined;
  readonly mayCorrect: boolean;
  /** How the actions of the latest version stand now, by id. */
  readonly standings?: ReadonlyMap<string, Standing>;
  /** Markdown: what is new, above the card. */
  readonly news?: readonly string[];
  /** Markdown: why it came. */
  readonly why?: string;
  /** The ways in which the reader may hear of others of the group. */
  readonly follow?: readonly Action[];
}

/** What was decided, who does what by when, what stays open and when the group meets next. */
export function summaryCard(
  reader: ConsultReader,
  meeting: Meeting,
  { page = 0, version: wanted, mayCorrect, standings, news = [], why, follow = [] }: SummaryView,
): Message {
  const say = meetingStringsIn(reader.language);
  const last = meeting.versions.length - 1;
  const at = Math.min(wanted ?? last, last);
  const version = meeting.versions[at] ?? latestOf(meeting);
  const pages = readablePages(
    rowsOf(reader, at === last ? standing(reader, version, standings) : version, false),
  );
  const shown = Math.min(page, pages.length - 1);
  const { text: rowsText, elements } = shownRows(reader, pages[shown] ?? []);
  const day = reader.say.day(meeting.day, reader.today);
  const title = say.summaryOf(escapeText(groupName(reader, meeting.group)), day);
  const isLastPage = shown === pages.length - 1;
  const next = version.next && (shown === 0 || isLastPage) ? [nextSaid(reader, version.next)] : [];
  const isEmpty = pages.every((rows) => rows.length === 0);
  const above = [publishedSaid(reader, meeting, at)];
  const below = [
    ...(meeting.language === reader.language ? [] : [say.writtenIn[meeting.language]]),
    ...(pages.length > 1 ? [say.page(shown + 1, pages.length)] : []),
    ...(why === undefined ? [] : [why]),
  ];
  const nothing = isEmpty ? [say.nothingDecided] : [];
  const nextText = next.map((line) => `**${say.headings.next}**\n\n${line}`);
  const asText = [
    ...news.map((line) => `**${line}**`),
    `**${title}**`,
    ...above,
    rowsText,
    ...nothing,
    ...nextText,
    ...below,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
  return {
    text: asText,
    summary: say.notice(plainText(groupName(reader, meeting.group)), day),
    card: card(
      asText,
      [
        ...news.map((line, nth) => text(line, { id: `news-${nth}`, weight: 'bolder' })),
        text(title, { id: 'title', size: 'medium', weight: 'bolder', style: 'heading' }),
        ...above.map((line) => text(line, { id: 'by', isSubtle: true, size: 'small', spacing: 'none' })),
        ...elements,
        ...nothing.map((line) => text(line, { id: 'nothing' })),
        ...next.flatMap((line) => [
          text(say.headings.next, { id: 'next', size: 'default', weight: 'bolder', style: 'heading' }),
          text(line, { spacing: 'small' }),
        ]),
        ...below.map((line, nth) => text(line, { id: `note-${nth}`, isSubtle: true, size: 'small' })),
        ...(follow.length === 0 ? [] : [{ type: 'ActionSet' as const, id: 'follow', actions: follow }]),
      ],
      buttonsOf(reader, meeting, { page: shown, pages: pages.length, version: at, mayCorrect }),
    ),
  };
}

/** The version with its actions as they stand now. */
const standing = (reader: Reader, version: Version, standings: SummaryView['standings']) => ({
  ...version,
  actions: version.actions.map((action) => {
    const now = standings?.get(action.id);
    if (!now) return action;
    const { owner, state, due = action.due } = now;
    const text = restated(reader, action.text, action, { owner, due });
    return { ...action, text, owner, due, state };
  }),
});

/** The first page has the first of each list. */
function readablePages(rows: readonly Row[]): readonly (readonly Row[])[] {
  const first = new Set(
    (['decisions', 'actions', 'open'] as const).flatMap((section) =>
      rows.filter((row) => row.section === section).slice(0, firstOf[section]),
    ),
  );
  const ordered = [...first, ...rows.filter((row) => !first.has(row))];
  return pagesOf(ordered, { bytes: mostBytes, rows: mostRows, first: Math.max(1, first.size) });
}

export function nextSaid({ say, today, language }: Reader, { day, starts }: NextMeeting): string {
  const clock = starts?.replace(/^0/, '').replace(/:00$/, '').replace(':', '.');
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(
    Date.parse(day),
  );
  return meetingStringsIn(language).nextAt(weekday, say.day(day, today), clock);
}

function publishedSaid(reader: ConsultReader, { versions }: Meeting, at: number): string {
  const say = meetingStringsIn(reader.language);
  const version = versions[at];
  if (!version) return '';
  const name = escapeText(coordinatorOf(reader, version.by).name);
  const moment = momentSaid(reader, version.at);
  if (at < versions.length - 1) return say.olderVersion(name, moment);
  return version.why === undefined
    ? say.publishedBy(name, moment)
    : say.corrected(name, moment, escapeText(version.why.slice(0, mostOfWhy)));
}

function buttonsOf(
  { language: lang }: Reader,
  { id, versions }: Meeting,
  at: {
    readonly page: number;
    readonly pages: number;
    readonly version: number;
    readonly mayCorrect: boolean;
  },
): readonly Action[] {
  const say = meetingStringsIn(lang);
  const last = versions.length - 1;
  const isLatest = at.version === last;
  const show = (button: string, title: string, page: number, version: number): Action =>
    withoutInputs(
      execute(button, title, {
        do: 'meeting_show',
        id,
        lang,
        page,
        ...(version === last ? {} : { version }),
      }),
    );
  return [
    ...(at.page > 0 ? [show('back', say.back, at.page - 1, at.version)] : []),
    ...(at.page < at.pages - 1 ? [show('more', say.more, at.page + 1, at.version)] : []),
    ...(at.mayCorrect && isLatest
      ? [execute('correct', say.correct, { do: 'meeting_correct', id, lang })]
      : []),
    ...(at.version > 0 ? [show('former', say.formerVersion, 0, at.version - 1)] : []),
    ...(isLatest ? [] : [show('present', say.presentVersion, 0, last)]),
  ];
}
