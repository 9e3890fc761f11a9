import type { Span } from './folded-text.ts';

/** The at sign, as it is and as people write it to hide an address from machines. */
const atSign =
  / {0,2}(?:@| ?[([{<] ?(?:at|ät|snabel-?a|miuku(?:mauku)?) ?[)\]}>]|(?<= )(?:at|ät|snabel-?a|miuku(?:mauku)?)(?= )) {0,2}/giu;

const dot = String.raw`(?:\.| ?[([{] ?(?:dot|piste|punkt|\.) ?[)\]}] ?| (?:dot|piste|punkt) )`;
const dots = new RegExp(dot, 'giu');
const domain = new RegExp(
  String.raw`[\p{L}\d-]{1,63}(?:${dot}[\p{L}\d-]{1,63}){0,4}?${dot}\p{L}{2,24}(?![\p{L}\d])(?!\.[\p{L}\d])`,
  'iuy',
);

const localLetter = /[\p{L}\d._%+'-]/u;
const longestLocal = 64;

/** What stands before the at sign, walked back one letter at a time. */
function localBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < longestLocal && localLetter.test(text.slice(from - 1, from))) from -= 1;
  return text.slice(from, at).replace(/^[^\p{L}\d]+/u, '');
}

/** `anna.virta at hartola.fi`, not `look at hartola.fi`: a bare word is a sign only after a name of two parts. */
const twoParts = /^\p{L}[\p{L}\d]*[._][\p{L}\d._]*[\p{L}\d]$/u;

/**
 * E-mail addresses in a folded text, in order of position.
 * @param known addresses in lower case, which may be said
 */
export function findEmails(text: string, known: ReadonlySet<string>): readonly Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(atSign)) {
    const local = localBefore(text, match.index);
    if (local === '') continue;
    if (/^ *\p{L}/u.test(match[0]) && !twoParts.test(local)) continue;
    domain.lastIndex = match.index + match[0].length;
    const place = domain.exec(text)?.[0];
    if (place === undefined) continue;
    const address = `${local}@${place.replace(dots, '.')}`.toLowerCase();
    if (!known.has(address)) found.push({ from: match.index - local.length, to: domain.lastIndex });
  }
  return found;
}
