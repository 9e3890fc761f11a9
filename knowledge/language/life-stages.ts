import { ExpressionMatcher, splitExpressions } from './expressions.ts';

/** Stages of a child's life, as bits, so that a service or a question may speak of several. */
export const stage = {
  baby: 1,
  toddler: 2,
  preschool: 4,
  primary: 8,
  lowerSecondary: 16,
  youth: 32,
  adult: 64,
} as const;
const { baby, toddler, preschool, primary, lowerSecondary, youth, adult } = stage;

/** In the order of the bits. */
const stageNames = ['baby', 'toddler', 'preschool', 'primary', 'lower_secondary', 'youth', 'adult'] as const;
export type StageName = (typeof stageNames)[number];

/** The names of the stages that the bits stand for. */
export const namesOfStages = (stages: number): readonly StageName[] =>
  stageNames.filter((_, bit) => (stages & (1 << bit)) !== 0);

const stageWords: readonly (readonly [string, number])[] = [
  [
    'vauva*; vastasyn*; puolivuoti*; kuukauden ikäi*; kuukauden vanha; viikon ikäi*; weeks old; months old; månaders; mån gammal; week-old; month-old; imeväi*; sylivauv*; bebis*; baby*; babies; spädbarn*; nyfödd*; newborn*; infant*; raskaan*; raskau*; gravid*; pregnan*; odottava; synnyt*',
    baby,
  ],
  [
    'taapero*; uhmaikä*; leikki-ikä*; leikki-ikäi*; pikkulap*; päiväkoti*; päiväkodi*; småbarn*; daghem*; dagis; toddler*; daycare; alle kouluikäi*; under skolåldern; under school age; below school age; neuvolaikäi*; puolitoistavuoti*; kolmevee; nelivee; kaksivee; viisvee; treåring*; fyraåring*; femåring*; tvååring*; ettåring*; kaksivuoti*; kolmivuoti*; nelivuoti*; viisivuoti*; yksivuoti*; pieni lapsi; pienten lasten; under school',
    toddler,
  ],
  [
    'eskari*; esikoul*; esiopet*; viskari*; förskol*; preschool*; pre-primary; kuusivuoti*; sexåring*',
    preschool,
  ],
  [
    'alakoul*; ala-aste*; alaluok*; ekaluok*; tokaluok*; ekalla; tokalla; kolmasluok*; kolmosluok*; nelosluok*; vitosluok*; kutosluok*; lågstadi*; lågstadie*; primary; seitsemänvuoti*; kahdeksanvuoti*; yhdeksänvuoti*; kymmenvuoti*; varhaisnuor*; kuutosluok*; kutosella; vitosella; nelosella; kolmosella; kolmannella; tokaluokkalai*; ekaluokkalai*; sjuåring*; åttaåring*; nioåring*; tioåring*; elvaåring*; tolvåring*; ettan; tvåan; trean; fyran; femman; first grader; second grader; third grader; fourth grader; fifth grader; sixth grader',
    primary,
  ],
  [
    'koululai*; oppila*; peruskoul*; skolelev*; elev*; skolbarn*; pupil*; schoolchild*; school-age*; kouluikäi*; luokkalai*; i skolåldern; skolålder*',
    primary | lowerSecondary,
  ],
  [
    'yläkoul*; yläaste*; seiskaluok*; seiskal*; kasiluok*; kasil*; ysiluok*; ysil*; ysi; kasi; seiskalla; kasilla; ysillä; sjuan; åttan; nian; trettonåring*; fjortonåring*; femtonåring*; seventh grader; eighth grader; ninth grader; högstadi*; högstadie*; lower secondary',
    lowerSecondary,
  ],
  [
    'teini*; murrosikä*; tonåring*; tonår*; teenager*; teen; teens; adolescent*; nuori; nuoret; nuorten; nuorella; nuoris*; ungdom*; unga; youth*; young person|people; ung',
    lowerSecondary | youth,
  ],
  [
    'lukio*; lukiolai*; ammattikoul*; amis*; amiks*; opiskelij*; abi; abit; abiturient*; toinen aste; toisen asteen; andra stadiet; upper secondary; sextonåring*; sjuttonåring*; adertonåring*; parikymppi*; parikymppinen; toisella asteella; toisen asteen; gymnasi*; yrkesskol*; studerande*; student*; nuori aikui*; nuorten aikui*; unga vuxna; young adult*; täysi-ikäi*; college',
    youth,
  ],
  ['aikuis*; aikuinen; aikuisia; työikäi*; vuxen*; vuxna; adult; adults; working-age', adult],
];

