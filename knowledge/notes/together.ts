import type { Mention } from './mentions.ts';
import type { Unit } from './units.ts';

const conjunction = /^(?:ja|och|and|sekä|samt|tai|eller|or|että)$/;
/** `Aino yhdessä Sirkan kanssa`, `Aino together with Sirkka`. */
const company = /^(?:yhdessä|tillsammans|together|with|med|plus|kanssa)$/;
const mostCompany = 4;

/**
 * In `Malmivaara ja Rantapelto sopivat`, `Malmivaara, Rantapelto ja Aalto sopivat` and `Malmivaaran ja Rantapellon
 * pitää sopia` the first one is the owner.
 */
export function firstOf({ mentions, words, text }: Unit, mention: Mention): Mention {
  // `Aino, Sirkka, Olli varaavat`: two could be one who is spoken to and another.
  const isRow = [0, 1, 2].every((at) => mentions[at]?.from === (mentions[at - 1]?.next ?? 0));
  const joined = ({ next, case: of }: Mention, { from }: Mention): boolean => {
    if (of !== mention.case) return false;
    if (next === from - 1) return conjunction.test(words[next]?.lower ?? '');
    const isListed =
      isRow ||
      mentions.some((other) => other.from > from && conjunction.test(words[other.from - 1]?.lower ?? ''));
    return next === from && isListed && text.slice(words[next - 1]?.end, words[from]?.start).trim() === ',';
  };
  let first = mention;
  for (;;) {
    const before = mentions.find((other) => joined(other, first));
    if (!before) return first;
    first = before;
  }
}

/** The place of the word after those who stand beside a name; `at`: of the word after the name, `sign`: between them. */
export function beyondOthers({ words, mentions }: Unit, at: number, sign: string): number {
  const isSigned = /[/&+]/.test(sign);
  if (conjunction.test(words[at]?.lower ?? '') || isSigned) {
    const place = isSigned ? at : at + 1;
    const other = mentions.find(({ from }) => from === place);
    return other?.next ?? (words[place]?.capital ? place + 1 : at);
  }
  if (!company.test(words[at]?.lower ?? '')) return at;
  const other = mentions.find(({ from }) => from > at && from <= at + mostCompany);
  if (!other) return at;
  return company.test(words[other.next]?.lower ?? '') ? other.next + 1 : other.next;
}
