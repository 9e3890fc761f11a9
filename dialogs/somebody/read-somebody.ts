import type { Email } from '../../knowledge/kernel/ids.ts';
import { type Language, languages } from '../../knowledge/kernel/languages.ts';
import { withoutDays } from '../consultation/agreed-words.ts';
import { partedWish, type WishKind } from '../consultation/booking/wishes.ts';
import type { Knowledge } from '../knowledge.ts';
import { readPeople } from '../upkeep/grammar/people.ts';
import { namedInPart } from './named-in-part.ts';

/** A worker who was named, with what is wanted of them. */
export interface SomebodyNamed {
  readonly said: Language;
  /** Several when they bear one name; none when the name is of no worker. */
  readonly workers: readonly Email[];
  readonly wants: 'contact' | WishKind;
  /** It is asked whether they are at work. */
  readonly presence?: true;
  /** What else was said of a wish for advice: about what, or where. */
  readonly about: string;
  /** The question, when it was written behind the wish. */
  readonly question?: string;
  /** The words among which the day may be that is wanted. */
  readonly days?: string;
}

/** Words around the name; whatever is in none of them is about something else. */
interface Words {
  readonly books: RegExp;
  readonly asks: RegExp;
  readonly times: RegExp;
  /** That somebody has time, in the whole text. */
  readonly hasTime: RegExp;
  readonly contacts: RegExp;
  /** Of these, the ones for being at work and away … */
  readonly presence: RegExp;
  /** … and those that are asked of people alone. */
  readonly reach: RegExp;
  /** They tell nothing by themselves. */
  readonly fill: RegExp;
}

const words: Readonly<Record<Language, Words>> = {
  fi: {
    books: /^(?:vara(?:a|an|ta|amme|isin|us)|ajanvaraus)$/,
    asks: /^(?:kysy(?:n|ä|isin)?|neuvoa|konsultoi(?:n|da|sin)?|konsultaatio(?:ta|n)?|konsultaatiopyyntö)$/,
    times: /^(?:vapa(?:a|at|ita)|konsultaatioa(?:ika|jat|ikoja|ikaa))$/,
    hasTime:
      /^(?:hei |moi )?(?:on(?:ko|ks)|ois(?:iko|ko)?|olisi(?:ko)?|milloin|millon|koska) .*(?:aikaa|aikoja|ajan)(?!\p{L})/u,
    contacts:
      /^(?:numero[na]?|puhelin|puhelinta|puh|puhelinnumero|puhelinnumeroa|yhteystie(?:dot|toja)|sähköposti(?:osoite)?|meili|tiedot|kuka|mikä|mitkä|missä|miten|mistä|tavoitan|tavoittaa|saan|kiinni|soita|soitan|soittaa|yhteys|yhteyttä|otan|työskentelee|töissä|tehtävä|tehtävät|nimike|paikalla|poissa|lomalla|sijaistaa|sijainen|tuuraa|varahenkilö)$/,
    presence: /^(?:töissä|paikalla|poissa|lomalla)$/,
    reach: /^(?:numero|puhelin|puh$|sähköposti|meili)/,
    fill: /^(?:tänään|huomenna|nyt|onks|olisiko|ois|oisko|jotain|yhtään|mitään|haluisin|millon|koska|vielä|taas|se|meidän|aika|ajan|aikaa|ajat|aikoja|tapaaminen|tapaamisen|haluan|haluaisin|voinko|voisinko|pitäisi|pitää|minun|mun|minulle|mulle|on|onko|ja|tai|milloin|näytä|etsi|hae|anna|kerro|tarvitsen|konsultaatiosta|kanssa|kiitos|hei|moi|työntekijä|työntekijän)$/,
  },
  sv: {
    books: /^(?:bok(?:a|ar)|tidsbokning)$/,
    asks: /^(?:fråga|frågar|råd|rådfråga|konsulter(?:a|ar)|konsultation)$/,
    times: /^(?:ledig(?:a|t)?|konsultationstid(?:er)?)$/,
    hasTime: /^(?:hej )?(?:har|när har|finns) .*tid(?:er)?(?!\p{L})/u,
    contacts:
      /^(?:nummer|numret|telefon|telefonnummer|telefonnumret|tel|kontaktuppgifter|kontaktuppgifterna|kontakt|kontakta|e-post|e-postadress|epost|mejl|uppgifter|vem|vad|vilket|var|hur|når|nå|ringa|ringer|arbetar|jobbar|titel|plats|borta|frånvarande|semester|vikarierar|ersätter|vikarie|ersättare)$/,
    presence: /^(?:plats|borta|frånvarande|semester|jobbet|arbetet)$/,
    reach: /^(?:nummer|numret|telefon|tel$|e-post|epost|mejl)/,
    fill: /^(?:idag|dag|imorgon|morgon|nu|ännu|vår|jobbet|arbetet|tid|tider|en|ett|till|hos|av|för|med|om|från|jag|vi|vill|skulle|vilja|kan|får|behöver|ha|mig|min|är|har|på|när|visa|sök|ge|och|eller|tack|hej|finns|det)$/,
  },
  en: {
    books: /^(?:book|reserve|booking)$/,
    asks: /^(?:ask|advice|consult|consultation)$/,
    times: /^(?:free|available|slots?|consultation)$/,
    hasTime: /^(?:hi )?(?:does|has|when (?:does|has|is)|is) .*times?(?!\p{L})/u,
    contacts:
      /^(?:number|phone|telephone|contacts?|details|e-mail|email|mail|who|who's|what|what's|where|how|reach|call|works?|working|title|information|info|away|absent|holiday|leave|covers?|substitute|stands)$/,
    presence: /^(?:away|absent|holiday|leave|work|working)$/,
    reach: /^(?:number|phone|telephone|e-mail|email|mail)/,
    fill: /^(?:today|tomorrow|now|still|back|on|our|time|times|a|an|the|with|from|to|of|for|about|in|at|by|i|we|want|would|like|can|could|may|need|me|my|is|are|does|do|when|show|find|give|and|or|please|thanks|appointment|meeting|hi|hello|s)$/,
  },
};

