import type { Cell, Line, Notes } from './notes.ts';
import { sectionNamed } from './sections.ts';

/** A line as it stands in the file. */
interface Raw {
  readonly text: string;
  readonly from: number;
  readonly gap: boolean;
}

const bullet = /^\s*(?:[-*+•–—·▪‣◦○●]|o(?= {2,}))\s+/u;
const numbered = /^\s*(?:\d{1,3}|[a-zåäö])[.)]\s+(?=\S)/iu;
const paragraph = /^\s*(?:§\s*\d{1,3}|\d{1,3}\s*§)[.:]?\s+(?=\S)/u;
const checkbox = /^(?:\[([ xX✓✔]?)\]|([☐☑☒✅]))\s*/u;
const markdownHeading = /^\s{0,3}#{1,6}\s+/;
/** Longer ones are sentences. */
const longestHeading = 70;

/** Reads plain text or markdown: headings, bullets, checkboxes, numbers, tables with bars or tabs. */
export function notesFromText(source: string): Notes {
  const text = source.normalize('NFC');
  const raws = rawLines(text);
  const lines = raws.flatMap((raw, at): readonly Line[] => {
    const mark = paragraph.exec(raw.text);
    if (mark) return linesOfParagraph(raw, mark[0].length);
    const line = readLine(raw, raws[at - 1], raws[at + 1]);
    return line ? [line] : [];
  });
  return { text, lines, spoken: false };
}

function rawLines(text: string): readonly Raw[] {
  const raws: Raw[] = [];
  let from = 0;
  let gap = false;
  for (const whole of text.split('\n')) {
    const line = whole.trimEnd();
    if (line === '' || /^[-=_*~]{3,}$/.test(line.trim())) gap = true;
    else {
      raws.push({ text: line, from, gap });
      gap = false;
    }
    from += whole.length + 1;
  }
  return raws;
}

function readLine(raw: Raw, before: Raw | undefined, after: Raw | undefined): Line | undefined {
  const cells = cellsOf(raw);
  if (cells) {
    if (cells.every(({ text }) => /^:?-*:?$/.test(text)) && cells.some(({ text }) => text !== ''))
      return undefined;
    const first = cells[0]?.from ?? raw.from;
    return { ...cut(raw, first - raw.from), kind: 'row', cells };
  }
  const heading = markdownHeading.exec(raw.text);
  if (heading) return { ...cut(raw, heading[0].length), kind: 'heading' };
  const mark = bullet.exec(raw.text) ?? /^\s*(?=\[[ xX]?\]\s|[☐☑☒✅])/u.exec(raw.text);
  if (mark) return readItem(raw, mark[0].length, after);
  const number = numbered.exec(raw.text);
  if (number) {
    const among = isNumbered(before) || isNumbered(after);
    const rest = cut(raw, number[0].length);
    return { ...rest, kind: among || !isShort(rest.text) ? 'item' : 'heading' };
  }
  const rest = cut(raw, raw.text.length - raw.text.trimStart().length);
  return { ...rest, kind: isHeading(rest.text, raw, after) ? 'heading' : 'plain' };
}

/** `2 § Perhekerho`, or with what was said on the same line: `2 § Perhekerho. Päätettiin siirtää kerho.` */
function linesOfParagraph(raw: Raw, mark: number): readonly Line[] {
  const whole = cut(raw, mark);
  const title = titleIn(whole.text);
  if (title === undefined) return [{ ...whole, kind: 'heading' }];
  const heading = title === 0 ? { ...cut(raw, 0), text: raw.text.slice(0, mark).trim() } : whole;
  const rest = cut(raw, mark + title);
  return [
    {
      ...heading,
      text: title === 0 ? heading.text : whole.text.slice(0, title).replace(/[\s.:–-]+$/, ''),
      kind: 'heading',
    },
    { ...rest, gap: false, kind: 'plain' },
  ];
}

/** How much of a paragraph is its title; `undefined` when all of it is. */
function titleIn(text: string): number | undefined {
  if (tellsSettled.test(text)) return 0;
  const title = /^\p{L}[\p{L}-]*(?: \p{L}[\p{L}-]*)?\.\s+(?=\S)/u.exec(text)?.[0].length;
  if (title !== undefined) return title;
  const marked = /^[^.:–]{2,60}?(?::| [–-])\s+(?=\S)/u.exec(text)?.[0].length;
  if (marked !== undefined && tellsSettled.test(text.slice(marked))) return marked;
  return isShort(text) ? undefined : 0;
}

/** A sentence of so few words that it could pass for a title. */
const tellsSettled =
  /^(?:päätettiin|sovittiin|todettiin|hyväksyttiin|(?:mötet |vi |det )?(?:beslöts?|beslutades|beslutade|överenskoms|enades)|(?:it was |we )?(?:agreed|decided)) \p{L}+ \p{L}/iu;

const isNumbered = (raw: Raw | undefined): boolean => raw !== undefined && numbered.test(raw.text);

function readItem(raw: Raw, length: number, after: Raw | undefined): Line {
  const box = checkbox.exec(raw.text.slice(length));
  const rest = cut(raw, length + (box?.[0].length ?? 0));
  if (box) {
    const isOpen = box[2] === undefined ? (box[1] ?? '').trim() === '' : box[2] === '☐';
    return { ...rest, kind: 'item', box: isOpen ? 'open' : 'done' };
  }
  const isParent =
    after !== undefined && bullet.test(after.text) && indentOf(after.text) > indentOf(raw.text);
  return { ...rest, kind: isParent && isShort(rest.text) ? 'heading' : 'item' };
}

const indentOf = (line: string): number => line.length - line.trimStart().length;
const cut = ({ text, from, gap }: Raw, length: number): Pick<Line, 'text' | 'from' | 'gap'> => ({
  text: text.slice(length),
  from: from + length,
  gap,
});
const isShort = (text: string): boolean => text.length <= longestHeading && !/[.!?,;]$|[.!?]\s/.test(text);

/** Bold lines, lines in capitals, `Toimenpiteet:`, and the names of the usual parts before what they hold. */
function isHeading(text: string, { gap }: Raw, after: Raw | undefined): boolean {
  if (!isShort(text)) return false;
  if (/^\*\*[^*]+\*\*:?$/.test(text) || /^__[^_]+__:?$/.test(text)) return true;
  if (!/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text)) return true;
  const words = text.split(/\s+/).length;
  if (text.endsWith(':')) return words <= 5;
  return (
    words <= 4 &&
    // `Läsnä: Ismo Pöyhönen` holds its names itself.
    !text.includes(':') &&
    (gap || (after !== undefined && (bullet.test(after.text) || numbered.test(after.text)))) &&
    sectionNamed(text) !== undefined
  );
}

/** Two bars, or a tab between words: the cells of the row. */
function cellsOf({ text, from }: Raw): readonly Cell[] | undefined {
  const bars = (text.match(/\|/g) ?? []).length;
  if (bars >= 2 || (bars === 1 && /\S\s+\|\s+\S/.test(text))) return split(text, from, '|');
  return /\S\t+\S/.test(text.trim()) ? split(text, from, '\t') : undefined;
}

function split(text: string, from: number, by: '|' | '\t'): readonly Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const cell of text.split(by)) {
    const lead = cell.length - cell.trimStart().length;
    cells.push({ text: cell.trim(), from: from + at + lead });
    at += cell.length + 1;
  }
  if (by === '\t') return cells;
  const outer = text.trim();
  return cells.slice(outer.startsWith('|') ? 1 : 0, outer.endsWith('|') ? -1 : undefined);
}
