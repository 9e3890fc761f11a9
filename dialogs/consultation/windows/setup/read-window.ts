import type { ConsultationWay } from '../../../../knowledge/directory/directory.ts';
import type { IsoDate } from '../../../../knowledge/kernel/ids.ts';
import { inLanguage, type Language } from '../../../../knowledge/kernel/languages.ts';
import { withoutLeftOut } from '../../../../knowledge/language/dates/left-out-days.ts';
import { readSchedule } from '../../../../knowledge/language/dates/read-schedule.ts';
import type { Knowledge } from '../../../knowledge.ts';
import { describeSchedule } from '../../../strings/schedule.ts';
import { tellingWords } from '../../../upkeep/grammar/filler.ts';
import { readPeople } from '../../../upkeep/grammar/people.ts';
import { readPlaces } from '../../../upkeep/grammar/places.ts';
import { exceptSaid } from './exceptions.ts';
import { readSlotLength } from './slot-length.ts';
import { type Strangers, strangersIn } from './strangers.ts';
import { emptyForm, type WindowForm } from './window-form.ts';

type NumberField = 'buffer' | 'capacity' | 'notice' | 'horizon';

/** Numbers with their words, the more telling first: `puskuri 10 min` is no length of a slot. */
const numbers: readonly (readonly [NumberField, RegExp])[] = [
  [
    'buffer',
    /(?:puskuri|tauko(?: välissä| aikojen välissä)?|väliä|buffert|paus(?: emellan)?|buffer|break)\s*(\d{1,3})\s*(?:min\p{L}*\.?)?/iu,
  ],
  [
    'buffer',
    /(?<!\d)(\d{1,3})\s*(?:min\p{L}*\.?)\s*(?:tauko|tauot|väliä|puskuri|paus|buffert|mellanrum|break|buffer)(?!\p{L})(?: aikojen välissä| välissä| emellan| between)?/iu,
  ],
  [
    'notice',
    /(?:varattava|varaa|varaus|bokas|bokning|book(?:ed)?(?: at least)?)\s*(?:vähintään\s*|viimeistään\s*|senast\s*|minst\s*)?(\d{1,2})\s*(?:työpäiv\p{L}*|päiv\p{L}*|arbetsdag\p{L}*|vardag\p{L}*|dag(?:ar)?|(?:working |business )?days?)(?:\s*(?:ennen|etukäteen|aiemmin|innan|före|på förhand|before|ahead|in advance))?/iu,
  ],
  ['horizon', /(\d{1,2})\s*(?:viikkoa? (?:eteenpäin|etukäteen)|veckor (?:framåt|på förhand)|weeks? ahead)/iu],
  [
    'capacity',
    /(?:enintään|korkeintaan|högst|at most|max)\s*(\d{1,2})\s*(?:kerralla|yhtä aikaa|åt gången|samtidigt|at a time|at once)/iu,
  ],
];

const ways: readonly (readonly [ConsultationWay, RegExp])[] = [
  ['meeting', /(?<!\p{L})(?:teams\p{L}*|etäyhtey\p{L}*|videolla|video|online)(?!\p{L})/iu],
  [
    'phone',
    /(?<!\p{L})(?:puhelimit\p{L}*|puhelimella|puhelin|soittamalla|telefon|per telefon|by phone|phone)(?!\p{L})/iu,
  ],
  ['writing', /(?<!\p{L})(?:kirjallisesti|kirjallisena|skriftligt|in writing)(?!\p{L})/iu],
];

/** What a sentence about a window says, as the form that it fills in. What is not said, or unclear, stays empty. */
export function readWindow(
  body: string,
  said: Language,
  today: IsoDate,
  knowledge: Pick<Knowledge, 'directory' | 'read'>,
): WindowForm {
  const { directory } = knowledge;
  let form = emptyForm;
  let rest = body;
  for (const [field, pattern] of numbers) {
    const found = pattern.exec(rest);
    if (!found) continue;
    form = { ...form, [field]: found[1] ?? '' };
    rest = rest.replace(pattern, ' ');
  }
  const length = readSlotLength(rest);
  if (length) {
    form = { ...form, slot: String(length.minutes) };
    rest = length.rest;
  }
  for (const [way, pattern] of ways) {
    if (!pattern.test(rest)) continue;
    form = { ...form, way };
    rest = rest.replace(pattern, ' ');
    break;
  }
  const excepted = withoutLeftOut(rest, today);
  const { schedule, fault, rest: unscheduled } = readSchedule(excepted.rest, today);
  const when = schedule
    ? describeSchedule(schedule, said)
    : fault === undefined
      ? ''
      : without(excepted.rest, unscheduled);
  form = { ...form, when: excepted.words === '' ? when : exceptSaid(when, excepted.words, said) };
  const people = readPeople(unscheduled, directory);
  const places = readPlaces(people.rest.replace(/\s*,\s*/g, ' '), said, knowledge);
  const strangers = strangersIn(people.rest, places.rest, said, knowledge.read);
  // The preview shows its name, so the only one that can be meant may be taken without being called by it.
  const service = places.service ?? (places.services.length === 1 ? places.services[0] : undefined);
  const named = service === undefined ? undefined : directory.service(service);
  return {
    ...form,
    specialists: [
      ...people.workers,
      ...(people.newEmail === undefined ? [] : [people.newEmail]),
      ...(people.sameName.length > 0 ? [without(unscheduled, people.rest)] : []),
      ...strangers.people,
    ].join(', '),
    service: named ? inLanguage(named.name, said) : serviceWords(people.rest, strangers, said, knowledge),
    areas: [
      ...places.areas
        .flatMap((id) => directory.area(id) ?? [])
        .map(({ names: own }) => inLanguage(own, said)),
      ...strangers.places,
    ].join(', '),
  };
}

/** The words that may tell of a service: neither names nor areas. */
function serviceWords(
  text: string,
  { people, places }: Strangers,
  said: Language,
  { read }: Pick<Knowledge, 'read'>,
): string {
  const names = new Set([...people, ...places].flatMap((name) => name.split(' ')));
  return tellingWords(text, said)
    .filter((word) => !names.has(word))
    .filter((word) => {
      const { intent, areas } = read(word, said);
      return intent !== 'area_only' || areas.length === 0;
    })
    .join(' ');
}

/** The words of a text that its rest has not. */
function without(text: string, rest: string): string {
  const left = rest.split(/[\s,;]+/);
  return text
    .split(/[\s,;]+/)
    .filter((word) => {
      const at = left.indexOf(word);
      if (at < 0) return true;
      left.splice(at, 1);
      return false;
    })
    .join(' ')
    .trim();
}
