/** A part of a text, with its place. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** They end a sentence where a capital follows. */
const lists = new Set(['ym', 'yms', 'jne', 'osv', 'etc']);
const abbreviations = new Set(
  (
    'klo kl esim mm ym yms jne siht pj ordf sekr ex bl osv mr ms mrs dr no nr n vko vk vs puh tel ks vrt os st kpl fl eg approx min max ca resp ' +
    'ang enl seur ens pvm hlö kk vrk'
  ).split(' '),
);

/** After a day, or as the day, they end a sentence where a capital follows: `senast 27 nov. Saila gör`, `by Fri. Saila will`. */
const months = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct okt nov dec ' +
    'tammik helmik maalisk huhtik toukok kesäk heinäk elok syysk lokak marrask jouluk'
  ).split(' '),
);
const weekdays = new Set(
  'ma ti ke to pe la su mån mon tis tue ons wed tors tor thu fre fri lör sat sön sun'.split(' '),
);
/** A line that begins with the day goes on after it. */
const wordsBeforeDay = 3;

/**
 * The sentences of one line. A point after a number, an initial or an abbreviation ends none, unless a capital
 * follows the number.
 */
export function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?…]+["'”’)\]]*(?=\s)|\s+(?=(?:->|=>|→|⇒)\s)|;(?=\s)/g)) {
    const end = match.index + match[0].length;
    if (!endsHere(text, from, match.index, end)) continue;
    push(spans, text, from, end);
    from = end;
  }
  push(spans, text, from, text.length);
  return spans;
}

function endsHere(text: string, from: number, at: number, end: number): boolean {
  if (text.charAt(at) !== '.' || text.charAt(at + 1) === '.') return true;
  const before = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0].toLowerCase() ?? '';
  const next = /^\s+["'”(]*(.)/u.exec(text.slice(end, end + 10))?.[1] ?? '';
  if (/^\d+$/.test(before)) return /\p{Lu}/u.test(next);
  if (before.length === 1 && /\p{L}/u.test(before)) return false;
  const beginsNew = /\p{Lu}/u.test(next);
  if (months.has(before)) return beginsNew && /\d\.?\s*\p{L}+$/u.test(text.slice(Math.max(0, at - 20), at));
  if (weekdays.has(before)) return beginsNew && text.slice(from, at).split(/\s+/).length > wordsBeforeDay;
  return !abbreviations.has(before) || (lists.has(before) && beginsNew);
}

function push(spans: Span[], text: string, from: number, to: number): void {
  const whole = text.slice(from, to);
  const lead = whole.length - whole.trimStart().length;
  const length = whole.trim().length;
  if (length > 0) spans.push({ from: from + lead, to: from + lead + length });
}

/** Longer sentences are cut between words. */
const longestSentence = 700;

/** The span, cut at the given offsets and where it would be longer than a sentence may be. */
export function cutSpan(text: string, { from, to }: Span, breaks: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  let start = from;
  for (const at of [...breaks, to]) {
    while (at - start > longestSentence) {
      const space = text.lastIndexOf(' ', start + longestSentence);
      const end = space > start ? space : start + longestSentence;
      push(spans, text, start, end);
      start = end;
    }
    push(spans, text, start, at);
    start = at;
  }
  return spans;
}
