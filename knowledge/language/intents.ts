import type { Language } from '../kernel/languages.ts';
import { isFrame } from './frame.ts';
import { readInsult } from './insults.ts';
import type { Intent } from './question.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const greetings = set(
  'hei heippa hejssan hei hello hi hey moi moikka moro morjens terve tervehdys huomenta päivää iltaa hyvää huomenia hej hejsan tjena tja god morgon goddag dag kväll good morning afternoon evening day moin päivä ilta kaikille alla all there koppi vaan vuan på dig er teille mukavaa hauskaa ihanaa viikonloppua viikonloppu päivänjatkoa näkemiin trevlig helg hejdå hej då bye goodbye have nice weekend a',
);
const greetingCore =
  /^(?:hei|heippa|hello|hi|hey|moi|moikka|moin|moro|morjens|terve|tervehdys|huomenta|hej|hejsan|hejssan|tjena|tja|goddag)$/;
const thanking = set(
  'kiitos kiitoksia kiitti kiitän kiits tack tackar thanks thank you thx ty jes jee jess tää autto auttoi auttoikin tämä tuo tieto apu oli hyödyllinen det hjälpte that helped a lot lots many of kovasti paljon so much very hyvä kiva hienoa loistavaa mahtavaa super selvä ok okei okay joo hei moi sinulle sulle avusta tiedosta vastauksesta nopeasta mycket så bra jättebra fint för hjälpen ska du ha for the help your tusen stort suuri iso great perfect nice avun tästä från och ja tosi todella riittää riitti kaikki det var allt all good bye hej då heippa that was is it everything now mukavaa viikonloppua okej toppen utmärkt ymmärrän ymmärretty ymmärsin tajusin pärjätään pärjään palaan palataan asiaan kuulemiin nähdään näin hoidan hoituu sovittu klart jag förstår vi klarar oss mig ses hörs uppfattat understood got noted sorted see we i can manage will do later fine cool juu juuh jep jepjep joopa kuitti sehän loistava hieno mainio mainiota näkemiin tästä siitä apua hyötyä',
);
const thankCore = /^(?:kiito|kiitt|kiits|tack|thank|thx|ty$)/;
/** By these alone, with words of thanks around them, somebody only says that it is well. */
const settledCore =
  /^(?:ok|okei|okej|okay|selvä|jees|jep|juu|joo|kuitti|sovittu|hienoa|hieno|loistavaa|loistava|mahtavaa|mainiota|super|ymmärrän|ymmärretty|tajusin|toppen|utmärkt|uppfattat|perfect|great|understood|noted|cool)$/;
const helping = set(
  'apua apu help hjälp ohje ohjeet ohjeita opastus neuvo hjälpa mitä osaat teet tehdä voit voi voin kysyä sinulta sulta miten toimit tätä tämä käytän käytetään käytät käyttää kuka mikä olet sinä sä what can you do how use ask are who does this work vad kan du göra hur använder fungerar vem är jag i it bot botti koppi anvisningar instruktioner instructions commands komennot kommandon toiminnot ominaisuudet on se me se how to please kiitos hei hej hello hi med mig minua mua mulle auttaa voitko osaatko kysyä asioissa oletko oot ootko ootsä terve moi robotti robot ihminen oikea a an real human person en människa riktig oikeen oikein oikeasti oikeesti kaikkea kaikkee kaikki asioita juttuja mikäs kukas mitäs tiedät tietää för slags sorts sort egentligen allt saker vet kind type sinut tehny tehnyt tehty eller vai or tai työ oikee oikeeta kone koneen immeinen ihan made vem gjort har really actually all things everything about know who’s what’s',
);
const helpCore =
  /^(?:oot|oletko|ootko|ootsä|apua|apu|help|hjälp|ohje|ohjeet|ohjeita|opastus|osaat|voit|teet|toimit|käytän|käytetään|käyttää|olet|do|use|work|works|göra|använder|fungerar|du|you|anvisningar|instruktioner|instructions|commands|komennot|kommandon|toiminnot|sinulta|sulta)$/;

const standIn =
  /^(?:varahenkil|varamie|varahlö|sijai(?:nen|se|s[tn]|sta)|sijaist|tuuraa|tuuraaja|tuuraus|tuurata|vikari|ersättare|ersätter|ställföreträdar|suppleant|substitut|stand-?in|backup|deputy|deputis|subs?$|covers?$|covering)/;

/** True when the word asks for who steps in for somebody. */
export const isStandIn = (word: string): boolean => standIn.test(word);
const standInPhrase =
  /\b(?:kun|jos) (?:hän|se|tämä) (?:on )?(?:lomalla|poissa)|\bfill(?:s|ing)? in for\b|\bom (?:hon|han) är (?:borta|på semester)/;

const languageWords: readonly (readonly [RegExp, Language])[] = [
  [/^(?:suomeksi|suomeks|finska|finnish|finskaks|suomenkielellä|suomenkielisenä)$/, 'fi'],
  [/^(?:ruotsiksi|ruotsiks|svenska|swedish|ruotsinkielellä|ruotsinkielisenä)$/, 'sv'],
  [/^(?:englanniksi|engelska|english|enkuks|englanniks|enkuksi|englanninkielellä)$/, 'en'],
];
const languageFrame = set(
  'sama samat saman se sen tämä tän ja and entä voisitko voitko saisinko saanko saisko saako sanoa kertoa kerro sano vastaa vastaatko puhu puhutko kiitos please in same the that this och samma på kan du svara säga det tack could can you say answer tell i it again speak puhua vastata to språk vaihda kieli kieleksi byt switch language kielelle kieli do want haluan vill ha jag mulle minulle uudestaan uudelleen vielä myös också also now nyt nu av snälla what about how me a version versio hur är vad blir saman vastaus vastauksen svaret answer sanotko kertoisitko till talar pratar',
);

