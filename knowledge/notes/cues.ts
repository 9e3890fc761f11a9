import type { Subject } from './owners.ts';
import type { Unit } from './units.ts';
import { verbFormsIn } from './verb-forms.ts';
import type { Wording } from './wording/wording.ts';

/** What a sentence shows by itself: the words of its language come down to cues that all languages share. */
export function cuesOf(unit: Unit, subject: Subject | undefined): ReadonlySet<string> {
  const { line, section, text, words, wording, mentions } = unit;
  const cues: string[] = [];
  const add = (name: string, holds: boolean): void => {
    if (holds) cues.push(name);
  };
  const talk = wording.talk.exec(text)?.index;
  for (const kind of kinds) {
    const found = wording[kind].exec(text);
    if (!found) continue;
    cues.push(kind);
    if (talk !== undefined && kind !== 'talk')
      cues.push(talk < found.index ? `${kind} after talk` : `${kind} before talk`);
  }
  for (const [name, pattern] of signs) add(name, pattern.test(text));
  cues.push(...verbFormsIn(text, wording.language));
  add('subject', subject !== undefined);
  if (subject) cues.push(`subject ${subject.owner.kind}`);
  const [first] = mentions;
  add('names nobody', first === undefined);
  add('names two', mentions.length > 1);
  if (first) cues.push(`names ${first.case}`);
  add('begins with a name', first?.case === 'nominative' && first.from <= 1);
  add(
    'i',
    words.some(({ lower }) => wording.i.has(lower)),
  );
  add('subordinate first', wording.subordinate.has(words[0]?.lower ?? ''));
  add(
    'subordinate',
    words.some(({ lower }) => wording.subordinate.has(lower)),
  );
  add(
    'that',
    words.some(({ lower }) => wording.that.has(lower)),
  );
  add('capital', words[0]?.capital === true);
  cues.push(`section ${section ?? 'none'}`, `line ${line.kind}`, `words ${lengthOf(words.length)}`);
  add('box open', line.box === 'open');
  add('last of line', unit.last);
  add('first of line', unit.text.slice(0, 12) === line.text.slice(0, 12));
  add('opens', unit.opens);
  add('prose', unit.prose);
  add('topic', unit.topic);
  return new Set(cues);
}

const kinds = [
  'settled',
  'agreed',
  'opening',
  'open',
  'talk',
  'past',
  'need',
  'course',
  'denies',
  'passive',
  'procedure',
  'once',
  'must',
  'present',
] as const satisfies readonly (keyof Wording)[];

const signs: readonly (readonly [string, RegExp])[] = [
  ['asks', /\?["”)]?\s*$/],
  ['asks within', /\?/],
  ['exclaims', /!/],
  ['arrow', /^(?:[-=]{1,2}>|→|⇒)/],
  ['colon', /:\s/],
  ['dash', /\s[–—-]\s/],
  ['brackets', /\(/],
  ['quotes', /["”“»]/],
  ['digits', /\d/],
  [
    'day',
    /(?<!\d)\d{1,2}\.\s?\d{1,2}\.?(?!\d)|\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|okt|maj|mars)|\p{L}+kuu(?:n|ssa|hun|ta|lle)/iu,
  ],
  ['time', /(?:klo|kl\.?|kello|klockan|at)\s?\d/iu],
  [
    'weekday',
    /(?<!\p{L})(?:maanantai|tiistai|keskiviik|torstai|perjantai|lauantai|sunnuntai|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)/iu,
  ],
  [
    'by a day',
    /mennessä|menn(?:es)?(?!\p{L})|viimeistään|(?<!\p{L})(?:senast|till (?:slutet|nästa|vecka|\p{L}+dag|den \d|\d)|by (?:the|next|\d|\p{L}+day|end)|before|före|ennen)(?!\p{L})/iu,
  ],
  [
    'from a day',
    /(?<!\p{L})(?:alkaen|lähtien|lukien|från(?: och med)?|fr\.?o\.?m|from|as of|starting)(?!\p{L})/iu,
  ],
  [
    'again',
    /(?<!\p{L})(?:jatkossa|aina|joka|vuodessa|viikossa|kuukaudessa|vuosittain|kuukausittain|viikoittain|edelleen|kerran|kahdesti|alltid|varje|framöver|i fortsättningen|gånger?|always|every|from now on|once|twice|still|\p{L}+isin)(?!\p{L})/iu,
  ],
  [
    'perfect',
    /(?<!\p{L})(?:(?:on|ovat|ole|oli|olivat|oon) (?:\p{L}+ ){0,4}?\p{L}{2,}(?:nut|nyt|neet|ttu|tty)|(?:har|hade|has|have|had) (?:\p{L}+ )?\p{L}+(?:at|it|tt|ts|ed|en))(?!\p{L})/iu,
  ],
  [
    'denial',
    /(?<!\p{L})(?:ei|en|emme|eivät|eikä|ettei|inte|inga|inget|ingen|ej|int|not|no|never|none|\p{L}+n't)(?!\p{L})/iu,
  ],
  ['rather', /(?<!\p{L})(?:vaan|utan|instead|sijaan|stället|rather|mieluummin)(?!\p{L})/iu],
  ['so', /(?<!\p{L})(?:eli|joten|siis|alltså|därför|so|therefore|hence|siten|näin)(?!\p{L})/iu],
  ['but', /(?<!\p{L})(?:mutta|mut|men|but|however|vaikka|though)(?!\p{L})/iu],
  ['only', /(?<!\p{L})(?:vain|vaan|ainoastaan|bara|endast|only|just)(?!\p{L})/iu],
  ['if', /(?<!\p{L})(?:jos|mikäli|om|ifall|if|whether)(?!\p{L})/iu],
  ['all', /(?<!\p{L})(?:kaikki|kaikille|kukaan|alla|everyone|everybody|all|nobody|ingen)(?!\p{L})/iu],
  ['yes', /(?<!\p{L})(?:ok|okei|okej|okay|joo|sopii|käy|passar|deal|fine|good|hyvä|bra)(?!\p{L})/iu],
  ['done', /(?<!\p{L})(?:jo|redan|already|nyt|nu|now)(?!\p{L})/iu],
  ['money', /€|euro|eur(?!\p{L})/iu],
  ['we', /(?<!\p{L})(?:me|vi|we|we'll|we’ll|meidän|meillä|vår|our)(?!\p{L})/iu],
];

const lengthOf = (count: number): string =>
  count <= 2
    ? '1-2'
    : count <= 4
      ? '3-4'
      : count <= 7
        ? '5-7'
        : count <= 12
          ? '8-12'
          : count <= 20
            ? '13-20'
            : 'more';
