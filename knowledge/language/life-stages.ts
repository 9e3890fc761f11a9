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
    'vauva*; vastasyn*; puolivuoti*; kuukauden ikäi*; kuukauden vanha; viikon ikäi*; weeks old; months old; månaders; mån gammal; week-old; month-old; imeväi*; sylivauv*; *vauva; vauvel*; sylilap*; *raskaus; spädis*; nybliv*; väntar barn|bebis; expecting; rv; bebis*; baby*; babies; spädbarn*; nyfödd*; newborn*; infant*; raskaan*; raskau*; gravid*; pregnan*; odottava; synnyt*',
    baby,
  ],
  [
    'taapero*; uhmaikä*; leikki-ikä*; leikki-ikäi*; pikkulap*; päiväkoti*; päiväkodi*; småbarn*; daghem*; dagis; toddler*; daycare; alle kouluikäi*; under skolåldern; under school age; below school age; neuvolaikäi*; puolitoistavuoti*; kolmevee; nelivee; kaksivee; viisvee; treåring*; fyraåring*; femåring*; tvååring*; ettåring*; kaksivuoti*; kolmivuoti*; nelivuoti*; viisivuoti*; yksivuoti*; pieni lapsi; pienten lasten; under school; päikkyikä*; tarhaikä*; dagisbarn*; lekålder*; kindergart*',
    toddler,
  ],
  [
    'eskari*; esikoul*; esiopet*; viskari*; förskol*; preschool*; pre-primary; kuusivuoti*; sexåring*',
    preschool,
  ],
  [
    'alakoul*; ala-aste*; alaluok*; ekaluok*; ykkösluok*; tokaluok*; kakkosluok*; ekalla; tokalla; kolmasluok*; kolmosluok*; nelosluok*; vitosluok*; kutosluok*; kolmosel*; nelosel*; vitosel*; kutosel*; kutoset; förstaklass*; andraklass*; tredjeklass*; fjärdeklass*; femteklass*; sjätteklass*; lågstadi*; lågstadie*; primary; elementary; seitsemänvuoti*; kahdeksanvuoti*; yhdeksänvuoti*; kymmenvuoti*; varhaisnuor*; kuutosluok*; kutosella; vitosella; nelosella; kolmosella; kolmannella; tokaluokkalai*; ekaluokkalai*; sjuåring*; åttaåring*; nioåring*; tioåring*; elvaåring*; tolvåring*; ettan; tvåan; trean; fyran; femman; first grader; second grader; third grader; fourth grader; fifth grader; sixth grader',
    primary,
  ],
  [
    'koululai*; oppila*; peruskoul*; skolelev*; elev*; skolbarn*; pupil*; schoolchild*; school-age*; kouluikäi*; luokkalai*; i skolåldern; skolålder*',
    primary | lowerSecondary,
  ],
  [
    'yläkoul*; yläaste*; seiskaluok*; seiskal*; kasiluok*; kasil*; ysiluok*; ysil*; ysi; kasi; seiskalla; kasilla; ysillä; sjuan; åttan; nian; trettonåring*; fjortonåring*; femtonåring*; seventh grader; eighth grader; ninth grader; rippikouluikä*; sjundeklass*; åttondeklass*; niondeklass*; högstadi*; högstadie*; lower secondary; middle school',
    lowerSecondary,
  ],
  [
    'teini*; murrosikä*; murkku; murku*; nuoruka*; tonåring*; tonår*; teenager*; teen; teens; adolescent*; nuori; nuoret; nuorten; nuorella; nuoris*; ungdom*; unga; youth*; young person|people; ung',
    lowerSecondary | youth,
  ],
  [
    'lukio*; lukiolai*; ammattikoul*; amis*; amiks*; opiskelij*; abi; abit; abiturient*; toinen aste; toisen asteen; andra stadiet; upper secondary; sextonåring*; sjuttonåring*; adertonåring*; parikymppi*; parikymppinen; toisella asteella; toisen asteen; gymnasi*; yrkesskol*; studerande*; student*; nuori aikui*; nuorten aikui*; unga vuxna; young adult*; täysi-ikäi*; college; high school; varusmie*; beväring*; conscript*; kaksikymppi*; täyttää|täyttänyt|fyller|fyllt|turns|turning|turned 17|18|19|20',
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

/** Numbers from one up, as they begin a word or stand alone; `kolmevee` is said, and `kuusvuotias`. */
const numberWords: readonly string[] = [
  'yksi yks ett one',
  'kaksi kaks två two',
  'kolmi kolme kolm tre three',
  'neli neljä nelj fyra four',
  'viisi viis fem five',
  'kuusi kuus sex six',
  'seitsemän seitsen seittemän sju seven',
  'kahdeksan kaheksan åtta eight',
  'yhdeksän yheksän nio nine',
  'kymmenen kymmen tio ten',
  'yksitoista ykstoista elva eleven',
  'kaksitoista kakstoista tolv twelve',
  'kolmetoista kolmitoista tretton thirteen',
  'neljätoista nelitoista fjorton fourteen',
  'viisitoista viistoista femton fifteen',
  'kuusitoista kuustoista sexton sixteen',
  'seitsemäntoista sjutton seventeen',
  'kahdeksantoista arton aderton eighteen',
  'yhdeksäntoista nitton nineteen',
];
const ordinalWords: readonly string[] = [
  'ensimmäinen ensimmäisellä ensimmäisen första first 1st',
  'toinen toisella toisen andra second 2nd',
  'kolmas kolmannella kolmannen tredje third 3rd',
  'neljäs neljännellä neljännen fjärde fourth 4th',
  'viides viidennellä viidennen femte fifth 5th',
  'kuudes kuudennella kuudennen sjätte sixth 6th',
  'seitsemäs seitsemännellä seitsemännen sjunde seventh 7th',
  'kahdeksas kahdeksannella kahdeksannen åttonde eighth 8th',
  'yhdeksäs yhdeksännellä yhdeksännen nionde ninth 9th',
];

const byWord = (lists: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((list, value) => list.split(' ').map((word) => [word, value + 1] as const)));

const numbers = byWord(numberWords);
const ordinals = byWord(ordinalWords);

const numberOf = (word: string): number | undefined =>
  /^\d{1,2}$/.test(word) ? Number(word) : numbers.get(word);

const age =
  /^(?:(\d{1,2})-?(?:v|yo|years?s?)|(\d{1,2}|\p{L}+?)-?(?:vee(?:tä|n)?|vuotia\p{L}*|[åa]ring\p{L}*|[åa]rig\p{L}*|years?-olds?))$/u;
const ageUnit = /^(?:v|vee|vuotia\p{L}*|vuotta|vuot\p{L}*|år|[åa]rig\p{L}*|[åa]ring\p{L}*|years?|yrs?|yo)$/u;
const ago = /^(?:sitten|sedan|ago)$/;
const months = /^(\d{1,2}|\p{L}+?)-?(?:kuukauti\p{L}*|kuukautisen|månaders|months?-olds?)$/u;
/** Months and weeks are mostly time to wait: they are an age beside one who has it. */
const monthUnit = /^(?:\d{1,2}-?)?(?:kk|kuukauden|kuukautta|mån|månader|månad|months?)$/;
const weekUnit = /^(?:viikon|viikkoa|veckor|weeks?)$/;
const hasAge =
  /^(?:ikäi\p{L}*|vanha\p{L}*|gam(?:mal|la)|old|vauva\p{L}*|lapsi|lapsen|lapsella|poika|tyttö|barn|baby|bebis|child)$/u;

const grade = /^(\d)-?(?:luok\p{L}*|lk|klass\p{L}*|:?an|asteen|grader\p{L}*)$/u;
const gradeUnit = /^(?:luok(?:ka|alla|alta|alle|an|kalai\p{L}*)|lk|klass(?:en|are|aren)?|grade(?:r|rs)?)$/u;
const gradeBefore = /^(?:åk|årskurs|grade|class)$/;

const yearsIn = (word: string): number | undefined => {
  const [, short, long] = age.exec(word) ?? [];
  return numberOf(short ?? long ?? '');
};

/** The age in months that begins at a word: `puolivuotias`, `6kk vauva`, `kahden kuukauden ikäinen`. */
function monthsAt(words: readonly string[], at: number): number | undefined {
  const word = words[at] ?? '';
  const whole = months.exec(word)?.[1];
  if (whole !== undefined) return numberOf(whole);
  const unit = monthUnit.test(word) || weekUnit.test(word);
  if (!unit || !hasAge.test(words[at + 1] ?? '')) return undefined;
  if (weekUnit.test(word)) return 0;
  return Number(/^\d+/.exec(word)?.[0] ?? numberOf(words[at - 1] ?? '') ?? 0);
}

/** The school year told at a word: `5-luokkalainen`, `kolmannella luokalla`, `åk 7`, `8th grade`. */
function gradeAt(words: readonly string[], at: number): number | undefined {
  const word = words[at] ?? '';
  const written = grade.exec(word)?.[1] ?? /^åk([1-9])$/.exec(word)?.[1];
  if (written !== undefined) return Number(written);
  const value = /^[1-9]$/.test(word) ? Number(word) : ordinals.get(word);
  const beside = gradeUnit.test(words[at + 1] ?? '') || gradeBefore.test(words[at - 1] ?? '');
  return value !== undefined && beside ? value : undefined;
}

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
  const hits = compiled.matcher.match(words);
  for (const { expression, from, to, words: length } of hits) {
    // `nuori aikuinen` is neither young nor grown up.
    const inside = hits.some((other) => other.words > length && other.from <= from && other.to >= to);
    if (inside || (from === to && under.has(words[from - 1] ?? ''))) continue;
    found |= compiled.stages[expression] ?? 0;
  }
  for (const [at, word] of words.entries()) {
    const years = yearsIn(word);
    const inGrade = gradeAt(words, at);
    const inMonths = monthsAt(words, at);
    const number = numberOf(word);
    if (years !== undefined) found |= ageStage(years);
    else if (inGrade !== undefined) found |= gradeStage(inGrade);
    else if (inMonths !== undefined) found |= ageStage(Math.floor(inMonths / 12));
    else if (number !== undefined && ageUnit.test(words[at + 1] ?? '') && !ago.test(words[at + 2] ?? ''))
      found |= ageStage(number);
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
export const isAge = (word: string): boolean =>
  yearsIn(word) !== undefined || grade.test(word) || months.test(word);

const childWord =
  /^(?:vauva|vauva(?:n|a|lla|lle|lta|t)|taapero\p{L}*|eskarilai\p{L}*|esikoululai\p{L}*|koululai\p{L}*|(?:ala|ylä)koululai\p{L}*|(?:eka|toka|ykkös|kakkos|kolmas|kolmos|nelos|vitos|kutos|seiska|kasi|ysi)luokkalai\p{L}*|oppila(?:s|an|alla|alle|asta|at|ita|iden|illa)|opiskelija(?:n|a|lla|lle|lta|t)?|lukiolai\p{L}*|amislai\p{L}*|teini\p{L}{0,4}|nuor(?:i|en|ella|elle|elta|esta|ta|et|ten|illa|ille)|elev(?:en|er|erna|ens)?|förskolebarn\p{L}*|tonåring\p{L}*|ungdom(?:en|ar|arna)?|studerande|pupils?|students?|teen(?:ager)?s?|preschoolers?|toddlers?|bab(?:y|yn|ies)|bebis(?:en)?)$/u;

/** True when the word tells who it is about rather than what: a pupil, a baby, a teenager. */
export const isChildWord = (word: string): boolean => childWord.test(word);
