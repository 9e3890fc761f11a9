/**
 * How surely a word is the name of a street: a `firm` one needs no capital, a `weak` one needs more than a number, and
 * `other` ways (`hoitopolku`) are streets only with a flat or a post code.
 */
export type StreetWord = 'firm' | 'capital' | 'weak' | 'other';

/** The cases in which one tells an address; genitives stand before other nouns (`Koulukadun koulu`). */
const cases = '(?:a|ä|ta|tä|ll[aä]|lt[aä]|lle|ss[aä]|st[aä]|n)?(?:kin)?';

const inCases = (stems: string): string => `(?:${stems})${cases}`;

/** Words that end so, after at least so many letters. */
const ending = (least: number, ends: string): RegExp =>
  new RegExp(`^[\\p{L}'-]{${least},50}(?:${ends})$`, 'u');

const firm = ending(
  2,
  `${inCases('katu|kadu|kuja|raitti|raiti|esplanadi|bulevardi')}|gatan?|vägen|gränd|gränden|esplanaden|bulevarden`,
);
/** Three letters before it: `Katie`. */
const firmRoad = ending(3, inCases('tie'));
const capital = ending(
  2,
  `${inCases('polku|polu|väylä|kaari|kaare|kaar|aukio|piha|penger|penkeree|rinne|rintee')}|väg|stig|stigen|stråket|backen|allén|allen|kajen|svängen|brinken`,
);
const weak = ending(
  2,
  `${inCases('ranta|ranna|tori|puisto|mäki|mäe|silta|silla|laita|laida|portti|porti|pelto|pello|niitty|niity|harju|kallio|kulma')}|torget|parken|stranden|gården|bron`,
);

/** Ways that are no streets: of care and services, of the body, of traffic, of law; and plurals of `haku`, `luku`. */
const otherWays = new RegExp(
  [
    `^(?:hoito|hoidon|palvelu|asiakas|asiakkuus|potilas|ura|koulutus|opinto|opin|oppimis|kehitys|kasvu|kuntoutus|tuki|tuen|toipumis|toiminta|perhe|elämän|ikä|jännite|vanhempain|kieli|lukemis|eteenpäin)(?:polku|polu|väylä|kaari|kaare|kaar|tie|piha|raitti|raiti|kuja)${cases}$`,
    `^(?:hengitys|virtsa|sappi|siemen|synnytys|rauta|maan|moottori|valta|kanta|seutu|yhdys|umpi|pako|ohitus|poistumis|kulku|pyörä|meri|vesi|ilma|laina|kiito|tulo|meno|vienti|oiko)(?:tie|väylä)${cases}$`,
    `^(?:perintö|maa|kauppa|avio|oikeudenkäymis|ulosotto|saten|sateen)(?:kaari|kaare|kaar)${cases}$`,
    '(?:haku|(?<![ao]u)luku)ja$|^(?:alku|suku|puku|maku)ja$',
    '^(?:vård|service|lär|lärostig|utbildnings|studie|klient|karriär|stöd)(?:väg|stig)(?:en)?$',
    '^(?:riks|motor|lands|järn|ut|in|om|halv|gen|luft|urin|andnings|gall|till|åter|bort|flykt|livs|fram|arbets|mellan)väg(?:en)?$',
  ].join('|'),
  'u',
);

/** What kind of street name a word is, if any. */
export function streetWord(word: string): StreetWord | undefined {
  const lower = word.toLowerCase();
  if (otherWays.test(lower))
    return /(?:[hl]uku|haku|alku|suku|puku|maku)ja$/.test(lower) ? undefined : 'other';
  if (/^(?:esplanaden|kajen)$/.test(lower)) return 'weak';
  if (firm.test(lower) || firmRoad.test(lower)) return 'firm';
  if (capital.test(lower)) return 'capital';
  return weak.test(lower) ? 'weak' : undefined;
}

/** `Koulukadun`, `Turuntien`. */
export const isGenitive = (word: string): boolean =>
  /[uieaäo]n$/.test(word) &&
  !/(?:gatan|vägen|gränden|stigen|backen|allen|kajen|svängen|brinken|esplanaden|bulevarden|parken|stranden|gården|bron)$/.test(
    word.toLowerCase(),
  );

const bare = new RegExp(
  `^(?:(?:katu|kadu|tie|kuja|polku|polu|raitti|raiti|kaari|esplanadi)${cases}|gatan?|väg|vägen|gränd|gränden|stig|stigen|esplanaden|kajen)$`,
  'u',
);
const oldAndNew =
  /^(?:Vanha|Uusi|Iso|Pikku|Pieni|Lilla|Stora|Gamla|Nya|Norra|Södra|Östra|Västra|Övre|Nedre)$/;

/**
 * `Lilla Vägen`, `Vanha tie`, `Aleksis Kiven katu`: the last word of a name that is written apart. A common noun may
 * begin a sentence so (`Lapsen polku`), so there the ending alone is `weak`.
 */
export function streetApart(before: string, word: string): StreetWord | undefined {
  if (!bare.test(word.toLowerCase()) || !/^\p{Lu}\p{L}/u.test(before)) return undefined;
  if (/^\p{Lu}/u.test(word) || oldAndNew.test(before)) return 'firm';
  if (/n$/.test(before)) return /^ka[td]u/.test(word) ? 'firm' : 'weak';
  return /s$/.test(before) && /^gatan?$/.test(word) ? 'firm' : undefined;
}

/** `Vanha Turuntie`: belongs to the name of the street. */
export const beginsStreet = (word: string): boolean => oldAndNew.test(word);
