import { basesOf } from './base-forms.ts';
import { isAge, isChildWord, lifeStages, stage } from './life-stages.ts';
import { remember } from './word-cache.ts';

/**
 * Who is spoken of, for expressions such as `nuori ei syö`: people say `tyttö ei syö` or `15v ei syö` as well. Each
 * word with those it may stand for, the forms included that expressions are written in.
 */
const standIns: readonly (readonly [words: string, meant: string])[] = [
  ['tyttö poika tytär likka flikka', 'lapsi lapsen nuori nuoren teini teinin tyttö tytön poika pojan tytär'],
  ['muksu kakara tenava lapsonen pentu pikkuinen mukula jälkikasvu penska ipana kersa', 'lapsi lapsen'],
  [
    'äiti isä äippä mutsi iskä faija vanhempi huoltaja äitee mamma',
    'äiti äidin isä isän vanhempi vanhemman vanhemmat vanhempien',
  ],
  ['porukat vanhemmat perhe', 'vanhempi vanhemmat vanhempien perhe perheen'],
  ['oppilas koululainen luokkalainen', 'oppilas oppilaan koululainen lapsi lapsen nuori nuoren'],
  [
    'flicka pojke dotter son tjej kille grabb',
    'barn barnet ung ungdom tonåring tonåringen flicka pojke dotter',
  ],
  ['unge barn telning', 'barn barnet'],
  ['mamma pappa mor far förälder', 'mamma pappa mor förälder föräldern föräldrar'],
  ['föräldrar', 'föräldrar förälder familj familjen'],
  ['elev', 'elev eleven barn ung ungdom'],
  ['girl boy daughter son', 'child teenager teen girl boy daughter son pupil'],
  ['kid child', 'child kid'],
  ['mother father mum mom dad parent', 'mother father parent'],
  ['parents', 'parents parent family'],
  ['pupil student', 'pupil student child teenager'],
];

const byStage: readonly (readonly [bit: number, meant: string])[] = [
  [stage.baby, 'vauva vauvan lapsi lapsen bebis barn barnet baby child'],
  [stage.toddler | stage.preschool | stage.primary, 'lapsi lapsen barn barnet child'],
  [
    stage.lowerSecondary | stage.youth,
    'nuori nuoren teini teinin ung ungdom tonåring tonåringen teenager teen',
  ],
];

const meantBy: ReadonlyMap<string, readonly string[]> = new Map(
  standIns.flatMap(([words, meant]) => words.split(' ').map((word) => [word, meant.split(' ')] as const)),
);

/** The words that this one may stand for in an expression of several words; none for most. */
export function standInsOf(word: string): readonly string[] {
  const known = seen.get(word);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (const base of basesOf(word)) for (const meant of meantBy.get(base) ?? []) found.add(meant);
  if (isAge(word) || isChildWord(word)) {
    const bits = lifeStages([word]);
    for (const [bit, meant] of byStage)
      if ((bits & bit) !== 0) for (const each of meant.split(' ')) found.add(each);
  }
  const all = [...found];
  remember(seen, word, all);
  return all;
}

const seen = new Map<string, readonly string[]>();
