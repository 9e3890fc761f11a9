import type { Sector } from '../directory/directory.ts';
import { isAge, lifeStages } from './life-stages.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Whose services are wanted. Kela stands by itself: nobody means the whole state by it. */
export const providers = [
  'municipality',
  'wellbeing_county',
  'association',
  'parish',
  'kela',
] as const satisfies readonly (Sector | 'kela')[];
export type Provider = (typeof providers)[number];

/** A wish to see what there is, and not whom to contact about something. */
export interface Listing {
  /** Who works there is asked, rather than what there is. */
  readonly people: boolean;
  /** The stages of life that were said, as bits; 0: all. */
  readonly stages: number;
  readonly provider?: Provider;
}

const asking = set(`
  mitä mitkä mikä millaista millaisia millainen minkälaista minkälaisia mimmosta mimmoista mimmosia onko onks löytyykö saako kaikki kaikkia listaa listaisitko lista listaus
  näytä näyttäisitkö luettele kerro kertoisitko etsi
  vad vilka vilken vilket hurdan hurdana finns lista visa räkna berätta alla allt
  what which list show give any all every are is tell`);

const things = set(`
  palvelu palvelua palvelut palveluja palveluita palveluista palveluist palvelui palveluitten palveluiden palvelujen tukea tuki tukia tukimuotoja tukipalveluja tukipalveluita apua avun auttamista
  toimintaa toimintoja toimijoita toimijat toimija tahoja tahot auttajia vaihtoehtoja peruspalveluja perhepalveluja perhepalveluita perhepalvelut lähipalveluja
  tjänster tjänsterna tjänst service servicen stöd stödet stödformer stödtjänster hjälp verksamhet verksamheten verksamheter aktörer familjetjänster
  services support help activities supports`);

/** Bare names of the list, with which it is asked for without any question. */
const titles = /^(?:palvelut|tjänster|tjänsterna|services)$/;

const giving =
  /^(?:on|ovat|tekee|tekevät|tekeekö|tarjoaa|tarjoavat|tarjoo|järjestää|järjestävät|tarjolla|löytyy|antaa|antavat|gör|erbjuder|ordnar|har|finns|ger|do|does|offer|offers|provide|provides|have|has|arrange|arranges|run|runs)$/;

