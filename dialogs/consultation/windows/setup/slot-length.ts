/** The more telling first: `puolitoista tuntia` is no hour, and `varttia vaille` is a time of the day. */
const lengths: readonly (readonly [minutes: number, words: string])[] = [
  [
    90,
    'puolitoista tuntia|puolentoista tunnin|en och en halv timme|an hour and a half|one and a half hours?',
  ],
  [90, '1[.,]5 (?:h|t|tuntia|tim(?:me|mar)?|hours?)'],
  [45, 'kolme varttia|kolmen vartin|tre kvart|three[- ]quarters of an hour'],
  [
    30,
    'puoli tuntia|puolen tunnin|½ (?:h|tuntia)|en halvtimme|halvtimme|en halv timme|half an hour|half[- ]hour',
  ],
  [15, 'vartin|vartti|varttitunti|en kvart|a quarter of an hour|quarter of an hour'],
  [120, '(?:2|kaksi) ?(?:h|tuntia)|(?:2|två) (?:h|timmar)|(?:2|two) hours'],
  [60, '(?:1|yksi|yhden)? ?(?:tunti|tunnin)|1 ?h|(?:en|1) timme|(?:an|one|1)[- ]hour'],
];
const notClock = '(?!\\s*(?:yli|vaille))';

const patterns = lengths.map(
  ([minutes, words]) =>
    [minutes, new RegExp(`(?<![\\p{L}\\d])(?:${words})(?!\\p{L})${notClock}`, 'iu')] as const,
);
const inMinutes = /(?<!\d)(\d{1,3})\s*(?:min(?:uut\p{L}*|uter|utes?)?)(?!\p{L})\.?/iu;

/** The first length in minutes that a text says, such as `30 min`, `puoli tuntia`, `en halvtimme`, and the text without it. */
export function readSlotLength(
  text: string,
): { readonly minutes: number; readonly rest: string } | undefined {
  const said = inMinutes.exec(text);
  if (said) return { minutes: Number(said[1]), rest: text.replace(inMinutes, ' ') };
  for (const [minutes, pattern] of patterns)
    if (pattern.test(text)) return { minutes, rest: text.replace(pattern, ' ') };
  return undefined;
}
