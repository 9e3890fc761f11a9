import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import { notesFromFile } from '../../../knowledge/notes/notes-file.ts';
import { zipOf } from '../../support/zip.ts';

const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`;
const documentOf = (body: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="x"><w:body>${body}<w:sectPr/></w:body></w:document>`;
const docx = (body: string): Buffer =>
  zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': documentOf(body) });

/** What is read: a line each, with its kind; or why nothing is. */
function read(name: string, content: Uint8Array | string) {
  const found = notesFromFile(name, Buffer.from(content));
  if (!found.ok) return found.error;
  return found.value.lines.map((line) => {
    expect(found.value.text.slice(line.from, line.from + line.text.length)).toBe(line.text);
    const cells = line.cells?.map(({ text }) => text).join(' / ');
    return `${line.kind}${line.box ? ` ${line.box}` : ''}${line.speaker ? ` ${line.speaker}` : ''}: ${cells ?? line.text}`;
  });
}

describe('a text file', () => {
  test('is read by its headings, bullets, checkboxes, numbers and tables', () => {
    const text =
      '# Muistio\r\n\r\n2 § Ajat\r\nPuhuttiin ajoista.\r\n• Tori\r\n  • kahvila muuttaa\r\n- [ ] kyltit\r\n- [x] avaimet\r\n' +
      'Päätökset\n1) kahvila muuttaa\n2) ovi auki\n| Asia | Vastuu |\n|---|---|\n| Kyltit | Olli |\n';
    expect(read('muistio.md', text)).toEqual([
      'heading: Muistio',
      'heading: Ajat',
      'plain: Puhuttiin ajoista.',
      'heading: Tori',
      'item: kahvila muuttaa',
      'item open: kyltit',
      'item done: avaimet',
      'heading: Päätökset',
      'item: kahvila muuttaa',
      'item: ovi auki',
      'row: Asia / Vastuu',
      'row: Kyltit / Olli',
    ]);
  });

  test('may be UTF-16, as Notepad writes it', () => {
    expect(read('a.txt', Buffer.from('\ufeffTyö jatkuu.', 'utf16le'))).toEqual(['plain: Työ jatkuu.']);
  });

  test.each(['utf-16le', 'utf-16be'])('may be UTF-16 without its mark: %s', (encoding) => {
    const bytes = Buffer.from('Työ jatkuu.', 'utf16le');
    expect(read('a.txt', encoding === 'utf-16be' ? bytes.swap16() : bytes)).toEqual(['plain: Työ jatkuu.']);
  });

  test('may be what old Windows programs write', () => {
    const text = 'Päätettiin ”jatkaa” – 20 €.';
    const bytes = Buffer.from(
      text.replaceAll('”', '\u0094').replaceAll('–', '\u0096').replaceAll('€', '\u0080'),
      'latin1',
    );
    expect(read('a.txt', bytes)).toEqual([`plain: ${text}`]);
    expect(read('a.txt', Buffer.from('Työ', 'latin1'))).toEqual(['plain: Työ']);
  });

  test('that is something else, or nothing, is refused', () => {
    expect(read('a.txt', docx(p('Työ')))).toBe('other_kind');
    expect(read('a.txt', '%PDF-1.7')).toBe('other_kind');
    expect(read('a.vtt', 'Työ jatkuu.')).toBe('other_kind');
    expect(read('a.txt', Buffer.from([0x54, 0xf6, 0x81, 0x90, 0x9d]))).toBe('not_text');
    expect(read('a.txt', Buffer.from('ÐÑÞßðñþ÷øÿ¿¡'.repeat(9), 'latin1'))).toBe('not_text');
    expect(read('a.txt', 'a\u0000b')).toBe('not_text');
    expect(read('a.txt', ' \n\n')).toBe('empty');
    expect(read('a.pdf', '%PDF-1.7')).toBe('unknown_kind');
    expect(read('a.txt', 'a'.repeat(5_000_000))).toBe('too_large');
  });
});

describe('a transcript', () => {
  test('joins the cues of one speaker, whichever way they are named', () => {
    const text =
      'WEBVTT\n\nNOTE made by hand\n\n1\n00:01.000 --> 00:02.000\n<v Aino Virta>No niin,</v>\n\n' +
      '00:00:02.000 --> 00:00:03.000 align:left\n<v Aino Virta>aloitetaan &amp; katsotaan.</v>\n\n' +
      '00:00:04.000 --> 00:00:05.000\nOlli Kangas: Joo.\n';
    expect(read('a.vtt', text)).toEqual([
      'plain Aino Virta: No niin, aloitetaan & katsotaan.',
      'plain Olli Kangas: Joo.',
    ]);
  });

  test('that is malformed gives what can be read', () => {
    expect(
      read('a.vtt', 'WEBVTT\n\nharhaileva rivi\n\n00:01.000 --> rikki\n<v Aino\nJoo <b>kyllä.\n'),
    ).toEqual(['plain: Aino Joo kyllä.']);
  });
});

describe('a Word document', () => {
  test('is read by its headings, lists and tables, without what was deleted', () => {
    const body =
      p('Päätökset', '<w:pStyle w:val="Otsikko1"/>') +
      p('Ovi pidetään auki', '<w:numPr><w:ilvl w:val="0"/></w:numPr>') +
      '<w:p/><w:p><w:r><w:t>A &lt; B</w:t><w:tab/><w:t>&#228;</w:t></w:r><w:del><w:r><w:delText>pois</w:delText></w:r></w:del></w:p>' +
      `<w:tbl><w:tr>${cell('Toimenpide')}${cell('Vastuu')}</w:tr><w:tr>${cell('Kyltit')}${cell('')}</w:tr></w:tbl>`;
    expect(read('Muistio.DOCX', docx(body))).toEqual([
      'heading: Päätökset',
      'item: Ovi pidetään auki',
      'row: A < B / ä',
      'row: Toimenpide / Vastuu',
      'row: Kyltit / ',
    ]);
  });

  test('with macros, with a DOCTYPE, damaged, or another zip is refused', () => {
    const withMacros = zipOf({ 'word/document.xml': documentOf(p('Työ')), 'word/vbaProject.bin': 'x' });
    expect(read('a.docx', withMacros)).toBe('macros');
    expect(read('a.docx', zipOf({ 'word/document.xml': `<!DOCTYPE x>${documentOf(p('Työ'))}` }))).toBe(
      'damaged',
    );
    expect(read('a.docx', zipOf({ 'word/document.xml': documentOf(p('Työ')) }, 5))).toBe('damaged');
    expect(read('a.docx', zipOf({ 'xl/workbook.xml': '<x/>' }))).toBe('other_kind');
    expect(read('a.docx', 'Työ jatkuu.')).toBe('other_kind');
    expect(read('a.docx', zipOf({ 'word/document.xml': Buffer.alloc(61 * 1024 * 1024) }))).toBe('too_large');
  });

  test('that is cut or changed anywhere never throws', () => {
    const whole = docx(p('Ovi pidetään auki.').repeat(20));
    for (let n = 0; n < 60; n += 1) {
      const place = Math.floor((whole.length * n) / 60);
      read('a.docx', whole.subarray(0, place));
      read('a.docx', Buffer.from(whole).fill(n, place, place + 4));
    }
  });
});
