// @ts-check
/** @typedef {Node | string | null | undefined | false} Child */

/**
 * Makes an element. `on…` attributes are listeners, `true` is a bare attribute, null and false leave it out.
 * Text is always set as text.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, string | number | boolean | null | undefined | ((event: any) => void)>} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, String(value));
    }
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Strokes on a 20 × 20 grid. */
const icons = {
  back: 'M12.5 4 6.5 10l6 6',
  send: 'M3 3.500 17.500 10 3 16.500l2-6.500zM5 10h6',
  sun: 'M10 6.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7zM10 2v1.500M10 16.500V18M2 10h1.500M16.500 10H18M4.300 4.300l1.100 1.100M14.600 14.600l1.100 1.100M4.300 15.700l1.100-1.100M14.600 5.400l1.100-1.100',
  people:
    'M7.500 9.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 16c0-2.800 2.300-4.500 5.500-4.500S13 13.200 13 16M13.500 9.500a2.300 2.300 0 1 0 0-4.600M14.500 11.700c2.200.3 3.700 1.700 3.700 4',
  channel: 'M4 5.500h12M4 10h12M4 14.500h7',
  search: 'M8.500 3.500a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM12.300 12.300l4.200 4.200',
  close: 'M5 5l10 10M15 5 5 15',
  swap: 'M6 4 3 7l3 3M3 7h11M14 10l3 3-3 3M17 13H6',
  attach:
    'M13.500 6.500 7.700 12.300a1.500 1.500 0 0 0 2.100 2.100l6-6a3.200 3.200 0 0 0-4.500-4.500l-6.200 6.200a4.900 4.900 0 0 0 6.900 6.900l4.500-4.500',
  file: 'M5 2.500h6.500L15.500 6.500v11H5zM11.500 2.500v4h4',
  save: 'M10 3.500v9M6 9l4 4 4-4M4 16.500h12',
  reply: 'M8 5 3.500 9.500 8 14M3.500 9.500H12c3 0 4.500 1.800 4.500 5',
};

/** @param {keyof typeof icons} name */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', icons[name]);
  svg.append(path);
  return svg;
}

/**
 * Initials on a colour that stays the same for the same name.
 * @param {string} name
 * @param {'small' | 'medium' | 'large'} [size]
 */
export function avatar(name, size = 'medium') {
  const words = name.split(/[\s]+/).filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => word?.[0] ?? '').join('');
  let hash = 0;
  for (const letter of name) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return h(
    'span',
    { class: `avatar ${size} tint-${hash % 8}`, 'aria-hidden': 'true' },
    letters.toUpperCase(),
  );
}

/** @param {'small' | 'medium' | 'large'} [size] */
export const botAvatar = (size = 'medium') =>
  h('img', { class: `avatar bot ${size}`, src: '/local/page/koppi.svg', alt: '' });
