import type { Language } from '../../../knowledge/kernel/languages.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words between the names in a command: they tell nothing by themselves. */
const fillers: Readonly<Record<Language, ReadonlySet<string>>> = {
  fi: set(`
    on ja sekä että alkaen lähtien saakka asti kunnassa kunnan kuntaan kunta alueella alueen alueelle alueeseen alue
    palvelun palvelussa palveluun palvelusta palvelu palvelua palvelulle palveluksi kiitos työntekijä työntekijän
    työntekijää työntekijälle henkilö henkilön myös nyt hänen sen tulee kohta kohdalta kaikki tiedot tietojen hei`),
  sv: set(`
    i på för till av från och hos som är vid den det de en ett in ut tjänst tjänsten tjänstens området områdets område
    kommunen kommun tack anställd anställda anställde arbetstagare arbetstagaren nu också med om fr.o.m t.o.m ur alla
    uppgifter uppgifterna kommer hej`),
  en: set(`
    in at for to of from and the a an as on by service services area municipality please worker with is until till it
    now also all thanks details comes out off hi`),
};

const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}]+(?:[-'\u2019:.][\p{L}\p{N}]+)*/gu) ?? [];

/** The words that tell something, as written. */
export const tellingWords = (text: string, language: Language): readonly string[] =>
  wordsOf(text).filter((word) => !fillers[language].has(word.toLowerCase()));

const questionWords: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:kuka|ketkä|kene[nt]?|kenelle|keneltä|kenellä|keneen|kenet|kelle|keltä|kehen|ketä|kuinka|mikä|mitä|mistä|missä|mihin|minne|miten|miks(?:i)?|milloin|minkä|millainen|onko|onks|voiko|saako|pitääkö|ovatko|löytyykö|tietääkö|tarvitseeko)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:vem|vems|vilka|vilken|vilket|vad|var|vart|hur|när|varför|varifrån|finns|kan|ska|måste)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:who|whom|whose|what|where|which|how|why|when|can|could|should|does|anyone|somebody|someone)(?!\p{L})/iu,
};

/** True when words that begin like a command go on as a question. */
export const asks = (text: string, language: Language): boolean =>
  text.includes('?') || questionWords[language].test(text);
