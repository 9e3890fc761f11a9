import type { Span } from './folded-text.ts';

const months = [
  '(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu(?:n|ta|ssa)?',
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
  'january|february|march|may|june|july|august|october',
].join('|');

/** `13.10.1952`, `13.10.52`, `1952-10-13`, `13. lokakuuta 1952`, `October 13, 1952`; the year may be left out. */
const date = new RegExp(
  [
    String.raw`(?<![\d.:/-])(?:\d{1,2} ?[./-] ?\d{1,2}(?: ?[./-] ?(?<dotted>\d{4}|\d{2})(?!\d)|\.(?!\d)|(?![\d.:/-]))`,
    String.raw`(?<iso>\d{4})-\d{1,2}-\d{1,2}(?!\d)`,
    String.raw`\d{1,2}\.? (?:${months})(?: (?<named>\d{4}))?(?![\p{L}\d])`,
    String.raw`(?:${months}) \d{1,2}(?:st|nd|rd|th)?(?:,? (?<english>\d{4}))?(?![\p{L}\d]))`,
  ].join('|'),
  'giu',
);

/** `030419`, `03042019`, `20190403`: read as a date only where it is said to be one of birth. */
const compact =
  /(?<![\p{L}\d.:/+-])(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:\d{2}|(?:19|20)\d{2})|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?![\p{L}\d])/gu;

const bornBefore =
  /(?<![\p{L}])(?:syntyn\p{L}*|syntyi\p{L}*|synt(?:\.|[. -]*aika\p{L}*|ymä|\.? ?pv[m.]?)|syntymäai\p{L}*|syntymäpäiv\p{L}*|syntymäpv\p{L}*|synttär\p{L}*|hetu\p{L}*|henkilötunnu\p{L}*|personbeteckning\p{L}*|född|fött|födda|föddes|födelse\p{L}*|born|birth\p{L}*|d\.?o\.?b\.?)(?:[ :,(]|\p{L}{1,8} ){0,4}$|(?<![\p{L}\d.])[sf]\. ?$/iu;
const bornAfter = /^[ ,)]{0,3}(?:syntynyt|syntynee\p{L}*|syntyi|född|fött|födda|föddes|born)(?!\p{L})/iu;

const age = [
  String.raw`\d{1,2}`,
  'yksi|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen|(?:yksi|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan)toista',
  'ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|aderton',
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen',
].join('|');
const years = String.raw`(?: ?(?:v\.?|vuotta|vuosia|år|years?(?: old)?)(?!\p{L}))?`;
const turning = String.raw`(?<!\p{L})(?:täyt(?:ti|tää|tänyt|tivät|tävä|täneen)|fyll(?:de|er|t|ts)|turn(?:ed|s|ing)?)`;
const aged = String.raw`(?:(?:${age})(?![\p{L}\d])${years}|vuosia|år)`;
/** `joka täytti kolme 12.3.2023`, `fyllde tio den 3.3.2016`, `turned 3 on 12 March 2023`. */
const turnedBefore = new RegExp(
  `${turning} (?:(?:jo|nyt|juuri|just|redan) )?${aged}(?: (?:jo|nyt|juuri))?[ ,(]{1,2}(?:(?:den|on|the|nyt|jo) ?){0,2}$`,
  'iu',
);
/** `12.3.2023 kolme täyttänyt`, `den 3.3.2016 fyllde eleven tio`, `on 12 March 2023 the boy turned 3`. */
const turnedAfter = new RegExp(
  String.raw`^[ ,)]{1,3}(?:(?:\p{L}+ ){0,3}${turning} (?:\p{L}+ )?${aged}(?! \p{Ll})|${aged} täyttä(?:nyt|neen|nee\p{L}*|vä\p{L}*)(?!\p{L}))`,
  'iu',
);

const persons = [
  'mie(?:s|hen|stä|hellä|helle)|nai(?:nen|sen|sta|sella|selle)|po(?:ika|jan|ikaa|jalla|jalle)|tyt(?:tö|ön|töä|öllä|ölle)',
  'laps(?:i|en|ella|elle)|lasta|vauva(?:n|lla|lle)?|nuor(?:i|en|ta|ella|elle)|asiak(?:as|kaan|asta|kaalla|kaalle|kaani)|potila(?:s|an|sta)',
  'äi(?:ti|din|tiä|dillä|dille)|isä(?:n|ä|llä|lle)?|vaimo(?:n|lla)?|rouva|herra',
  'man|mannen|kvinna|kvinnan|pojke|pojken|flicka|flickan|barn|barnet|klient|klienten|kund|kunden|patient|patienten|mor|mamma|far|pappa',
  'woman|boy|girl|child|client|customer|mother|father|wife|husband',
].join('|');
const personBefore = new RegExp(
  String.raw`(?<!\p{L})(?:${persons})[ ,(:]{1,3}(?:\p{L}+[ ,]{1,2}){0,2}$`,
  'iu',
);
const personAfter = new RegExp(
  String.raw`^[ ,):-]{1,3}(?:\p{L}+[ ,]{1,2}){0,2}(?:${persons})(?!\p{L})`,
  'iu',
);

/** How much of the text beside a date is read. */
const beside = 40;
/** Whose dates are of things that happen now; two digits from here on are of the last century. */
const firstRecentYear = 2024;
const firstOldShortYear = 40;

const isLongAgo = (year: string | undefined): boolean => {
  if (year === undefined) return false;
  const number = Number(year);
  return year.length === 4
    ? number >= 1900 && number < firstRecentYear
    : number >= firstOldShortYear || number < firstRecentYear - 2000;
};

/** Dates on which somebody was born, in a folded text: it says so or tells who turned how old,
 * or an old date stands beside a person. */
export function findBirthDates(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(date)) {
    const from = match.index;
    const to = from + match[0].length;
    const before = text.slice(Math.max(0, from - beside), from);
    const after = text.slice(to, to + beside);
    const { dotted, iso, named, english } = match.groups ?? {};
    const isBorn =
      bornBefore.test(before) ||
      bornAfter.test(after) ||
      turnedBefore.test(before) ||
      turnedAfter.test(after);
    const isPersons =
      isLongAgo(dotted ?? iso ?? named ?? english) && (personBefore.test(before) || personAfter.test(after));
    if (isBorn || isPersons) found.push({ from, to });
  }
  for (const match of text.matchAll(compact)) {
    const from = match.index;
    if (bornBefore.test(text.slice(Math.max(0, from - beside), from)))
      found.push({ from, to: from + match[0].length });
  }
  return found.sort((one, other) => one.from - other.from);
}
