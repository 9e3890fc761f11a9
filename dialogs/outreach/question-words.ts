import type { Language } from '../../knowledge/kernel/languages.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words for meeting people where they are. */
export const saysOutreach = (text: string): boolean =>
  /(?<!\p{L})(?:jalkaut\p{L}*|jalkaudu\p{L}*|pop-?up\p{L}*|tavattavi\p{L}*|uppsökande|anträffbar\p{L}*|outreach)(?!\p{L})/iu.test(
    text,
  );

const isOutreachWord = (word: string): boolean =>
  /^(?:jalkaut|jalkaudu|pop-?up|tavattavi|uppsökande|anträffbar|outreach)/u.test(word);

const whenWords =
  /(?<!\p{L})(?:milloin|koska|monelta|mihin aikaan|min[äa] päivän[äa]|minä päivinä|mikä päivä|när|vilken dag|vilka dagar|vilken tid|vilka tider|hur dags|when|what time|what times|which days?|what days?)(?!\p{L})/iu;

/** `koska` and `när` also begin the grounds of something: they ask at the beginning, at the end, or before a question mark. */
export function asksWhen(text: string): boolean {
  const found = whenWords.exec(text);
  if (!found) return false;
  const at = found.index;
  if (text.slice(at + found[0].length).trim() === '') return true;
  return text.includes('?') || text.slice(0, at).trim().split(/\s+/).length <= 2;
}

/** `missä etsivän voi tavata`: asks for the places, and with them for the times. */
export const asksWhereMet = (text: string): boolean =>
  /(?<!\p{L})(?:missä|missäpäin|var|where)(?!\p{L})/iu.test(text) &&
  /(?<!\p{L})(?:tava(?:ta|taan|ttavissa)|tapaa|tapaan|träffa[rs]?|träffas|möta|meet|met)(?!\p{L})/iu.test(
    text,
  );

/** Words that ask what there is. Who asks for a person is answered with one. */
export const asksWhat = (text: string): boolean =>
  /(?<!\p{L})(?:mitä|mikä|mitkä|millaista|minkälaista|missä|onko|vad|vilka|vilken|vilket|var|finns|what|which|where|is there|are there|any)(?!\p{L})/iu.test(
    text,
  );

/** Words of being somewhere at a time, in the languages of the questions. */
const presenceWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: set(`
    on ovat onko tulee tulevat tule käy käyvät käykö käymässä kävisi kiertää kiertävät tavattavissa tavata tapaa tavataan
    paikalla läsnä päivystää pitää saatavilla`),
  sv: set('är kommer finns besöker besök träffas träffa träffar tillgänglig närvarande anträffbar plats'),
  en: set('is are comes come coming visit visits visiting meet met meets available present be'),
};

/** Words beside those in such questions that tell nothing of who or where. */
const silent = set(`
  seuraavan seuraavaksi seuraava seuraavat kerran kerta kerrat ensi lähiaikoina siellä täällä joku jonkun kukaan aina taas
  paikan päällä luona mennä menossa aikaan aika ajat päivä päivänä päivinä monelta viikolla vanhempien vanhemmille perheiden perheille
  nästa gång gånger dag dagar tid tider dags här där någon plats på i närheten föräldrar familjer
  next time times day days here there around someone anybody parents families usually
`);

const allPresence = new Set(Object.values(presenceWords).flatMap((words) => [...words]));

export const isPresenceWord = (word: string): boolean => allPresence.has(word);
export const isSilent = (word: string): boolean =>
  silent.has(word) || allPresence.has(word) || isOutreachWord(word);

const activities = set(`
  toimintaa toiminta toimintoja palvelua palveluja palveluita palvelut palveluita tapahtumia tapahtuu tapahtuma käyntejä käynti käynnit tulossa luvassa ohjelmassa tarjolla
  järjestetään työtä työ ajat
  verksamhet verksamheten verksamheter mottagning mottagningar tjänster besök ordnas planerat planeras program arbete
  activity activities event events visit visits happening happens planned scheduled coming up work services
`);

/** Words that a question about all outreach may hold beside the outreach itself. */
export const isActivity = (word: string): boolean => activities.has(word) || isSilent(word);