/** What a service for children is called; a question says `lapsi` of anybody under age. */
const childrens: ReadonlySet<string> = new Set([
  'lasten',
  'lapsille',
  'barn',
  'barns',
  'barnens',
  'children',
  "children's",
]);
/** `13-22-vuotiaat`, `16-29-åringar`, `ages 7-12`. */
const ageRange =
  /(?<!\d)(\d{1,2}) ?[-\u2013] ?(\d{1,2})(?=[ -]?(?:vuoti|v\b|år|year))|ages? (\d{1,2}) ?[-\u2013] ?(\d{1,2})/g;

const ageStage = (years: number): number => {
  if (years < 1) return baby;
  if (years < 6) return years === 1 ? baby | toddler : toddler;
  if (years === 6) return toddler | preschool;
  if (years < 13) return primary;
  if (years < 16) return lowerSecondary;
  return years < 30 ? youth : adult;
};

const gradeStage = (grade: number): number => (grade < 7 ? primary : lowerSecondary);

const age =
  /^(\d{1,2})(?:-?v(?:uotia\p{L}*|ee|eetä)?$|-?åring\p{L}*$|-?years?(?:-old)?s?$|-?yo$|-?vuotia\p{L}*$)/u;
const grade = /^(\d)-?(?:luok\p{L}*|lk|klass\p{L}*|:?an|asteen|grader\p{L}*)$/u;
const ageUnit = /^(?:v|vee|vuotia\p{L}*|vuotta|vuot\p{L}*|år|årig\p{L}*|åring\p{L}*|years?|yrs?|yo)$/u;

let compiled: { readonly matcher: ExpressionMatcher; readonly stages: readonly number[] } | undefined;

function compile(): { readonly matcher: ExpressionMatcher; readonly stages: readonly number[] } {
  const matcher = new ExpressionMatcher();
  const stages: number[] = [];
  for (const [list, stage] of stageWords)
    for (const expression of splitExpressions(list)) stages[matcher.add(expression)] = stage;
  return { matcher, stages };
}

/** `alle kouluikäisten` are not of school age. */
const under: ReadonlySet<string> = new Set(['alle', 'under', 'below']);

/** The stages of life that the words speak of, as bits; 0 when they leave it open. */
export function lifeStages(words: readonly string[]): number {
  compiled ??= compile();
  let found = 0;
  for (const { expression, from, to } of compiled.matcher.match(words))
    if (from < to || !under.has(words[from - 1] ?? '')) found |= compiled.stages[expression] ?? 0;
  for (const [at, word] of words.entries()) {
    const years = age.exec(word)?.[1];
    const inGrade = grade.exec(word)?.[1];
    if (years !== undefined) found |= ageStage(Number(years));
    else if (inGrade !== undefined) found |= gradeStage(Number(inGrade));
    else if (/^\d{1,2}$/.test(word) && ageUnit.test(words[at + 1] ?? '')) found |= ageStage(Number(word));
  }
  return found;
}

/** The stages that a service says it is for: by the words of its name and keywords, and ages in its description. */
export function serviceStages(words: readonly string[], description: string): number {
  let found = lifeStages(words);
  if (found === 0 && words.some((word) => childrens.has(word))) found = baby | toddler | preschool | primary;
  for (const [, from, to, least, most] of description.matchAll(ageRange)) {
    const oldest = Number(to ?? most);
    for (let years = Number(from ?? least); years <= oldest; years += 1) found |= ageStage(years);
  }
  return found;
}

/** True when the word only tells an age. */
export const isAge = (word: string): boolean => age.test(word) || grade.test(word);

const childWord =
  /^(?:vauva|vauva(?:n|a|lla|lle|lta|t)|taapero\p{L}*|eskarilai\p{L}*|esikoululai\p{L}*|koululai\p{L}*|(?:ala|ylä)koululai\p{L}*|(?:eka|toka|kolmas|seiska|kasi|ysi)luokkalai\p{L}*|oppila(?:s|an|alla|alle|asta|at|ita|iden|illa)|opiskelija(?:n|a|lla|lle|lta|t)?|lukiolai\p{L}*|amislai\p{L}*|teini\p{L}{0,4}|nuor(?:i|en|ella|elle|elta|esta|ta|et|ten|illa|ille)|elev(?:en|er|erna|ens)?|förskolebarn\p{L}*|tonåring\p{L}*|ungdom(?:en|ar|arna)?|studerande|pupils?|students?|teen(?:ager)?s?|preschoolers?|toddlers?|bab(?:y|yn|ies)|bebis(?:en)?)$/u;

/** True when the word tells who it is about rather than what: a pupil, a baby, a teenager. */
export const isChildWord = (word: string): boolean => childWord.test(word);
