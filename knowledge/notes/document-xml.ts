import { err, ok, type Result } from '../kernel/result.ts';

/** Parts of a document whose words are not those a reader sees, or are there twice. */
const skipped = new Set(['mc:Fallback', 'w:txbxContent', 'w:del', 'w:pict', 'w:moveFrom', 'w:sectPr']);
const headingStyle = /^(?:heading|otsikko|rubrik|title|subtitle|alaotsikko|underrubrik)\s*\d*$/i;

interface Paragraph {
  text: string;
  heading: boolean;
  item: boolean;
}

/**
 * The paragraphs, lists and tables of a Word document's `word/document.xml` as markdown. Reads tags only: no entities
 * but the five of XML, no other documents.
 */
export function markdownOfDocument(xml: string): Result<string, 'damaged'> {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml.slice(0, 2000)) || !xml.includes('<w:body')) return err('damaged');
  const lines: string[] = [];
  const rows: string[][] = [];
  let paragraph: Paragraph = { text: '', heading: false, item: false };
  let inText = false;
  let skipping: { name: string; depth: number } | undefined;
  let tables = 0;
  const finish = (): void => {
    const text = paragraph.text.replace(/[ \t]+\n/g, '\n').trim();
    const cells = rows.at(-1);
    if (tables > 0) {
      if (cells && cells.length > 0) cells[cells.length - 1] += ` ${text.replace(/[\s|]+/g, ' ')}`;
    } else if (text === '') lines.push('');
    else if (paragraph.heading) lines.push('', `# ${text.replace(/\s+/g, ' ')}`);
    else lines.push(...text.split('\n').map((line) => (paragraph.item ? `- ${line}` : line)));
    paragraph = { text: '', heading: false, item: false };
  };
  let at = xml.indexOf('<');
  while (at >= 0) {
    const close = xml.indexOf('>', at);
    if (close < 0) return err('damaged');
    const tag = xml.slice(at + 1, close);
    const next = xml.indexOf('<', close);
    const name = /^\/?([^\s/>]*)/.exec(tag)?.[1] ?? '';
    const ends = tag.startsWith('/');
    const empty = tag.endsWith('/');
    if (skipping) {
      if (name === skipping.name && !empty) skipping.depth += ends ? -1 : 1;
      if (skipping.depth === 0) skipping = undefined;
    } else if (skipped.has(name) && !ends && !empty) skipping = { name, depth: 1 };
    else if (name === 'w:t') inText = !ends && !empty;
    else if (name === 'w:tab' && !ends) paragraph.text += '\t';
    else if ((name === 'w:br' || name === 'w:cr') && !ends) paragraph.text += '\n';
    else if (name === 'w:noBreakHyphen') paragraph.text += '-';
    else if (name === 'w:numPr' && !ends) paragraph.item = true;
    else if (name === 'w:outlineLvl') paragraph.heading = true;
    else if (name === 'w:pStyle') {
      const style = /w:val="([^"]*)"/.exec(tag)?.[1] ?? '';
      if (headingStyle.test(style)) paragraph.heading = true;
      if (/list|luettelo|lista/i.test(style)) paragraph.item = true;
    } else if (name === 'w:p' && (ends || empty)) finish();
    else if (name === 'w:tbl' && !empty) {
      tables += ends ? -1 : 1;
      if (tables === 0)
        lines.push(
          '',
          ...rows.splice(0).map((cells) => `| ${cells.map((cell) => cell.trim()).join(' | ')} |`),
          '',
        );
    } else if (name === 'w:tr' && !ends && tables === 1) rows.push([]);
    else if (name === 'w:tc' && !ends && tables === 1) rows.at(-1)?.push('');
    if (inText && !skipping && name === 'w:t')
      paragraph.text += unescaped(xml.slice(close + 1, next < 0 ? undefined : next));
    at = next;
  }
  finish();
  return ok(lines.join('\n'));
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const unescaped = (text: string): string =>
  text.replace(/&(?:([a-z]{2,4})|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (whole, name, decimal, hex) => {
    if (typeof name === 'string') return named.get(name) ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
