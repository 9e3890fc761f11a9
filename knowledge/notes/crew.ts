import { inflect } from '../language/inflect.ts';
import type { Notes } from './notes.ts';

export interface Member {
  readonly name: string;
  readonly role: 'chair' | 'secretary' | 'member';
}

export type NameCase = 'nominative' | 'genitive' | 'allative' | 'partitive' | 'other';

/** What a word may be a form of. */
export interface NameForm {
  readonly member: number;
  readonly part: 'given' | 'surname' | 'initials' | 'role';
  readonly case: NameCase;
}

/** Those who belong to the meeting, by every word that may mean one of them. */
export interface Crew {
  readonly members: readonly Member[];
  readonly forms: ReadonlyMap<string, readonly NameForm[]>;
}

const roleWords = {
  chair: 'puheenjohtaja pj puheenjohtajan ordförande ordf ordföranden chair chairperson chairman chairwoman',
  secretary: 'sihteeri siht sekreterare sekr sekreteraren secretary note-taker notetaker muistionpitäjä',
  member: '',
} as const;
/** What people are besides a trade. */
const noTitles = new Set(
  (
    'jäsen varajäsen member medlem edustaja pj pj. siht siht. ja och and paikalla läsnä poissa etänä teams osan ajasta ' +
    'puheenjohtajana sihteerinä muistio notes muistiinpanot present absent saakka alkaen'
  ).split(' '),
);

/** Who is who: names, initials, what the list of those present calls them. */
export function createCrew(members: readonly Member[], notes: Notes): Crew {
  const forms = new Map<string, NameForm[]>();
  const add = (word: string, form: NameForm): void => {
    const known = forms.get(word) ?? [];
    if (known.some((each) => each.member === form.member && each.case === form.case)) return;
    forms.set(word, [...known, form]);
  };
  const addWord = (word: string, member: number, part: NameForm['part']): void => {
    for (const [form, nameCase] of formsOf(word, part)) add(form, { member, part, case: nameCase });
  };
  members.forEach(({ name, role }, member) => {
    const words = name.normalize('NFC').split(/\s+/);
    words.forEach((word, at) => {
      addWord(word.toLowerCase(), member, at === words.length - 1 && at > 0 ? 'surname' : 'given');
    });
    for (const word of roleWords[role].split(' ')) if (word !== '') addWord(word, member, 'role');
    for (const initials of initialsOf(words)) addWord(initials, member, 'initials');
  });
  for (const { member, initials, title } of readAttendance(members, notes)) {
    if (initials !== undefined) addWord(initials, member, 'initials');
    if (title !== undefined && !forms.has(title)) addWord(title, member, 'role');
  }
  return { members, forms };
}

/** `AK`, and of `Ann-Louise Forss` `AF`, `ALF`, `AL` and `A-L`. */
function initialsOf(words: readonly string[]): readonly string[] {
  const first = (word: string): string => word.slice(0, 1).toLowerCase();
  const short = words.map(first).join('');
  const long = words.flatMap((word) => word.split('-').map(first)).join('');
  const double = words[0]?.includes('-') ? words[0].split('-').map(first) : [];
  const all = [short, long, double.join(''), double.join('-')];
  return [...new Set(all)].filter((initials) => initials.length >= 2);
}

function formsOf(word: string, part: NameForm['part']): readonly (readonly [string, NameCase])[] {
  if (part === 'initials' || /^(?:pj|siht|sekr|ordf)$/.test(word))
    return [
      [word, 'nominative'],
      [`${word}:n`, 'genitive'],
      [`${word}:lle`, 'allative'],
      [`${word}:s`, 'genitive'],
    ];
  const finnish = inflect(word, { numbers: ['singular'], name: true }).map(
    (form): readonly [string, NameCase] => [
      form.form,
      form.case === 'nominative' ||
      form.case === 'genitive' ||
      form.case === 'allative' ||
      form.case === 'partitive'
        ? form.case
        : 'other',
    ],
  );
  const swedish = /s$/.test(word)
    ? []
    : [[`${word}s`, 'genitive'] as const, [`${word}'s`, 'genitive'] as const];
  const definite = part === 'role' && /are$/.test(word) ? [[`${word}n`, 'nominative'] as const] : [];
  // Names are often inflected without gradation: `Kaapolle`.
  const plain = /[aeiouyäö]$/.test(word) ? plainForms(word) : [];
  // A name that is its own genitive is read as the name.
  return [
    [word, 'nominative'] as const,
    ...definite,
    ...finnish.filter(([form]) => form !== word),
    ...plain,
    ...swedish,
  ];
}

const plainForms = (word: string): readonly (readonly [string, NameCase])[] => [
  [`${word}n`, 'genitive'],
  [`${word}lle`, 'allative'],
  [`${word}lla`, 'other'],
  [`${word}lta`, 'other'],
  [`${word}sta`, 'other'],
];

interface Attendant {
  readonly member: number;
  readonly initials?: string;
  readonly title?: string;
}

/** Explained initials and trades, as they stand beside the full names: `BH = Birgitta Högnäs (rektor, ordf.)`. */
function readAttendance(members: readonly Member[], notes: Notes): readonly Attendant[] {
  const found: Attendant[] = [];
  const seen = new Map<number, Attendant>();
  for (const line of notes.lines) {
    if (seen.size === members.length) break;
    const lower = line.text.toLowerCase();
    const places = members
      .map(({ name }, member) => ({ member, at: lower.indexOf(name.toLowerCase()), length: name.length }))
      .filter(({ member, at }) => at >= 0 && !seen.has(member))
      .sort((a, b) => a.at - b.at);
    places.forEach(({ member, at, length }, index) => {
      const until = places[index + 1]?.at ?? line.text.length;
      const before = /(?<!\p{L})(\p{Lu}\p{L}{0,2}\p{Lu})\s*[=:]\s*$/u.exec(line.text.slice(0, at))?.[1];
      const whole = line.text.slice(at + length, Math.min(until, at + length + 120));
      // In `TB Tarja Bergman, IK Inka Korpi` the initials stand before the name they are of.
      const rest = index + 1 < places.length ? whole.replace(/[\s,;]\p{Lu}{2,3}\s*[=:(]?\s*$/u, '') : whole;
      const inside = /(?<!\p{L})(\p{Lu}\p{L}?\p{Lu})(?![\p{L}=:])/u.exec(rest)?.[1];
      const initials = (before ?? inside)?.toLowerCase();
      const attendant = { member, ...(initials !== undefined && { initials }) };
      seen.set(member, attendant);
      found.push(attendant);
      for (const word of titlesIn(rest)) found.push({ member, title: word });
    });
  }
  return withoutShared(found);
}

/** The words of a trade that are one word between commas or brackets; what stands after `=` is the next one's. */
const titlesIn = (rest: string): readonly string[] =>
  rest
    .replace(/\p{L}+\s*=.*$/u, '')
    .split(/[,;()]|\s{2,}/)
    .map((part) => part.trim().toLowerCase())
    .filter((part) => /^\p{L}[\p{L}-]{4,}$/u.test(part) && !noTitles.has(part));

/** A trade of two people names neither. */
const withoutShared = (found: readonly Attendant[]): readonly Attendant[] =>
  found.filter(
    ({ member, title }) =>
      title === undefined || !found.some((other) => other.title === title && other.member !== member),
  );

/** Whether the text lists those present: three of the members by their full names, or two and a word for it. */
export function isAttendance(text: string, crew: Crew): boolean {
  const lower = text.toLowerCase();
  const count = crew.members.filter(({ name }) => lower.includes(name.toLowerCase())).length;
  return count >= 3;
}
