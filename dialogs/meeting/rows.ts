import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { Email, IsoDate } from '../../knowledge/kernel/ids.ts';
import { type Element, text } from '../card.ts';
import { coordinatorOf, type Reader } from '../contact/views.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import type { Point } from './meeting.ts';
import type { Standing } from './present.ts';
import { saidOnce, taskAlone } from './task-words.ts';

const sections = ['decisions', 'actions', 'open'] as const;
type Section = (typeof sections)[number];

/** One thing on the card of a meeting. */
export interface Row {
  readonly section: Section;
  /** Markdown, one line. */
  readonly line: string;
  /** Of an action on a card, markdown: what, and in a quiet line who by when. */
  readonly parts?: readonly [what: string, by: string];
  /** Markdown: the sentence that it came from. */
  readonly source?: string;
  /** The id of an action that nobody is known to do. */
  readonly unclear?: string;
}

/** UTF-8 bytes of a text within a card. */
export const bytes = (text: string): number => new TextEncoder().encode(JSON.stringify(text)).length;

const sizeOf = ({ line, source = '', parts = ['', ''] }: Row): number =>
  Math.max(bytes(line), bytes(parts.join(''))) + bytes(source);

interface Action extends Point {
  readonly id: string;
  readonly owner?: Email | undefined;
  /** Who is chosen for it until somebody else is. */
  readonly proposed?: Email | undefined;
  readonly due?: IsoDate | undefined;
  readonly state?: Standing['state'] | undefined;
}

interface Listed {
  readonly decisions: readonly Point[];
  readonly actions: readonly Action[];
  readonly open: readonly Point[];
}

/** Everything of a meeting in order. `sources`: each with the sentence that it came from. */
export function rowsOf(reader: Reader, listed: Listed, sources: boolean): readonly Row[] {
  const say = meetingStringsIn(reader.language);
  const from = ({ text, said = text }: Point) => (sources ? { source: say.source(escapeText(said)) } : {});
  const pointIn =
    (section: Section) =>
    (point: Point): Row => ({ section, line: escapeText(point.text), ...from(point) });
  return [
    ...listed.decisions.map(pointIn('decisions')),
    ...listed.actions.map((action): Row => {
      const { owner, proposed, due } = action;
      const day = due === undefined ? undefined : reader.say.day(due, reader.today);
      const someone = owner ?? proposed;
      const name = someone === undefined ? undefined : coordinatorOf(reader, someone).name;
      const who = name === undefined ? undefined : escapeText(owner === undefined ? `${name}?` : name);
      const [what, saidDay] = saidOnce(action.text, name, day);
      const line =
        who === undefined
          ? say.actionOfNobody(escapeText(what), saidDay)
          : say.action(escapeText(what), who, saidDay);
      const withState = (said: string): string =>
        action.state === 'done' || action.state === 'dropped' ? say.ended[action.state](said) : said;
      const task = escapeText(taskAlone(action.text, name, day));
      return {
        section: 'actions',
        line: withState(line),
        parts: [withState(task), say.actionBy(who, day)],
        ...from(action),
        ...(owner === undefined ? { unclear: action.id } : {}),
      };
    }),
    ...listed.open.map(pointIn('open')),
  ];
}

/** The rows under their headings, as text and as elements of a card. */
export function shownRows(
  { language }: Reader,
  rows: readonly Row[],
): { readonly text: string; readonly elements: readonly Element[] } {
  const { headings } = meetingStringsIn(language);
  const texts: string[] = [];
  const elements: Element[] = [];
  for (const section of sections) {
    const own = rows.filter((row) => row.section === section);
    if (own.length === 0) continue;
    const lines = own.map(({ line }) => `- ${line}`);
    const sourced = own.map(({ line, source }) =>
      source === undefined ? `- ${line}` : `- ${line} ${source}`,
    );
    texts.push(`**${headings[section]}**\n\n${sourced.join('\n')}`);
    elements.push(
      text(headings[section], { id: section, size: 'default', weight: 'bolder', style: 'heading' }),
    );
    const plain = own.every(({ source, parts }) => source === undefined && parts === undefined);
    if (plain) elements.push(text(lines.join('\n'), { spacing: 'small' }));
    else for (const row of own) elements.push(...elementsOf(row));
  }
  return { text: texts.join('\n\n'), elements };
}

/** A row by itself, with quiet lines under it. */
function elementsOf({ line, parts, source }: Row): readonly Element[] {
  const quiet = [parts?.[1], source].filter((said) => said !== undefined);
  return [
    text(parts ? parts[0] : `- ${line}`, { spacing: 'small' }),
    ...quiet.map((said) => text(said, { isSubtle: true, size: 'small', spacing: 'none' })),
  ];
}

/** Rows on pages of so many bytes and rows; `first`: how many rows the first page has at most. */
export function pagesOf(
  rows: readonly Row[],
  most: { readonly bytes: number; readonly rows: number; readonly first?: number; readonly unclear?: number },
): readonly (readonly Row[])[] {
  const pages: Row[][] = [[]];
  let size = 0;
  let unclear = 0;
  for (const row of rows) {
    const page = pages.at(-1) ?? [];
    const full = pages.length === 1 ? (most.first ?? most.rows) : most.rows;
    const asks = row.unclear === undefined ? 0 : 1;
    const isFull =
      page.length >= full ||
      size + sizeOf(row) > most.bytes ||
      unclear + asks > (most.unclear ?? Number.POSITIVE_INFINITY);
    if (isFull && page.length > 0) {
      pages.push([row]);
      size = sizeOf(row);
      unclear = asks;
    } else {
      page.push(row);
      size += sizeOf(row);
      unclear += asks;
    }
  }
  return pages;
}
