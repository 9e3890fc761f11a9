/** `Merkittiin tiedoksi`: the cell tells that nothing is to be done and nothing was settled. */
export const tellsNothing = (cell: string): boolean =>
  /^(?:(?:merkittiin |merkitään )?tiedoksi|(?:antecknades |antecknas )?(?:för|till) kännedom|(?:noted |for )?(?:for )?information|noted|kiitettiin|ei (?:aiheuta |aiheuttanut )?(?:toimia|toimenpiteitä)|ei jatkotoimia|inga åtgärder|föranleder inga åtgärder|no (?:further )?action|none|done|tehty|klart?)\W*$/iu.test(
    cell,
  );

/** Whether a cell names a day or a week by which something is ready. */
export const isDeadline = (cell: string): boolean =>
  /mennessä|viimeistään|(?<!\p{L})(?:ennen|senast|före|by|before|until|vko|viikolla)(?!\p{L})|\d{1,2}\.\d{1,2}/iu.test(
    cell,
  );

export const asks = (cell: string): boolean => /\?["”)]?\s*$/.test(cell);

/** `Sovittu: …`, `Pidetään ennallaan`: what was settled, though the column holds tasks. */
export const tellsSettled = (cell: string): boolean =>
  /^(?:sovittu|sovittiin|päätetty|päätettiin|linjattu|linjattiin|hyväksyttiin|(?:pidetään|pysyy|jatkuu) ennallaan|överenskommet|beslutat|beslöts|beslutades|godkändes|(?:hålls|förblir) oförändra(?:t|d|de)|agreed|decided|approved|unchanged|stays as (?:it is|now))(?!\p{L})/iu.test(
    cell,
  );

const joins = /^(?:ja|sekä|och|samt|and|or|tai|eller|plus)$/;
/** A name and a deadline: `Olli, marraskuun loppuun mennessä`. */
const mostOfDeadline = 3;

/** Whether a cell beside what was settled tells a task, such as `Olli tilaa avaimet`, and not only who. */
export function holdsTask(cell: string, hasDeadline: boolean): boolean {
  const words = (cell.match(/\p{L}+(?:[-:’']\p{L}+)*/gu) ?? []).filter(
    (word) => /^\p{Ll}/u.test(word) && !joins.test(word),
  );
  if (hasDeadline) return words.length > mostOfDeadline;
  return (
    words.length > 2 || (words.length === 2 && /^\p{Lu}[\p{L}-]+ \p{Ll}\p{L}+ \p{Ll}\p{L}+$/u.test(cell))
  );
}
