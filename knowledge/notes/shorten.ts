/** Longer points are hard to read on a card. */
const longest = 200;

/**
 * The clause of a sentence that carries the point at `at`, with as many of its neighbours as fit in 200 characters.
 * What is left out is at the ends alone, so that the words are those of the notes.
 */
export function shortened(text: string, at: number): string {
  const whole = text.trim();
  if (whole.length <= longest) return trimmedEnds(whole);
  const lead = text.length - text.trimStart().length;
  const clauses = clausesOf(whole);
  const here = Math.max(
    0,
    clauses.findIndex(({ to }) => at - lead < to),
  );
  let first = here;
  let last = here;
  const length = (from: number, to: number): number => (clauses[to]?.to ?? 0) - (clauses[from]?.from ?? 0);
  for (;;) {
    if (last + 1 < clauses.length && length(first, last + 1) <= longest) last += 1;
    else if (first > 0 && length(first - 1, last) <= longest) first -= 1;
    else break;
  }
  const from = clauses[first]?.from ?? 0;
  const cut = whole.slice(from, clauses[last]?.to);
  return trimmedEnds(
    cut.length <= longest
      ? cut
      : cut.slice(0, cut.lastIndexOf(' ', longest) > 0 ? cut.lastIndexOf(' ', longest) : longest),
  );
}

function clausesOf(text: string): readonly { from: number; to: number }[] {
  const clauses: { from: number; to: number }[] = [];
  let from = 0;
  for (const match of text.matchAll(
    /[,;:–]\s+|\s(?=(?:ja|mutta|eli|sekä|joten|och|men|så|samt|and|but|so) )/g,
  )) {
    const to = match.index + match[0].length;
    clauses.push({ from, to });
    from = to;
  }
  return [...clauses, { from, to: text.length }];
}

const trimmedEnds = (text: string): string =>
  text
    .replace(/^(?:[\s,;:–]|->|=>|→|⇒)+/, '')
    .replace(/^(?:ja|och|and|mutta|men|but) (?=\S)/i, '')
    .replace(/[\s,;:–]+$/, '');
