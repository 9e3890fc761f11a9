/** A word of a folded text, as names are looked for. */
export interface NameToken {
  readonly text: string;
  /** In lower case, apostrophes made plain. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** What stands between this word and the one before. */
  readonly gap: string;
  /** A sentence may begin here, where every word has a capital. */
  readonly begins: boolean;
  /** `acronym` is all in capitals; in a text that shouts nobody gave a capital on purpose. */
  readonly capital: 'name' | 'acronym' | 'none';
}

function capitalOf(text: string, shouting: boolean): NameToken['capital'] {
  if (shouting || !/^\p{Lu}/u.test(text)) return 'none';
  return text.length > 1 && text === text.toUpperCase() ? 'acronym' : 'name';
}

/** Words of letters and digits; a hyphen, apostrophe or colon inside a word keeps it whole. */
export function nameTokens(text: string): readonly NameToken[] {
  const shouting = !/\p{Ll}{2}/u.test(text) || (text.match(/\p{Lu}/gu)?.length ?? 0) > text.length / 2;
  const tokens: NameToken[] = [];
  let end = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:[-'’:][\p{L}\p{N}]+)*/gu)) {
    const [found] = match;
    const gap = text.slice(end, match.index);
    const before = tokens.at(-1);
    const afterInitial = gap.startsWith('.') && before?.text.length === 1 && before.capital === 'name';
    end = match.index + found.length;
    tokens.push({
      text: found,
      word: found.toLowerCase().replaceAll('’', "'"),
      from: match.index,
      to: end,
      gap,
      begins: before === undefined || (/[.!?:;\n•]/.test(gap) && !afterInitial),
      capital: capitalOf(found, shouting),
    });
  }
  return tokens;
}
