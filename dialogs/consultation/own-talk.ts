import type { Language } from '../../knowledge/kernel/languages.ts';

/**
 * The words in which people talk of what they have asked. A text is such talk when it has a word for the thing, a word
 * that makes it theirs, and no word besides these: a service or a need would be one.
 */
interface Words {
  readonly things: RegExp;
  /** Alone, or as the ending of the thing. */
  readonly mine: RegExp;
  /** Whom and where one asks, what happens to it, and what goes with that. */
  readonly rest: RegExp;
}

const words: Readonly<Record<Language, Words>> = {
  fi: {
    things:
      /^(?:kysymy(?:s|ks)|konsultaatio(?!aika|aja|aik)|konsultaatiopyynt|konsultaatiopyynn|konsultaatiokysymy|pyynt|pyynn)\p{L}{0,8}$/u,
    mine: /^(?:mun|minun|mä|minä|mulla|minulla|multa|minulta|omani?|oman?t?)$|(?:kysymy|konsultaatio|pyyn)\p{L}*ni$/u,
    rest: /^(?:mihin|missä|mistä|mitä|mikä|miten|kuinka|milloin|koska|kuka|kukaan|kenellä|kenelle|onko|onks|joko|jokos|saako|saanko|jäi|jää|jäänyt|jääny|jäikö|meni|menee|mennyt|menny|on|oli|ollut|käy|kävi|kuuluu|tapahtuu|tapahtui|etenee|etenikö|edennyt|vastattu|vastannut|vastannu|vastaa|vastasi|vastaako|hoitaa|käsittelee|ottanut|ottanu|otti|lukenut|nähnyt|nähny|vastaus|vastausta|tilanne|tila|vaihe|vaiheessa|tämä|se|sille|sen|siihen|jo|nyt|vielä|oikein|edes|sitten|taas|viime|eilinen|hei|moi|no|kai|kiitos)$/,
  },
  sv: {
    things: /^(?:frågan?|frågor(?:na)?|konsultation(?:en|er|erna)?|begäran)$/,
    mine: /^(?:min|mina|mitt|jag)$/,
    rest: /^(?:vart|sköter|handlägger|hand|om|var|vad|vem|hur|när|varför|har|hos|är|blev|blir|tog|går|gick|ligger|händer|hände|det|med|för|på|till|av|vägen|nu|ännu|redan|någon|ingen|fått|sett|läst|tagit|svarat|svarar|svar|besvarats|besvarad|besvarade|läget|status|senaste|hej|tack|egentligen|då)$/,
  },
  en: {
    things: /^(?:questions?|consultations?|requests?)$/,
    mine: /^(?:my|i|mine)$/,
    rest: /^(?:where|what|who|how|when|why|has|have|did|does|do|is|was|with|to|on|of|at|the|it|go|went|gone|going|doing|happened|happening|happens|stand|stands|now|yet|still|already|anyone|anybody|someone|somebody|seen|read|taken|got|get|answered|answering|answer|handling|handles|dealing|looking|status|state|last|hi|hello|please|thanks|up|s|any|news|word|about|been)$/,
  },
};

/** Whether a text, in lower case, is talk about what the writer has asked. */
export function isOwnTalk(text: string, said: Language): boolean {
  const { things, mine, rest } = words[said];
  const tokens = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const has = (pattern: RegExp): boolean => tokens.some((token) => pattern.test(token));
  return (
    has(things) &&
    has(mine) &&
    tokens.every((token) => [things, mine, rest].some((pattern) => pattern.test(token)))
  );
}

/** That the advice has come or is not needed any more: what is open can be ended. */
const helped: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:(?:kiitos|kiitti|kiitokset|hei|ok),? )*(?:(?:mä |minä )?sain (?:jo )?(?:avun|apua|vastauksen|neuvon|neuvoa|tarvitsemani|mitä tarvitsin)|en (?:tarvitse(?:kaan)?|tarvii?) (?:enää )?(?:neuvoa|apua|vastausta|konsultaatiota)(?: enää)?|asia (?:on )?(?:jo )?(?:hoidossa|hoitui|selvisi|ratkesi|kunnossa)|(?:se|tämä) (?:jo )?(?:hoitui|selvisi|ratkesi))(?: jo)?(?:,? kiitos)?$/,
  sv: /^(?:(?:tack|hej|ok),? )*(?:jag (?:fick|har (?:redan )?fått) (?:redan )?(?:hjälp|hjälpen|svar|råd|rådet)|jag behöver inte (?:längre )?(?:råd|hjälp|svar)(?: längre)?|(?:det|saken|ärendet) (?:löste|ordnade|har löst|är) (?:redan )?(?:sig|löst|klart|ordnat))(?:,? tack)?$/,
  en: /^(?:(?:thanks|thank you|hi|ok),? )*(?:i (?:(?:have )?(?:already )?got|got|have) (?:the |my )?(?:help|advice|answer)(?: i needed| already)?|i (?:no longer need|don['’]t need|do not need) (?:the |any )?(?:advice|help|answer)(?: any ?more)?|it (?:is|['’]s|has been) (?:already )?(?:solved|sorted|settled)(?: already)?)(?:,? (?:thanks|thank you))?$/,
};

/** Whether a text, in lower case, says that the writer has been helped. */
export const isHelped = (text: string, said: Language): boolean => helped[said].test(text);

/** To take a question back. */
const takingBack: Readonly<Record<Language, RegExp>> = {
  fi: /^(?:peru|perun|peruutan|poista|poistan|haluan perua) (?:minun |mun )?(?:kysymy(?:s|ksen|kseni)|pyynt(?:ö|öni))$/,
  sv: /^(?:dra tillbaka|återta|ta bort|radera) (?:min )?frågan?$/,
  en: /^(?:cancel|withdraw|delete|take back) (?:my|the) question$/,
};

/** Whether a text, in lower case, is a wish to take a question back. */
export const takesBack = (text: string, said: Language): boolean => takingBack[said].test(text);
