import type { Seeded } from '../support/seeded.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const nested = (depth: number, list: boolean): Json => {
  let value: Json = 'deep';
  for (let level = 0; level < depth; level += 1) value = list ? [value] : { value };
  return value;
};

/** Texts that have broken programs: lone surrogates, directions, zero width, NUL, piles of accents, patterns, markup. */
const oddTexts: readonly string[] = [
  '',
  ' ',
  '\ud800',
  'a\udc00b',
  '\u202ekoppi\u202c',
  '\u200b\u200d\ufeff',
  '\u0000',
  `a${'\u0301'.repeat(500)}`,
  '👩‍👩‍👧‍👦'.repeat(50),
  'İıſK',
  '../../etc/passwd',
  '<at>Koppi</at>',
  `${'<'.repeat(300)}at>`,
  '&amp;'.repeat(200),
  '{{7*7}} %s %n',
  "'; DROP TABLE document; --",
  '(a+)+$'.repeat(20),
  '__proto__',
  'constructor',
  'toString',
  'null',
  'NaN',
  '-1',
  '1e400',
  '2026-02-30',
  '31.2.2026 klo 25.61',
  'ti klo 9-ke klo 8',
  'http://127.0.0.1:1/',
  '29:1',
  'kysy neuvoa '.repeat(400),
];
const oddNumbers: readonly number[] = [
  0,
  -1,
  0.5,
  1e21,
  -1e308,
  2 ** 53,
  8.64e15,
  8.64e15 + 1,
  253402300800000,
  -62135596800000,
];

function oddValue(chance: Seeded, others: readonly Json[]): Json {
  switch (chance.below(10)) {
    case 0:
      return null;
    case 1:
      return chance.below(2) === 0;
    case 2:
      return chance.pick(oddNumbers) ?? 0;
    case 3:
      return 'ä'.repeat(1 + chance.below(20_000));
    case 4:
      return nested(1 + chance.below(3000), chance.below(2) === 0);
    case 5:
      return Array.from({ length: chance.below(2000) }, () => chance.pick(oddTexts) ?? '').slice(0, 500);
    case 6:
      return { ['__proto__']: { polluted: true }, constructor: { prototype: null }, length: -1 };
    case 7:
      return chance.pick(others) ?? {};
    default:
      return chance.pick(oddTexts) ?? '';
  }
}

/** One thing changed somewhere in a value: taken away, of another type, huge, deep, odd, or wrapped. */
export function mutated(value: Json, chance: Seeded, others: readonly Json[]): Json {
  const goesOn = chance.below(5) > 0;
  if (goesOn && isList(value) && value.length > 0) {
    const at = chance.below(value.length);
    return value.flatMap((each, index) => {
      if (index !== at) return [each];
      if (chance.below(6) === 0) return [];
      return chance.below(6) === 0 ? [each, each] : [mutated(each, chance, others)];
    });
  }
  if (goesOn && isObject(value)) {
    const key = chance.pick(Object.keys(value));
    if (key === undefined) return { odd: oddValue(chance, others) };
    const { [key]: old = null, ...rest } = value;
    switch (chance.below(8)) {
      case 0:
        return rest;
      case 1:
        return { ...value, [chance.pick(oddTexts) ?? 'odd']: oddValue(chance, others) };
      default:
        return { ...rest, [key]: mutated(old, chance, others) };
    }
  }
  switch (chance.below(6)) {
    case 0:
      return [value];
    case 1:
      return { value };
    case 2:
      return typeof value === 'string' ? spoilt(value, chance) : JSON.stringify(value);
    default:
      return oddValue(chance, others);
  }
}

/** A text with something odd in the middle, cut off, or repeated. */
function spoilt(text: string, chance: Seeded): string {
  const at = chance.below(text.length + 1);
  switch (chance.below(4)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.repeat(1 + chance.below(30)).slice(0, 60_000);
    case 2:
      return text.slice(0, at) + String.fromCharCode(chance.below(0x10000)) + text.slice(at);
    default:
      return text.slice(0, at) + (chance.pick(oddTexts) ?? '') + text.slice(at);
  }
}
