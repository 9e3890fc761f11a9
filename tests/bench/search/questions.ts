import type { Area, DirectoryData, Service } from '../../../knowledge/directory/directory.ts';
import type { Language } from '../../../knowledge/kernel/languages.ts';
import { inflect } from '../../../knowledge/language/inflect.ts';
import { placeForms } from '../../../knowledge/language/place-forms.ts';
import { type Seeded, seeded } from '../../support/seeded.ts';
import { situations } from './large-directory.ts';

export interface BenchQuestion {
  readonly text: string;
  readonly language: Language;
}

/** Half of what is asked is Finnish. */
const spoken: readonly [Language, ...Language[]] = ['fi', 'fi', 'sv', 'en'];

const frames: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  fi: ['kuka on % @', 'keneen otan yhteyttä asiassa % @?', '% @', 'Kuka hoitaa: %, @', 'kelle soitan % @'],
  sv: ['vem ansvarar för % @?', 'vem är % @', '% @', 'vem ska jag kontakta om % @?'],
  en: ['who do I contact about % @?', 'who is in charge of % @', '% @', 'whom should I call about % @?'],
};

const inPlace = (area: Area, language: Language, chance: Seeded): string => {
  const { fi, sv = fi } = area.names;
  if (language !== 'fi') return language === 'sv' ? `i ${sv}` : `in ${fi}`;
  const form = chance.pick(placeForms(fi, 'fi').filter(({ sense }) => sense === 'at'))?.form ?? fi;
  return chance.below(2) === 0 ? form : form.slice(0, 1).toUpperCase() + form.slice(1);
};

/** The name as it stands in a sentence. */
function said({ name }: Service, language: Language, chance: Seeded): string {
  const words = (name[language] ?? name.fi).toLowerCase().split(' ');
  if (language !== 'fi') return words.join(' ');
  const last = words.pop() ?? '';
  const forms = inflect(last, { numbers: ['singular'] }).map(({ form }) => form);
  return [...words, chance.pick(forms) ?? last].join(' ');
}

/** One letter left out, doubled or changed places with the next. */
function misspelt(text: string, chance: Seeded): string {
  const at = 2 + chance.below(Math.max(1, text.length - 4));
  const [first = '', second = ''] = [text[at], text[at + 1]];
  const slip = chance.pick(['', first + first, second + first]);
  return text.slice(0, at) + slip + text.slice(at + (slip === second + first ? 2 : 1));
}

/** Questions about a directory: its services by name, misspelt, and situations; four in five name a place. */
export function questionsAbout({ services, areas }: DirectoryData, count: number): readonly BenchQuestion[] {
  const chance = seeded(count);
  const places = areas.filter(({ kind }) => kind === 'municipality');
  return Array.from({ length: count }, (_, nth) => {
    const language = chance.pick(spoken);
    const service = chance.pick(services);
    const place = chance.pick(places);
    if (service === undefined || place === undefined) throw new Error('nothing to ask about');
    const name = said(service, language, chance);
    const situation = chance.pick(chance.pick(situations)?.[language] ?? []) ?? name;
    const subject = [situation, name, misspelt(name, chance), situation][nth % 4] ?? name;
    const where = chance.below(5) === 0 ? '' : inPlace(place, language, chance);
    const text = chance.pick(frames[language]).replace('%', subject).replace('@', where).trim();
    return { text, language };
  });
}
