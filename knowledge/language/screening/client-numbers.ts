import type { Span } from './folded-text.ts';

/** `asiakas nro 44821`, `potilasnumero: 44821`, `klient nr 44821`, `client no. 44821`: what stands before the number. */
const told = new RegExp(
  [
    '(?:asia(?:kas|kkaan|kkaalla|kkaalle|kasta)|potila(?:s|an|alla|alle)|perhe(?:en)?|lapsi|lapsen|oppila(?:s|an))[- ]?(?:nro|nr|numero\\p{L}*|tunnus\\p{L}*|id)',
    '(?:klient(?:en|ens)?|patient(?:en|ens)?|kund(?:en|ens)?|elev(?:en|ens)?)[- ]?(?:nr|nummer|numret)',
    "(?:client|patient|customer|pupil|child)(?:'s)?[- ]?(?:no|nr|number|id)",
  ]
    .map((words) => `(?:${words})`)
    .join('|'),
  'giu',
);
/** A house or a place in a line is shorter. */
const number = /^(?:\.|:| on| är| is)? ?[:#]? ?((?:\p{L}{1,3}-?)?\d[\d -]{2,12}\d)(?![\p{L}\d])/iu;

/** Numbers by which a client is kept in a register, of four digits or more, in order of position. */
export function findClientNumbers(text: string): readonly Span[] {
  return [...text.matchAll(told)].flatMap((match): readonly Span[] => {
    if (/\p{L}/u.test(text.charAt(match.index - 1))) return [];
    const end = match.index + match[0].length;
    const found = number.exec(text.slice(end, end + 30));
    const written = found?.[1];
    if (found === null || written === undefined || written.replace(/\D/g, '').length < 4) return [];
    return [{ from: end + found[0].length - written.length, to: end + found[0].length }];
  });
}