const whoAll =
  /^(?:ketkä|keitä|ketä|vilka|vem|who|who's)$|^(?:yhteyshenkilöt|työntekijät|kontaktpersoner|kontaktpersonerna)$/;
const working =
  /^(?:työskentele\p{L}*|töissä|työntekij\p{L}*|yhteyshenkilö\p{L}*|vastuuhenkilö\p{L}*|yhteystie\p{L}*|arbetar|jobbar|anställd\p{L}*|kontaktperson\p{L}*|works?|working|workers?|staff|contacts?|employees|people)$/u;

/** Words beside those that narrow nothing. */
const fill = set(`
  on ovat oo olisi olis olemassa löytyy löytyykö löytyvät löytyis saa saada saisi saatavilla saatavissa saatavana tarjolla tarjotaan tarjottavana tarjota tarjoaa
  tarjoavat tarjoo järjestää järjestävät järjestetään tekee tekevät tekeekö antaa antavat annetaan toimii toimivat toimivia voi voivat voiko voidaan hakea käyttää käytettävissä kuuluu kaikki kaikkia
  kaikkea kaikenlaista kaikista eri erilaisia nyt täällä siellä tääl meillä meiän meidän alue alueella alueelta alueen kunnassa kunnasta kaupungissa seudulla
  paikkakunnalla varten sopii sopivia sopivaa suunnattu suunnattua suunnattuja tarkoitettu tarkoitettuja olevia olevat oleville olevalle asuville asuvalle asuvien ja tai sekä eli myös vielä
  minulle mulle meille joita jota mun se ne niitä hei moi kiitos vois voisitko voitko haluan haluaisin nähdä tietää tiedätkö kuka henkilö henkilöt
  alle yli noin vuotta vuotias
  det som är för till åt av i på inom med och eller här där oss vi jag kan kunna få får fås ges gör erbjuder ordnar har ger vill veta se tack hej allt alla
  området kommunen olika tillgängliga tillgänglig riktar riktade sig utbud utbudet bor man
  there the a an for to of in at and or with near around that which are is do does offer offers offered provide provides provided provision have has arrange arranges run runs available area exist can i we get me us
  see know please thanks hi hello by under here from everyone everybody aged`);

/** Whom it is for, in forms that are no matter of their own. */
const audience =
  /^(?:perhe(?:ille|itä|iden|itten|elle|illä|ei?t|e)?|lapsiperhe\p{L}*|vauvaperhe\p{L}*|pikkulapsiperhe\p{L}*|nuorisoperhe\p{L}*|uusperhe(?:ille|elle)|lapsi|laps(?:ille|elle|ia|ien|et|illa|en)|lasten|vanhem(?:mille|mat|pien|pia|malle)|äideille|äidille|isille|isälle|vauv(?:oille|alle|ojen|an)|vastasyntyneille|taaperoille|taaperoikäisille|pikkulapsille|leikki-ikäisille|eskarilaisille|koululai(?:sille|selle|sten)|alakoululai\p{L}*|yläkoululai\p{L}*|kouluikäisille|alakouluikäisille|yläkouluikäisille|murrosikäisille|teineille|nuor(?:ille|elle|ten|en|ia)|aikui(?:sille|sten|siä)|opiskelijoille|opiskelijalle|odottaville|odottavalle|raskaana|asukka(?:ille|at)|kuntalaisille|asiakkaille|ihmisille|familj(?:er|erna|en)|barnfamilj(?:er|erna)|småbarnsfamilj(?:er|erna)|babyfamiljer|barn|barnen|småbarn|bebisar|spädbarn|föräldrar|föräldrarna|mammor|pappor|unga|ungdom(?:ar|arna)?|ung|tonåringar|skol(?:barn|elever)|elever|studerande|gravida|vuxna|invånare|invånarna|famil(?:y|ies)|child|children|kids|babies|baby|infants|newborns|toddlers|parents|mothers|fathers|mums|dads|young|youth|youths|people|persons|teens?|teenagers|adolescents|pupils|schoolchildren|students|pregnant|adults|residents)$/u;

const providerWords: readonly (readonly [RegExp, Provider])[] = [
  [
    /^(?:järjestö(?!tiet)\p{L}*|yhdisty(?:s|kset|ksen|sten|ksiä)|kolmas|kolmannen|föreningar(?:na)?|förening(?:en|ars)?|organisationer(?:na)?|tredje|ngos?|associations?|charit(?:y|ies)|organi[sz]ations?|voluntary|third)$/u,
    'association',
  ],
  [
    /^(?:seurakun(?:ta|nan|nat|tien|nalla|nilla|nassa|nissa)|srk|kirkko|kirkon|kirkolla|församling(?:en|ens|ar|arna|arnas)?|kyrkan|kyrkans|parish(?:es)?|church(?:es)?)$/,
    'parish',
  ],
  [
    /^(?:hyvinvointialue(?:en|ella|elta)?|hyvinvointikuntayhtym(?:ä|än|ällä)|hva|hva:n|hva:lla|välfärdsområde(?:t|ts)?|wellbeing|county)$/,
    'wellbeing_county',
  ],
  [/^(?:kela|kelan|kelalla|kelassa|kelalta|fpa|fpa:s|folkpensionsanstalten)$/, 'kela'],
  [
    /^(?:kunta|kunnan|kunnalla|kaupunki|kaupungin|kaupungilla|kommunen|kommunens|kommunal(?:a)?|staden|stadens|municipality|municipal|city|town)$/,
    'municipality',
  ],
];
/** Words of a provider that stand beside its name. */
const besideProvider = /^(?:sektori|sektorin|sektorilla|sektorn|sektorns|sector)$/;

const isSmall = (word: string): boolean => fill.has(word) || /^\d{1,2}$/.test(word) || isAge(word);

const providerOf = (word: string): Provider | undefined =>
  providerWords.find(([pattern]) => pattern.test(word))?.[1];

/**
 * The list that a text asks for. It surely does only when each of its words asks, says what is listed, for whom, by whom
 * or nothing: any word left over is a matter, and whoever names a matter wants the one to contact about it. `isPlace`:
 * whether the word at a position is of a place; only asked about words that are left.
 */
export function readListing(words: readonly string[], isPlace: (at: number) => boolean): Listing | undefined {
  const asks = words.some((word) => asking.has(word));
  const named = words.some((word) => things.has(word));
  const who = words.some((word) => whoAll.test(word)) || /(?:^| )kuka kaikki /.test(`${words.join(' ')} `);
  const people = who && words.some((word) => working.test(word));
  // `i kommunen` is a place.
  const provider = words
    .map((word, at) => (words[at - 1] === 'i' ? undefined : providerOf(word)))
    .find((each) => each !== undefined);
  const gives = provider !== undefined && words.some((word) => giving.test(word));
  const titled = titles.test(words[0] ?? '') && words.length > 1;
  if (!(people || (asks && (named || gives)) || titled)) return undefined;
  const left = words.flatMap((word, at) =>
    asking.has(word) ||
    things.has(word) ||
    isSmall(word) ||
    audience.test(word) ||
    providerOf(word) !== undefined ||
    (provider !== undefined && besideProvider.test(word)) ||
    (people && (whoAll.test(word) || working.test(word)))
      ? []
      : [at],
  );
  if (left.some((at) => !isPlace(at))) return undefined;
  const stages = lifeStages(words);
  return { people: people && !named, stages, ...(provider === undefined ? {} : { provider }) };
}
