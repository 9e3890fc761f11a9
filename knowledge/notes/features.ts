import { blocksOf } from './blocks.ts';
import { cuesOf } from './cues.ts';
import type { Sight } from './sights.ts';
import type { Unit } from './units.ts';
import { tenseOf } from './verb-forms.ts';

type Cues = ReadonlySet<string>;

/** What may be said to agree with what somebody else said. */
const accepts =
  /^(?:(?:joo|juu|okei|ok|no|ja|yes|yeah|okay|jo|jå|okej)[,. ]+)*(?:joo|tällä mennään|se käy|käy|sopii|hyvä|kannatan|mäkin|merkitty|kirjattu|selvä|kirj\p{L}+ sen|agreed|good|fine|that works|works for|noted|i agree|deal|sounds good|bra|passar|det passar|antecknat|går bra|det går bra|låter bra|kör på|okej|okei|okay|yes|ja|jo)(?!\p{L})/iu;

/** What a sentence tells of the ones beside it. */
const carried = [
  'settled',
  'agreed',
  'opening',
  'open',
  'talk',
  'past',
  'need',
  'procedure',
  'asks',
  'subject',
  'passive',
  'v passive',
  'v passive past',
  'perfect',
  'v conditional',
  'undone',
];
const fewWords = 4;
/** So many letters of a word tell it from others in most of its forms. */
const stem = 6;

/**
 * The features of every sentence, by name: its cues, alone and with the kind of place it stands in, its words, what the
 * rules made of it, and the same of the sentences beside it and before it in its block.
 */
export function featuresOf(sights: readonly Sight[]): readonly ReadonlySet<string>[] {
  const cues = sights.map(({ unit, subject }) => cuesOf(unit, subject));
  const tenses = cues.map(tenseOf);
  const blocks = blocksOf(sights.map(({ unit }) => unit));
  return sights.map((sight, at) => {
    const { unit } = sight;
    const own = cues[at] ?? new Set();
    const place = placeOf(unit);
    const features = ['bias', `place ${place}`, `joined ${sight.joined.kind}`, `rule ${sight.rule.kind}`];
    features.push(`${place}: rule ${sight.rule.kind}`, `${place}: joined ${sight.joined.kind}`);
    if (sight.isChair) features.push('chair');
    for (const cue of own) {
      features.push(cue);
      if (!/^(?:section|line) /.test(cue)) features.push(`${place}: ${cue}`);
    }
    features.push(...besides(sights, cues, at), ...wordsOf(unit));
    const block = blocks[at] ?? { first: at, last: at };
    features.push(...inBlock(cues, tenses, at, block.first, block.last, place));
    const tense = tenses[at] ?? 'none';
    if (!sight.subject && !own.has('talk') && !own.has('asks'))
      features.push(
        `plain ${tense}`,
        `plain ${tense} ${place}`,
        `plain words ${Math.min(6, unit.words.length / 3) | 0}`,
      );
    return new Set(features);
  });
}

function placeOf({ line, section, prose }: Unit): string {
  if (line.speaker !== undefined) return 'spoken';
  if (section !== undefined) return `in ${section}`;
  return line.kind === 'item' ? 'item' : prose ? 'prose' : 'plain';
}

/** Of the sentence before, the one after and, in speech, the second one before. */
function besides(sights: readonly Sight[], cues: readonly Cues[], at: number): readonly string[] {
  const { unit } = sights[at] ?? {};
  if (!unit) return [];
  const spoken = unit.line.speaker !== undefined;
  const found = spoken && accepts.test(unit.text) ? ['accepts'] : [];
  const sides: readonly (readonly [number, string])[] = [
    [-1, 'before'],
    [1, 'after'],
    ...(spoken ? [[-2, 'before2'] as const] : []),
  ];
  for (const [by, side] of sides) {
    const other = sights[at + by];
    if (!other) continue;
    const isSame = spoken ? other.unit.line.speaker === unit.line.speaker : other.unit.line === unit.line;
    const name = `${side} ${isSame ? 'same' : 'other'}`;
    found.push(name, `${name} joined ${other.joined.kind}`);
    for (const cue of carried) if (cues[at + by]?.has(cue)) found.push(`${name} ${cue}`);
    if (other.unit.line.speaker !== undefined && accepts.test(other.unit.text)) found.push(`${name} accepts`);
    if (other.unit.words.length <= fewWords) found.push(`${name} short`);
  }
  return found;
}

/** Its place among those that belong together, and whether there was talk, a question or an agreement before it. */
function inBlock(
  cues: readonly Cues[],
  tenses: readonly string[],
  at: number,
  first: number,
  last: number,
  place: string,
): readonly string[] {
  const tense = tenses[at] ?? 'none';
  const start = `from start ${Math.min(3, at - first)}`;
  const end = `from end ${Math.min(3, last - at)}`;
  const found = [`tense ${tense}`, `${place}: tense ${tense}`, `tense ${tenses[at - 1] ?? ''} then ${tense}`];
  found.push(start, end, `${place}: ${start}`, `${place}: ${end}`, `${tense} ${start}`, `${tense} ${end}`);
  const before = cues.slice(Math.max(first, at - 30), at);
  const talked = before.some((each) => each.has('talk'));
  if (talked) found.push('block talked', `block talked ${tense}`);
  if (talked) for (const cue of carried) if (cues[at]?.has(cue)) found.push(`block talked: ${cue}`);
  if (tenses.slice(first, at).includes('past')) found.push(`block past ${tense}`);
  if (before.some((each) => each.has('begins with a name'))) found.push(`block named ${tense}`);
  if (before.some((each) => each.has('settled'))) found.push('block settled', `block settled ${tense}`);
  if (before.some((each) => each.has('asks'))) found.push('block asked', `block asked ${tense}`);
  return found;
}

/** Beginnings and endings of words: the stem and the form, roughly, in any language. */
function wordsOf({ words }: Unit): readonly string[] {
  const found = words.flatMap(({ lower }) => [
    `s ${lower.slice(0, stem)}`,
    ...(lower.length >= stem ? [`e ${lower.slice(-4)}`, `e ${lower.slice(-3)}`] : []),
  ]);
  const [first] = words;
  return first ? [...found, `first ${first.lower.slice(0, stem)}`] : found;
}
