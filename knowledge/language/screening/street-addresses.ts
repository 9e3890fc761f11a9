import type { Span } from './folded-text.ts';
import { beginsStreet, isGenitive, streetApart, streetWord } from './street-words.ts';

/** The number of a house, with the stairs and the flat. */
const house =
  /( {1,3}(?:(?:nro|no|nr|numero|numerossa|nummer)\.? ?)?\d{1,3}(?!\d)(?: ?[-/] ?\d{1,3}(?!\d))?)( ?\p{Lu}(?![\p{L}])| ?[a-g](?![\p{L}]))?([ ,]{0,2}(?:as|asunto|lgh|bst|bostad|apt)\.? ?\d{1,4}|(?<=\p{L}) ?\d{1,4}(?!\d))?/uy;

const counted = [
  'v|vk|vko|kk|pv|h|t|min|m|km|kpl|kr|st|krt|x|euroa|kertaa|kerran|krs|kerros|kerroksessa|luokka|luokalla',
  'vuotta|vuoden|viikkoa|viikon|kuukautta|kuukauden|päivää|päivän|tuntia|tunnin|minuuttia|minuutin|metriä|kilometriä',
  'perhettä|lasta|nuorta|asiakasta|henkilöä|ihmistä|vanhempaa|työntekijää|ryhmää|paikkaa',
  'år|dagar|veckor|timmar|månader|minuter|meter|kilometer|gånger|familjer|barn|klienter|personer|grupper|platser',
  'years?|days|weeks|months|hours|minutes|times|families|children|clients|people|groups',
].join('|');
const ranked = 'kerro|krs|luok|päiv|viik|vk|kert|kerr|ryhm|vuos|klass|våning|gång';
/** What makes the number another one: a date, a time, an ordinal, a count of something. */
const notHouse = new RegExp(
  String.raw`^(?:[.,:]\d|-\d|-\p{L}| ?[%€§]|\. ?(?:${ranked})| ?(?:${counted})(?!\p{L}))`,
  'u',
);

const postCodeAhead = /^,? {0,2}\d{5}(?!\d)/;
/** What one says just before an address. */
const cue =
  /(?:^|[^\p{L}])(?:asu\p{L}*|osoi\p{L}*|kotiosoi\p{L}*|muut\p{L}*|bor|bodde|bosatt|adress\p{L}*|hemadress\p{L}*|lives?|living|address)(?: (?:on|är|is|at|på|nyt|nu|i))?[: ]{1,2}$/iu;

/** Who lives somewhere, as opposed to a unit or an office that is there. */
const living =
  /(?:^|[^\p{L}])(?:asu(?:u|vat|n|i|ivat|nut|neet|taan|va[nt]?|isi(?:vat)?)|koti on|bor|bodde|bott|lives?|lived|living)(?: \p{L}[\p{L}-]*){0,3} $/iu;
/** What follows the genitive of a street when it says where along it. */
const along =
  /^ (?:varrella|varressa|varrelta|päässä|alkupäässä|loppupäässä|kulmassa|kulmalla|kulmilla|lähellä|laidalla|suunnalla|puolella)(?!\p{L})/u;

/** `asuvat Kirkkotien varrella`, `bor vid Kyrkvägen`: where somebody lives, without the number of the house. */
function homeAt(text: string, word: string, from: number): Span | undefined {
  const to = from + word.length;
  const kind = /^\p{Lu}/u.test(word) ? streetWord(word) : undefined;
  if (kind !== 'firm' && kind !== 'capital') return undefined;
  if (isGenitive(word) && !along.test(text.slice(to, to + 16))) return undefined;
  return living.test(text.slice(Math.max(0, from - 60), from)) ? { from, to } : undefined;
}

function addressAt(text: string, word: string, from: number, before: string): Span | undefined {
  const to = from + word.length;
  const apart = streetApart(before, word);
  const kind = apart ?? streetWord(word);
  if (kind === undefined) return undefined;
  house.lastIndex = to;
  const match = house.exec(text);
  if (match === null) return undefined;
  const [, , stairs, flat] = match;
  const rest = text.slice(house.lastIndex, house.lastIndex + 30);
  if (flat === undefined && notHouse.test(rest)) return undefined;
  if (isGenitive(word) && stairs === undefined && !rest.startsWith(':')) return undefined;

  const start = apart !== undefined || beginsStreet(before) ? from - before.length - 1 : from;
  const exact = flat !== undefined || postCodeAhead.test(rest);
  if (kind === 'other' && !exact) return undefined;
  const told = exact || cue.test(text.slice(Math.max(0, start - 30), start));
  const isCapital = apart !== undefined || /^\p{Lu}/u.test(word);
  const enough =
    kind === 'firm' || told || (kind === 'capital' && isCapital) || (isCapital && stairs !== undefined);
  return enough ? { from: start, to: house.lastIndex } : undefined;
}

/** Five digits and a place: `16200 Artjärvi`, with a box before them. */
const postCode = /(?<![\p{L}\d]|\d[-.,:/])(?:FI-?)?(\d{5}) {1,2}(\p{Lu}[\p{L}-]{1,40})/gu;
const box = /(?:^|[^\p{L}])((?:PL|Pl|pl|PB|Pb|pb|P\.O\. Box|PO Box) \d{1,6}, ?)$/u;
const otherNumber =
  /(?:numero|nro|nr|id|tunnus|tunnuksella|koodi|koodilla|kod|koden|code|pin|yli|noin|n\.|över|cirka|over|about)[:.]? $/i;
/** A place after a count is in another case: `20000 Lahden asukasta`. */
const oblique = /(?:[aeiouyäö]n|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|t[aä])$/;

function findPostCodes(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(postCode)) {
    const [whole, code = '', place = ''] = match;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    if (otherNumber.test(before)) continue;
    if (!code.startsWith('0') && oblique.test(place) && !place.endsWith('nen')) continue;
    const boxed = box.exec(before)?.[1] ?? '';
    found.push({ from: match.index - boxed.length, to: match.index + whole.length });
  }
  return found;
}

/**
 * Street addresses with a house number, streets on which somebody is said to live, and post codes with a place, in a
 * folded text.
 */
export function findStreetAddresses(text: string): readonly Span[] {
  const found: Span[] = [];
  let before = '';
  let beforeEnd = -1;
  for (const match of text.matchAll(/\p{L}[\p{L}'-]*/gu)) {
    const word = match[0];
    const from = match.index;
    const adjacent = beforeEnd === from - 1 && text[beforeEnd] === ' ' ? before : '';
    const address = addressAt(text, word, from, adjacent) ?? homeAt(text, word, from);
    if (address !== undefined) found.push(address);
    before = word;
    beforeEnd = from + word.length;
  }
  return [...found, ...findPostCodes(text)];
}
