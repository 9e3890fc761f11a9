/** A stretch of text, UTF-16, end exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A text made plain for reading, which remembers where each of its characters stood. */
export interface FoldedText {
  readonly text: string;
  /** Where a stretch of the plain text stood in the text as written. */
  readonly original: (span: Span) => Span;
}

const unseen = /\p{Cf}|\u034f|\u180e/gu;
const dash = /^[\p{Pd}\u2043\u2212\u02d7]/u;
const decimal = /^\p{Nd}/u;

/** The value of a digit of any script: each script has its ten in a row, beginning where `\p{Nd}` begins. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && decimal.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

function foldCluster(cluster: string): string {
  if (cluster === '\n' || cluster === '\r') return '\n';
  const plain = cluster.normalize('NFKC');
  if (dash.test(plain)) return '-';
  if (/^[\s\p{Z}]/u.test(plain)) return ' ';
  // Keycap digits and the like carry marks that do not show.
  if (/^[0-9]\p{M}/u.test(plain)) return plain.slice(0, 1);
  return decimal.test(plain) && !/^[0-9]/.test(plain) ? digitValue(plain) : plain;
}

/**
 * Plain digits, hyphens and spaces for all their look-alikes, composed letters, and nothing for what does not show.
 * Line breaks stay.
 */
export function foldText(written: string): FoldedText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of written.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const cluster = match[0];
    const visible = cluster.replace(unseen, '');
    if (visible === '') continue;
    const plain = /^[\x21-\x7e]$/.test(visible) ? visible : foldCluster(visible);
    text += plain;
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(match.index);
      ends.push(match.index + cluster.length);
    }
  }
  return {
    text,
    original: ({ from, to }) => ({
      from: starts[from] ?? written.length,
      to: ends[to - 1] ?? written.length,
    }),
  };
}
