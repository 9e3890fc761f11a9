import { inflect } from '../inflect.ts';
import { municipalities } from '../municipalities.ts';
import { placeEntries } from '../place-forms.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Countries, regions and other places that are no municipality; what belongs to everybody. */
const places = words(`
  suomi ruotsi norja tanska islanti viro latvia liettua venäjä ukraina puola saksa ranska espanja italia britannia englanti
  irlanti skotlanti alankomaat belgia itävalta sveitsi unkari romania bulgaria serbia bosnia kosovo albania kreikka turkki
  syyria irak iran afganistan somalia eritrea etiopia kenia nigeria ghana kongo marokko egypti sudan palestiina israel
  libanon jordania jemen pakistan intia nepal bangladesh kiina japani thaimaa vietnam filippiinit myanmar burma kurdistan
  amerikka yhdysvallat kanada brasilia meksiko kolumbia australia eurooppa aasia afrikka portugali tšekki slovakia
  slovenia kroatia moldova georgia armenia azerbaidžan kazakstan uzbekistan
  uusimaa pirkanmaa satakunta kainuu lappi pohjanmaa savo karjala häme kymenlaakso päijät-häme kanta-häme pohjois-savo
  etelä-savo pohjois-karjala etelä-karjala keski-suomi varsinais-suomi pohjois-pohjanmaa etelä-pohjanmaa keski-pohjanmaa
  itä-uusimaa länsi-uusimaa keski-uusimaa ahvenanmaa pohjois-suomi itä-suomi etelä-suomi harkova kiova tukholma tallinna
  pietari moskova lontoo berliini mogadishu damaskos bagdad kabul
  karis karjaa ekenäs pojo pohja nastola vääksy artjärvi möysä mukkula
  sverige norge danmark finland estland ryssland ukraina polen tyskland frankrike spanien england turkiet syrien irak
  somalia afghanistan åland nyland österbotten egentliga västnyland svenskfinland
  sweden norway estonia russia ukraine germany poland syria iraq turkey england britain europe africa asia uusimaa
`);

/** Authorities, associations, tools and feasts, in their base form. */
const bodies = words(`
  kela fpa folkhälsan martat marthaförbundet luckan valteri coronaria migri poliisi apotti effica lifecare pegasos mediatri
  kanta omakanta omaolo wilma teams whatsapp snapchat tiktok instagram facebook youtube roblox fortnite minecraft pokemon
  discord netflix steam outlook zoom theraplay sekasin nollalinja barnahus ohjaamo vamos icehearts kimochis muksuoppi
  joulu juhannus pääsiäinen vappu loppiainen lucia ramadan id jul påsk midsommar pride christmas easter halloween
  maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai monday tuesday wednesday thursday friday saturday
  sunday january february march april may june july august september october november december
  aspergeri asperger down tourette crohn perthes turner rett williams alzheimer wisc
  i mr mrs ms the a an and or
`);

/** Public names of several words, and people after whom schools and methods are called. */
const phrases =
  /(?<!\p{L})(?:pelastaka[a-zä]* lap[a-zä]+|rädda barnen[a-z]*|save the children|mannerhei\p{L}+ (?:lastensuojelulii|barnskydds)\p{L}+|aleksis kiv\p{L}+|miina sillanpää\p{L}*|maria akatemi\p{L}+|maria montessor\p{L}+|rudolf steiner\p{L}*|emmi pikler\p{L}*|marte meo\p{L}*|thomas gordon\p{L}*|pikku kakko\p{L}+|hyvä alku|ihmeelli\p{L}+ vuo\p{L}+|lapset puheeksi|lions quest|barnens bästa|de otroliga åren|incredible years|gustav adolfs?|s:t karins|emma (?:ja|&|och) elias|punai\p{L}+ risti\p{L}*|röda kors\p{L}*|red cross|oma häme\p{L}*|neuvokas perhe|baby blues|jari sinkko\p{L}+|ben furman\p{L}*|sophie mannerheim\p{L}*|topelius\p{L}*)/giu;

let built: ReadonlySet<string> | undefined;

function forms(): ReadonlySet<string> {
  if (built) return built;
  const all = new Set<string>();
  for (const { fi, sv } of municipalities) {
    for (const entry of [...placeEntries(fi, 'fi'), ...placeEntries(sv, 'sv')])
      if (entry.kind === 'written') all.add(entry.form);
  }
  for (const name of [...places, ...bodies]) {
    all.add(name).add(`${name}s`);
    for (const { form } of inflect(name, { name: true })) all.add(form);
  }
  built = all;
  return all;
}

/** A place, an authority, a feast or the like, in any case, in lower case. */
export const isPublicWord = (word: string): boolean =>
  forms().has(word) || (/k(?:in|o|ö)$/.test(word) && forms().has(word.replace(/k(?:in|o|ö)$/, '')));

export interface PublicStretch {
  readonly from: number;
  readonly to: number;
}

/** Where public names of several words stand. */
export const publicStretches = (text: string): readonly PublicStretch[] =>
  [...text.matchAll(phrases)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
