import type { Language } from '../kernel/languages.ts';
import { englishFrame, finnishFrame, swedishFrame } from './frame.ts';
import type { Token } from './tokens.ts';
import { remember } from './word-cache.ts';

/** Letters and sequences that lean towards a language, with how strongly. Learned from nothing: spelling rules. */
const hints: readonly (readonly [RegExp, Language, number])[] = [
  [/ää|öö|yy|aa|uu|ii|ee(?=.)|uo|yö|äy|öy/, 'fi', 1],
  [
    /(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi|nen|inen|sen|een|iin|uus|yys|ista|istä|ja|jä|ko|kö|kin|tta|ttä|aan|ään)$/,
    'fi',
    1.5,
  ],
  [/(?:kk|tt|pp)[aeiouyäö]|[aeiouyäö]{2}[aeiouyäö]?[hjklmnprstv][aeiouyäö]$/, 'fi', 0.4],
  [/å/, 'sv', 3],
  [
    /(?:ning|ningen|ingar|ande|ende|het|heten|else|skap|tjänst|vård|vården|hjälp|jour|råd|arna|orna|erna|isk|iska|are|aren|kt|lig|liga|sk|barn|skol)$/,
    'sv',
    1.5,
  ],
  [/^(?:barn|skol|famil|tal|sjuk|häls|hälso|ungdom|handikapp|miss|små|för|med)/, 'sv', 0.8],
  [/ck|x|sj|skj|stj|tj|kv/, 'sv', 0.6],
  [/(?:tion|ing|ed|ly|ment|ness|ship|ance|ence|ity|ies|ous|al|care|child|school|th|ght)$/, 'en', 1],
  [/th|wh|w|gh|ph|sh|q|[^aeiouyäö]y$/, 'en', 1],
  [/oo|ea|ou/, 'en', 0.4],
  [/[uoyiöä]$/, 'fi', 0.6],
  [/^(?:st|sk|sp|pr|tr|kr|bl|sl|fr|gr|br|dr|fl)/, 'sv', 0.2],
  [/^(?:st|sk|sp|pr|tr|kr|bl|sl|fr|gr|br|dr|fl)/, 'en', 0.2],
  [/[bcfgqwxz]/, 'en', 0.2],
  [/[bcfgqwxzå]/, 'sv', 0.2],
  [/[äö]/, 'en', -2],
];

const weighed = new Map<string, readonly [number, number, number]>();

/** How much one word speaks for each language. Function words are the surest sign. */
function weigh(word: string): readonly [number, number, number] {
  const known = weighed.get(word);
  if (known !== undefined) return known;
  const score = { fi: 0, sv: 0, en: 0 };
  const inFi = finnishFrame.has(word);
  const inSv = swedishFrame.has(word);
  const inEn = englishFrame.has(word);
  const claims = Number(inFi) + Number(inSv) + Number(inEn);
  if (inFi) score.fi += 4 / claims;
  if (inSv) score.sv += 4 / claims;
  if (inEn) score.en += 4 / claims;
  if (claims === 0 && word.length > 2 && word.length < 60) {
    for (const [pattern, language, strength] of hints) if (pattern.test(word)) score[language] += strength;
  }
  const result = [score.fi, score.sv, score.en] as const;
  remember(weighed, word, result);
  return result;
}

/** A lead smaller than this tells nothing. */
const leastLead = 1;

/**
 * The language of a text: by its function words and its spelling. Under three words, or when the signs are even,
 * it is the language the person speaks otherwise. Names of places should be left out of `tokens`.
 */
export function detectLanguage(tokens: readonly Token[], personLanguage: Language): Language {
  const words = tokens.filter(({ word }) => /\p{L}/u.test(word));
  if (words.length < 3) return personLanguage;
  let fi = 0;
  let sv = 0;
  let en = 0;
  for (const { word } of words.slice(0, 120)) {
    const [f, s, e] = weigh(word);
    fi += f;
    sv += s;
    en += e;
  }
  const best = Math.max(fi, sv, en);
  const own = personLanguage === 'fi' ? fi : personLanguage === 'sv' ? sv : en;
  if (best - own < leastLead) return personLanguage;
  if (best === fi) return 'fi';
  return best === sv ? 'sv' : 'en';
}
