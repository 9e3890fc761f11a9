import type { Language } from '../kernel/languages.ts';

/** Forms of verbs that tell of time, doubt and duty: endings in Finnish and Swedish, auxiliaries in all. */
const verbForms: Readonly<Record<Language, readonly (readonly [string, RegExp])[]>> = {
  fi: [
    [
      'v passive',
      /(?<!\p{L})\p{L}+(?:[aeiouyäö]t(?:aa|ää)n|d(?:aa|ää)n|ll(?:aa|ää)n|nn(?:aa|ää)n|rr(?:aa|ää)n|st(?:aa|ää)n)(?!\p{L})/iu,
    ],
    ['v passive past', /(?<!\p{L})\p{L}+[aeiouyäöslnr]t(?:ii)n(?!\p{L})/iu],
    ['v participle', /(?<!\p{L})\p{L}+(?:ttu|tty|stu|sty|ltu|lty)(?!\p{L})/iu],
    ['v conditional', /(?<!\p{L})\p{L}+(?:isi|is|isin|isit|isimme|isivat|isivät|isiko|isko)(?!\p{L})/iu],
    ['v we', /(?<!\p{L})\p{L}{3,}mme(?!\p{L})/iu],
    ['v we past', /(?<!\p{L})\p{L}{3,}imme(?!\p{L})/iu],
    ['v must', /(?<!\p{L})(?:pitää|täytyy|tulee|pitäisi|pitäis|pitäs|on \p{L}+(?:tava|tävä))(?!\p{L})/iu],
    ['v has been', /(?<!\p{L})\p{L}+(?:nut|nyt|neet|nu|ny)(?!\p{L})/iu],
    ['v was', /(?<!\p{L})(?:oli|olivat|oltiin|tuli|meni|sai|jäi)(?!\p{L})/iu],
    ['v is', /(?<!\p{L})(?:on|ovat)(?!\p{L})/iu],
    ['v present', /(?<!\p{L})\p{L}{2,}(?:aa|ee|ii|oo|uu|yy|ää|öö|v[aä]t)(?!\p{L})/iu],
    [
      'v becomes',
      /(?<!\p{L})(?:tulee|tulevat|jää|jäävät|muuttuu|vaihtuu|siirtyy|jatkuu|pysyy|alkaa|loppuu|päättyy|pysyvät|siirtyvät|jatkuvat)(?!\p{L})/iu,
    ],
    [
      'v not passive',
      /(?<!\p{L})(?:ei|eikä|ettei) (?:\p{L}+ ){0,2}\p{L}+(?:et[aä]|it[aä]|at[aä]|ät[aä]|ot[aä]|ut[aä]|yt[aä]|öt[aä]|hd[aä]|ll[aä])(?!\p{L})/iu,
    ],
    ['v to be done', /(?<!\p{L})\p{L}+(?:ttava|ttävä|tava|tävä)\p{L}*(?!\p{L})/iu],
    ['v to be', /(?<!\p{L})\p{L}+(?:vaksi|väksi|tavaks|tehtäväksi)(?!\p{L})/iu],
    ['undone', /(?<!\p{L})\p{L}+(?:matta|mättä)(?!\p{L})/iu],
  ],
  sv: [
    ['v passive', /(?<!\p{L})(?:\p{L}{3,}(?:as|es|rs|ns|ls|ks|ts|ps)|görs|ges|tas|sker)(?!\p{L})/iu],
    ['v passive past', /(?<!\p{L})\p{L}+(?:ades|des|tes)(?!\p{L})/iu],
    ['v conditional', /(?<!\p{L})(?:skulle|kunde|borde|vore|önskar|ville|kanske)(?!\p{L})/iu],
    ['v must', /(?<!\p{L})(?:måste|bör|ska|skall|behöver)(?!\p{L})/iu],
    ['v we', /(?<!\p{L})(?:vi \p{L}+[ae]r|\p{L}+[ae]r vi)(?!\p{L})/iu],
    ['v we past', /(?<!\p{L})(?:vi \p{L}+(?:de|te)|\p{L}+(?:de|te) vi)(?!\p{L})/iu],
    ['v has been', /(?<!\p{L})(?:har|hade) (?:\p{L}+ ){0,2}\p{L}+(?:at|it|tt|ts)(?!\p{L})/iu],
    ['v was', /(?<!\p{L})(?:var|blev|hade|fick|kom|gick|\p{L}+(?:ade|dde|tte))(?!\p{L})/iu],
    ['v is', /(?<!\p{L})(?:är)(?!\p{L})/iu],
    ['v present', /(?<!\p{L})\p{L}{2,}(?:er|ar|år|ör|yr)(?!\p{L})/iu],
    [
      'v becomes',
      /(?<!\p{L})(?:blir|flyttar|fortsätter|börjar|slutar|upphör|gäller|förblir|byter|står kvar|läggs ner)(?!\p{L})/iu,
    ],
    ['v participle', /(?<!\p{L})\p{L}+(?:ad|at|ade)(?!\p{L})/iu],
  ],
  en: [
    ['v passive', /(?<!\p{L})(?:will be|is|are|be) (?:\p{L}+ )?\p{L}+(?:ed|en|t|ld|de)(?!\p{L})/iu],
    ['v passive past', /(?<!\p{L})(?:was|were|been) (?:\p{L}+ )?\p{L}+(?:ed|en|t|ld|de)(?!\p{L})/iu],
    ['v conditional', /(?<!\p{L})(?:would|could|might|may|i'd|we'd|perhaps|maybe)(?!\p{L})/iu],
    ['v must', /(?<!\p{L})(?:must|should|has to|have to|need to|needs to|ought)(?!\p{L})/iu],
    ['v we', /(?<!\p{L})(?:we'll|we will|we're|we are|let's)(?!\p{L})/iu],
    ['v we past', /(?<!\p{L})we \p{L}+ed(?!\p{L})/iu],
    ['v has been', /(?<!\p{L})(?:has|have|had)(?!\p{L})/iu],
    ['v was', /(?<!\p{L})(?:was|were|had|did|came|went|got|said)(?!\p{L})/iu],
    ['v is', /(?<!\p{L})(?:is|are|it's|that's)(?!\p{L})/iu],
    ['v will', /(?<!\p{L})(?:will|'ll|won't)(?!\p{L})/iu],
    ['v becomes', /(?<!\p{L})(?:stays|moves|continues|starts|ends|remains|becomes|changes|goes)(?!\p{L})/iu],
  ],
};

/** The names of the forms that stand in the text. */
export const verbFormsIn = (text: string, language: Language): readonly string[] =>
  verbForms[language].filter(([, pattern]) => pattern.test(text)).map(([name]) => name);

/** What a sentence speaks of, by the forms in it: what was, has been, would be, is to be, or how things are. */
export function tenseOf(cues: ReadonlySet<string>): string {
  return tenses.find(([, forms]) => forms.some((form) => cues.has(form)))?.[0] ?? 'none';
}

const tenses: readonly (readonly [string, readonly string[]])[] = [
  ['past', ['v passive past', 'v was', 'past', 'v we past']],
  ['perfect', ['perfect', 'v has been']],
  ['doubt', ['v conditional']],
  ['must', ['v must']],
  ['passive', ['v passive', 'v not passive']],
  ['is', ['v is']],
  ['we', ['v we', 'v will']],
  ['course', ['v becomes', 'course']],
  ['present', ['v present']],
];