/** More than a service and a place is a story. */
const mostAbout = 6;
/** Who is named by a part of the name is asked about briefly. */
const mostInPart = 10;

/**
 * The worker whom a text names by the full name or address, when all that it says is who is meant, how to reach them,
 * or a wish for advice or a time; undefined: it names nobody, or says more. `usual`: the language of a name alone.
 */
export function readSomebody(text: string, knowledge: Knowledge, usual: Language): SomebodyNamed | undefined {
  const { directory } = knowledge;
  const parts = partedWish(text);
  const { workers: named, sameName, newEmail, rest } = readPeople(parts?.wish ?? text, directory);
  const [first, ...others] = named.length > 0 ? named : sameName;
  if (first === undefined && newEmail === undefined && !parts) return readInPart(rest, knowledge, usual);
  if (
    first === undefined ||
    newEmail !== undefined ||
    (named.length > 0 && others.length + sameName.length > 0)
  )
    return undefined;
  const written = wordsOf(rest);
  for (const said of [usual, ...languages.filter((each) => each !== usual)]) {
    const { books, asks, times, contacts, fill } = words[said];
    const all = [books, asks, times, contacts, fill];
    const about = written.filter((word) => all.every((pattern) => !pattern.test(word.toLowerCase())));
    const has = (pattern: RegExp): boolean => written.some((word) => pattern.test(word.toLowerCase()));
    const wants = has(books) ? 'time' : has(times) ? 'times' : has(asks) ? 'advice' : 'contact';
    const workers = [first, ...others] as const;
    if (wants === 'contact') {
      if (about.length === 0 && !parts)
        return { said, workers, wants, about: '', ...presenceIn(written, said) };
    } else if (about.length <= mostAbout)
      return {
        said,
        workers,
        wants,
        about: about.join(' '),
        ...(wants === 'advice' ? {} : { days: parts?.wish ?? text }),
        ...(parts ? { question: parts.question } : {}),
      };
  }
  return undefined;
}

const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFC').match(/[\p{L}\p{N}]+(?:[-'’:.][\p{L}\p{N}]+)*/gu) ?? [];

const presenceIn = (written: readonly string[], said: Language): { readonly presence?: true } =>
  written.some((word) => words[said].presence.test(word.toLowerCase())) ? { presence: true } : {};

/** Somebody named by a part of the name, when nothing else is said than that, or what is wanted of them. */
function readInPart(text: string, knowledge: Knowledge, usual: Language): SomebodyNamed | undefined {
  const all = wordsOf(text).map((word) => word.replace(/['’]s$|:\p{L}{1,4}$/u, ''));
  if (all.length > mostInPart) return undefined;
  for (const said of [usual, ...languages.filter((each) => each !== usual)]) {
    const { books, asks, times, hasTime, contacts, reach, fill } = words[said];
    const written = all.filter((word) => withoutDays(word.toLowerCase(), said) !== '');
    const has = (pattern: RegExp): boolean => written.some((word) => pattern.test(word.toLowerCase()));
    const names = written.filter((word) => ![contacts, fill].some((each) => each.test(word.toLowerCase())));
    const wants = has(reach) ? 'reach' : has(contacts) ? 'other' : 'nothing';
    const wish = has(books) ? 'time' : has(times) || hasTime.test(text.toLowerCase()) ? 'times' : 'advice';
    const wished = names.filter(
      (word) => ![books, asks, times].some((each) => each.test(word.toLowerCase())),
    );
    if (wish !== 'advice' || wished.length < names.length) {
      const workers = namedInPart(wished, 'other', knowledge) ?? [];
      if (workers.length > 0) return { said, workers, wants: wish, about: '', days: text };
    }
    if (wants === 'nothing' && names.length < written.length) continue;
    const workers = namedInPart(names, wants, knowledge);
    if (workers) return { said, workers, wants: 'contact', about: '', ...presenceIn(written, said) };
  }
  return undefined;
}
