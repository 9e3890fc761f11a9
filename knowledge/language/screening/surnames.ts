import { commonSurnames, namesFromElsewhere } from '../common-names.ts';
import { surnames as placeLikeSurnames } from '../place-words.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Surnames whose end does not tell them. */
const more = words(`
  meikäläinen aalto ala-aho alanko anttila aro asikainen autio eerola eskola erkkilä hirvi harju haapala haavisto halme
  harjula hautala heino helin helminen hietanen honkanen hovi huhtala huttu hyvönen iivonen jalonen jokela jokela jussila
  jutila juntunen kangas kauppila kaikkonen ketola kettu kivelä kivi kiviniemi knuutila koistinen koivula korpela korpi
  kosonen kujala kulmala kuusela kuusisto lampinen lahdenperä latvala laurila lempinen linna luoma luoto lähde manninen
  marttila metsälä metsä moisio mustola mäki määttä niskanen nurmi ollila paananen paavola palo palonen pelkonen perälä
  pietilä pohjola puranen puustinen pyykkö rahkonen raitio rajala rinne rissanen roine ruotsala ruuska sainio saari
  sarkkinen savola setälä siltala silvennoinen sirola sundqvist suni suokas suomela syrjälä takala tammi tamminen
  taskinen toivola torkkeli tuomela turpeinen uotila uusitalo vaara valli valtonen varis vesala viitanen vilkki virta
  vuori wallin ylönen åberg öhman ek eklund engblom enqvist finne forsman grönroos hagman hannus hellström hägg
  isaksson jansson kronqvist lind lindén lindberg linden lindfors ljung lundgren mattsson nordman nylund nysten rosenlöf
  sandberg sandell sjöblom sjölund skog stenman söderholm söderlund söderström wallén west westerlund wik åkerman
  österholm österman rosqvist roos björk backas blom fagerström granberg granholm gustafsson henriksson
  smith johnson williams brown jones wilson taylor miller davis clark walker white baker cooper evans green hall harris
  jackson king lewis martin moore morris murphy roberts robinson scott thompson turner watson wood wright young anderson
  warsame demir yilmaz kaya farah jama nur omar ismail salad aweys haji shah khan singh kumar sharma rahman islam begum
  kowalski nowak tamm saar kask mägi sepp kaur chen wang zhang liu yang li wei kim lee park nguyen le vo do dang bui
  bondarenko shevchenko kovalenko tkachenko kravchenko boyko melnyk popa garcia lopez silva santos fernandez rossi
`);

/** Family names that are known by themselves, in lower case. */
export const surnames: ReadonlySet<string> = new Set([
  ...commonSurnames,
  ...placeLikeSurnames,
  ...namesFromElsewhere,
  ...more,
]);

const nordic =
  '(?:sson|ström|strom|qvist|kvist|quist|berg|lund|holm|gren|roos|blom|stedt|fors|dahl|wall|vall|bäck|mark|felt|skog|löf|sten|strand|backa|näs|land|man|mann|ling|lin|ell|én|ius|off)';
const slavic = '(?:ov|ova|ev|eva|enko|skyi|skij|ski|sky|ska|skaja|vich|vitš|tšuk|chuk|yk|ian|yan|shvili)';
const finnishCase = '(?:i?(?:n|a|ä|ll[aä]|lt[aä]|lle|ss[aä]|st[aä]|in|ksi|na)|s)?';

/** `Möttönen`, `Möttösellä`, `Lindfors`, `Petrenkon`: most surnames end so, and with a capital few other words. */
const nordicEnding = new RegExp(`^\\p{L}{2,}${nordic}${finnishCase}$`, 'u');
const endings = [
  /\p{L}{2}(?:nen|s(?:en|ell[aä]|elt[aä]|elle|ess[aä]|est[aä]|een|t[aä]|et|ten|ill[aä]|ille|ilt[aä]|ia|iä))$/u,
  /\p{L}{3}(?:la|lä)(?:n|a|ä|ll[aä]|lt[aä]|lle|ss[aä]|st[aä])?$/u,
  nordicEnding,
  new RegExp(`^\\p{L}{2,}${slavic}${finnishCase}$`, 'u'),
];

/** Whether a word that no list has ends as surnames do; it has to be in lower case. */
export const endsLikeSurname = (word: string): boolean => endings.some((ending) => ending.test(word));

/** `Sundströms tvillingar`: believed at the beginning of a sentence as well. */
export const endsInNordic = (word: string): boolean => nordicEnding.test(word);

/** The one ending that hardly any other capital word has. */
export const endsInNen = (word: string): boolean => /(?<![aeiouyäö]i|lli)nen$/.test(word) && word.length > 5;