const detail =
  /^(?:numero\p{L}*|puhelin\p{L}*|puhelim\p{L}*|puh|sähköpost\p{L}*|meili\p{L}*|osoite|yhteystie\p{L}*|nummer|numret|telefon\p{L}*|e-?post\p{L}*|mejl\p{L}*|adress|number|phone|e-?mail\p{L}*|address)$/u;
const ofSomebody = set(
  'sen hänen hän sille sillä hälle hänelle häneltä hennes hans hens dens deras her his their hers she he',
);
const detailFrame = set(
  'mikä mikäs mitä mistä mihin mitkä on onko ovat saanko saisko saisinko voitko antaa annatko kerro laita soitan soittaa entä ja kiitos mulle minulle vad vilket är för har jag få kan ge mig och tack what whats what’s is the a can i get have give me please and do you does',
);

const courtesies: readonly (readonly [RegExp, Language])[] = [
  [/^(?:hej|hejsan|tjena|tja|goddag|godmorgon|tack\p{L}*)$/u, 'sv'],
  [/^(?:hello|hi|hey|thanks|thank|thx|morning|evening)$/, 'en'],
  [/^(?:moi|moikka|moro|terve|heippa|morjens|kiito\p{L}*|kiitt\p{L}*)$/u, 'fi'],
];

/** A greeting or thanks of one word tells its language by itself. */
function languageSaid(words: readonly string[]): { readonly said?: Language } {
  const found = courtesies.find(([pattern]) => words.some((word) => pattern.test(word)));
  return found === undefined ? {} : { said: found[1] };
}

/** Words that frame a question and ask by themselves: whoever says one wants something. */
const asking =
  /^(?:ku(?:ka|kas|ku|kaan|inka)|ke(?:tkä|nen|nelle|neen|neltä|nestä|tä|lle|lt[aä]?)|mi(?:kä|tä|hin|ssä|stä|llä|lloin|ten|kä)|voi\p{L}*|saa\p{L}*|pit\p{L}*|onko|vem|vems|vad|var|vart|hur|när|vilken|kan|who|whom|what|where|when|how|which|can|could|is|do|does|puhelin\p{L}*|numero\p{L}*|yhtey\p{L}*|nummer\p{L}*|number|phone|contact\p{L}*|kontakt\p{L}*|apu\p{L}*|tuke\p{L}*|soit\p{L}*|ring\p{L}*|call|need\p{L}*|tarv\p{L}*|behöv\p{L}*|help\p{L}*|hjälp\p{L}*)$/u;

/** A word around others that neither asks nor tells what about. */
const saysNothing = (word: string): boolean => isFrame(word) && !asking.test(word);

/** What the text is, when that can be told from its words alone. `content`: the words left as a topic. */
export function readSmallTalk(
  words: readonly string[],
): { readonly intent: Intent; readonly wanted?: Language; readonly said?: Language } | undefined {
  if (words.length === 0) return { intent: 'nothing' };
  if (words.length > 9) return undefined;
  for (const [pattern, wanted] of languageWords) {
    const others = words.filter((word) => !pattern.test(word));
    if (others.length < words.length && others.every((word) => languageFrame.has(word)))
      return { intent: 'language', wanted };
  }
  if (
    words.some((word) => detail.test(word)) &&
    words.some((word) => ofSomebody.has(word)) &&
    words.every((word) => detail.test(word) || ofSomebody.has(word) || detailFrame.has(word))
  )
    return { intent: 'details' };
  const isSettled = words.some((word) => settledCore.test(word)) && !words.some((word) => asking.test(word));
  if (
    (isSettled || words.some((word) => thankCore.test(word))) &&
    words.every((word) => thanking.has(word) || thankCore.test(word) || saysNothing(word))
  )
    return { intent: 'thanks', ...languageSaid(words) };
  const insult = readInsult(words);
  if (insult) return { intent: 'insult', ...insult };
  const isGreeting = words.some((word) => greetingCore.test(word));
  if (words.every((word) => greetings.has(word) || (isGreeting && saysNothing(word))))
    return { intent: 'greeting', ...languageSaid(words) };
  if (
    words.some((word) => helpCore.test(word)) &&
    words.every((word) => helping.has(word.replace(/k[oö]$/, '')))
  )
    return { intent: 'help' };
  return undefined;
}

/** Whether the text asks who steps in, by a word or a phrase. */
export const asksStandIn = (words: readonly string[]): boolean =>
  words.some(isStandIn) || standInPhrase.test(words.join(' '));

const followUps = set(
  'entä entäs entäpä ja mites miten mitäs tai sama samat saman och eller men samma hur and or what how same',
);

/** Whether the text begins as one that goes on from the last question. */
export const isFollowUp = (words: readonly string[]): boolean => followUps.has(words[0] ?? '');
