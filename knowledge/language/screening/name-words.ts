import { inflect } from '../inflect.ts';
import { everydayNames, firstNames, publicFirstNames } from './first-names.ts';
import { surnames } from './surnames.ts';

/** What a word may be as a name, by the lists alone. */
export interface NameWord {
  /** `everyday` names are words as well; `public` ones belong to systems, feasts and places too. */
  readonly first: 'plain' | 'everyday' | 'public' | undefined;
  readonly surname: boolean;
}

const none: NameWord = { first: undefined, surname: false };

let built: ReadonlyMap<string, NameWord> | undefined;

const rank = { plain: 3, everyday: 2, public: 1 } as const;

function stronger(one: NameWord['first'], other: NameWord['first']): NameWord['first'] {
  if (one === undefined || other === undefined) return one ?? other;
  return rank[one] >= rank[other] ? one : other;
}

/** Every case form of every listed name; built at the first question, since it takes a while. */
function forms(): ReadonlyMap<string, NameWord> {
  if (built) return built;
  const all = new Map<string, NameWord>();
  const add = (form: string, name: NameWord): void => {
    const before = all.get(form) ?? none;
    all.set(form, {
      first: stronger(before.first, name.first),
      surname: before.surname || name.surname,
    });
  };
  for (const name of firstNames) {
    const first = publicFirstNames.has(name) ? 'public' : everydayNames.has(name) ? 'everyday' : 'plain';
    const inCases = keepsK.test(name)
      ? []
      : inflect(name, { numbers: ['singular'], name: true }).map(({ form }) => form);
    for (const form of [name, `${name}s`, ...inCases, ...unchanged(name)]) {
      add(form, { first: first === 'plain' && stray.has(form) ? 'everyday' : first, surname: false });
    }
  }
  for (const name of surnames) {
    add(name, { first: undefined, surname: true });
    add(`${name}s`, { first: undefined, surname: true });
    for (const { form } of inflect(name, { name: true })) add(form, { first: undefined, surname: true });
  }
  built = all;
  return all;
}

const endings = [
  'n',
  'a',
  'ä',
  'lla',
  'llä',
  'lle',
  'lta',
  'ltä',
  'ssa',
  'ssä',
  'sta',
  'stä',
  'ksi',
  'na',
  'nä',
];

/** `Eetulla`, `Outista`, `Helmin`: names often keep what other words change. */
const unchanged = (name: string): readonly string[] =>
  /[aeiouyäö]$/.test(name) ? endings.map((ending) => name + ending) : [];

/** `Nikin`, `Riikun`: names do not drop a single k. */
const keepsK = /[aeiouyäö]k[aeiouyäö]$/;

/** Forms of names that are common words, which begin sentences. */
const stray: ReadonlySet<string> = new Set(
  'annan annat elin ellei kain karin eron paulin tomin samin samaa jonin jonne jonna nean finns teon teosta teolla ovella ovelle ovelta pian ennalta ennan ennassa päivinä päiviltä päivillä päivistä annista tuomaan tuvan tuvalle rikun helgen niin ollin olli olla'.split(
    ' ',
  ),
);

const clitic = /(?:kin|kaan|kään|ko|kö|han|hän|'s|:n)$/;

function read(word: string): NameWord {
  const whole = forms().get(word);
  if (whole !== undefined) return whole;
  const bare = word.replace(clitic, '');
  if (bare !== word && bare.length > 2) {
    const found = forms().get(bare);
    if (found !== undefined) return found;
  }
  return none;
}

/** What a word is among names, in any case form, in lower case; of `Anna-Liisa` each part has to be one. */
export function nameWord(word: string): NameWord {
  const whole = read(word);
  if (whole !== none || !word.includes('-')) return whole;
  const parts = word.split('-').map(read);
  const first = parts.every((part) => part.first !== undefined) ? 'plain' : undefined;
  const surname = parts.every((part) => part.surname || part.first !== undefined) && first === undefined;
  return first === undefined && !surname ? none : { first, surname };
}
