import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { Email, IsoDate } from '../../knowledge/kernel/ids.ts';
import { type Element, text } from '../card.ts';
import { coordinatorOf, type Reader } from '../contact/views.ts';
import { meetingStringsIn } from '../strings/meeting/in-language.ts';
import type { Point } from './meeting.ts';
import type { Standing } from './present.ts';

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
      const { owner, due } = action;
      const day = due === undefined ? undefined : reader.say.day(due, reader.today);
      const name = owner === undefined ? undefined : coordinatorOf(reader, owner).name;
      const [what, saidDay] = saidOnce(action.text, name, day);
      const line =
        name === undefined
          ? say.actionOfNobody(escapeText(what), saidDay)
          : say.action(escapeText(what), escapeText(name), saidDay);
      const withState = (said: string): string =>
        action.state === 'done' || action.state === 'dropped' ? say.ended[action.state](said) : said;
      const task = escapeText(taskAlone(action.text, name, day));
      return {
        section: 'actions',
        line: withState(line),
        parts: [withState(task), say.actionBy(name === undefined ? undefined : escapeText(name), day)],
        ...from(action),
        ...(owner === undefined ? { unclear: action.id } : {}),
      };
    }),
    ...listed.open.map(pointIn('open')),
  ];
}

/** What stands beside the name and the day of an action need not begin with the one or hold the other. */
export function saidOnce(
  text: string,
  name: string | undefined,
  day: string | undefined,
): readonly [what: string, day: string | undefined] {
  const start = waysToCall(name)
    .map((called) => text.slice(0, called.length))
    .find(
      (said) =>
        isOneOf(said, ...waysToCall(name)) && text.charAt(said.length) === ' ' && !isWithOthers(text, said),
    );
  const what = start === undefined ? text : text.slice(start.length + 1).trim();
  const isSaid = day !== undefined && new RegExp(`(?<!\\d)${day.replaceAll('.', '\\.')}(?!\\d)`).test(what);
  return [what === '' ? text : what, isSaid ? undefined : day];
}

/** `Saila Hokkanen`, `Saila H.`, `Saila H`, `Saila`. */
function waysToCall(name: string | undefined): readonly string[] {
  const words = (name ?? '').split(' ').filter((word) => word !== '');
  const [given] = words;
  if (name === undefined || given === undefined) return [];
  const short = `${given} ${words.at(-1)?.charAt(0)}`;
  return words.length > 1 ? [name, `${short}.`, short, given] : [name];
}

/** Notes are often written without capitals. */
const isOneOf = (said: string, ...names: readonly string[]): boolean =>
  names.some((name) => name.toLowerCase() === said.toLowerCase());

/** `Nina ja Samuli tekevät esitteen`, `Nina yhdessä Samulin kanssa`: somebody named first, with others. */
const isWithOthers = (text: string, name: string): boolean =>
  new RegExp(
    `^${literal(name)}(?:,? (?:ja|sekä|och|samt|and|yhdessä|tillsammans|together|with|med|plus|&|\\+) |, (?=\\p{Lu}[^,]*(?: |, )(?:ja|sekä|och|samt|and|&) )| ?[/&] ?\\p{Lu})`,
    'u',
  ).test(text);

/** Whether the text of an action names others beside the one who answers for it. */
export const isJoint = (text: string, name: string): boolean =>
  [name, ...name.split(' ').slice(0, 1)].some((each) => isWithOthers(text, each));

/** What is to be done, as a sentence without the name and the day at its ends: they stand in a line of their own. */
function taskAlone(text: string, name: string | undefined, day: string | undefined): string {
  const [started] = saidOnce(text, name, undefined);
  const dayless =
    day === undefined
      ? started
      : withoutEnd(started, `(?<![\\p{L}\\d])(?:viimeistään |senast |by )?${literal(day)}(?: mennessä)?`);
  const [given = ''] = (name ?? '').split(' ');
  const what =
    name === undefined
      ? dayless
      : withoutEnd(dayless, `[,–—(/-]\\s*(?:${literal(name)}|${literal(given)})\\)?`);
  return what.charAt(0).toUpperCase() + what.slice(1);
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The text without what stands at its end, unless nothing else would be left. */
function withoutEnd(text: string, end: string): string {
  const rest = text.replace(new RegExp(`[\\s,–—-]*${end}[\\s.,]*$`, 'iu'), '').trim();
  return rest === '' ? text : rest;
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
