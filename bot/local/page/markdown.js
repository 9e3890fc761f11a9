// @ts-check
import { h } from './dom.js';

/** What a link in a text may lead to. */
const linkSchemes = new Set(['https:', 'http:', 'mailto:', 'tel:']);
/** What a button may open: Teams asks for more care there. */
const buttonSchemes = new Set(['https:', 'mailto:', 'tel:']);

/**
 * @param {string} url
 * @param {ReadonlySet<string>} schemes
 */
function allowed(url, schemes) {
  try {
    const parsed = new URL(url);
    return schemes.has(parsed.protocol) ? parsed.href : undefined;
  } catch {
    return undefined;
  }
}

/** Opens a button's address without giving it this page; false when it is not a safe one. @param {string} url */
export function openSafely(url) {
  const href = allowed(url, buttonSchemes);
  if (!href) return false;
  const web = href.startsWith('https:');
  h('a', { href, rel: 'noopener noreferrer', target: web ? '_blank' : null }).click();
  return true;
}

/**
 * @param {string} label
 * @param {string} url
 */
function link(label, url) {
  const href = allowed(url, linkSchemes);
  if (!href) return h('span', {}, ...inline(label));
  const web = /^https?:/.test(href);
  return h('a', { href, rel: 'noopener noreferrer', target: web ? '_blank' : null }, ...inline(label));
}

/** @type {Readonly<Record<string, string>>} */
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad' };

/** @param {string} name */
function entity(name) {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? `&${name};`;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Each rule is tried at one place of the text; `\\.` steps over escaped signs. */
const inner = String.raw`((?:\\.|[^\\]){0,2000}?(?:[^\s\\]|\\.))`;
/** @type {readonly { at: RegExp, make: (match: string[]) => Node | string, wordStart?: boolean }[]} */
const rules = [
  { at: /\\([!-/:-@[-`{-~])/y, make: ([, sign = '']) => sign },
  { at: /&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/iy, make: ([, name = '']) => entity(name) },
  { at: /<br\s*\/?>/iy, make: () => h('br') },
  { at: /<at>([^<]{1,100})<\/at>/iy, make: ([, name = '']) => h('span', { class: 'mention' }, `@${name}`) },
  {
    at: /\[((?:\\.|[^\]\\]){1,500})\]\(\s*((?:\\.|\([^\s()]{0,500}\)|[^\s()\\]){1,2000})\s*\)/y,
    make: ([, label = '', url = '']) => link(label, url.replace(/\\(.)/g, '$1')),
  },
  {
    at: new RegExp(String.raw`\*\*(?=\S)${inner}\*\*`, 'y'),
    make: ([, text = '']) => h('strong', {}, ...inline(text)),
  },
  {
    at: new RegExp(String.raw`__(?=\S)${inner}__`, 'y'),
    make: ([, text = '']) => h('strong', {}, ...inline(text)),
    wordStart: true,
  },
  {
    at: new RegExp(String.raw`\*(?=[^\s*])${inner}\*`, 'y'),
    make: ([, text = '']) => h('em', {}, ...inline(text)),
  },
  {
    at: new RegExp(String.raw`_(?=[^\s_])${inner}_(?![\p{L}\p{N}])`, 'uy'),
    make: ([, text = '']) => h('em', {}, ...inline(text)),
    wordStart: true,
  },
  { at: /`([^`\n]{1,500})`/y, make: ([, text = '']) => h('code', {}, text) },
];

/**
 * Bold, italics, links, mentions and line breaks within one block.
 * @param {string} text
 * @returns {(Node | string)[]}
 */
function inline(text) {
  /** @type {(Node | string)[]} */
  const nodes = [];
  let plain = '';
  const flush = () => {
    if (plain) nodes.push(plain);
    plain = '';
  };
  let at = 0;
  while (at < text.length) {
    const sign = text[at] ?? '';
    const match = '\\&<[*_`'.includes(sign) ? firstMatch(text, at) : undefined;
    if (match) {
      const made = match.make();
      if (typeof made === 'string') plain += made;
      else {
        flush();
        nodes.push(made);
      }
      at += match.length;
    } else {
      if (sign === '\n') {
        flush();
        nodes.push(h('br'));
      } else plain += sign;
      at += 1;
    }
  }
  flush();
  return nodes;
}

/**
 * @param {string} text
 * @param {number} at
 */
function firstMatch(text, at) {
  const afterWord = /[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
  for (const rule of rules) {
    if (rule.wordStart && afterWord) continue;
    rule.at.lastIndex = at;
    const match = rule.at.exec(text);
    if (match) return { length: match[0].length, make: () => rule.make(match) };
  }
  return undefined;
}

const bullet = /^\s{0,8}[-*•]\s+/;
const numbered = /^\s{0,8}(\d{1,4})[.)]\s+/;
const heading = /^#{1,6}\s+/;

/**
 * The small part of Markdown that Teams shows, as DOM nodes: nothing of the text is ever read as HTML.
 * @param {string} source
 * @returns {DocumentFragment}
 */
export function markdown(source) {
  const fragment = document.createDocumentFragment();
  const lines = source.replace(/\r\n?/g, '\n').split('\n');
  while (lines.length > 0) {
    const line = lines[0] ?? '';
    if (!line.trim()) lines.shift();
    else if (heading.test(line)) {
      lines.shift();
      fragment.append(h('p', {}, h('strong', {}, ...inline(line.replace(heading, '')))));
    } else if (bullet.test(line)) fragment.append(list('ul', bullet, lines));
    else if (numbered.test(line)) fragment.append(list('ol', numbered, lines));
    else fragment.append(h('p', {}, ...inline(paragraph(lines))));
  }
  return fragment;
}

/**
 * @param {'ul' | 'ol'} tag
 * @param {RegExp} mark
 * @param {string[]} lines taken from, as far as the list goes
 */
function list(tag, mark, lines) {
  const start = tag === 'ol' ? (numbered.exec(lines[0] ?? '')?.[1] ?? null) : null;
  const element = h(tag, { start: start === '1' ? null : start });
  while (mark.test(lines[0] ?? '')) {
    element.append(h('li', {}, ...inline((lines.shift() ?? '').replace(mark, ''))));
  }
  return element;
}

/** @param {string[]} lines */
function paragraph(lines) {
  const taken = [];
  while (lines.length > 0) {
    const line = lines[0] ?? '';
    if (
      !line.trim() ||
      (taken.length > 0 && (bullet.test(line) || numbered.test(line) || heading.test(line)))
    )
      break;
    taken.push(lines.shift() ?? '');
  }
  return taken.map((line) => line.trimEnd()).join('\n');
}

/** What a person typed: shown as typed, the mention marked. @param {string} source */
export function typedText(source) {
  const parts = source.split(/(@koppi(?![\p{L}\p{N}]))/giu);
  const nodes = parts.map((part, at) => (at % 2 === 1 ? h('span', { class: 'mention' }, part) : part));
  return h('p', { class: 'typed' }, ...nodes);
}
