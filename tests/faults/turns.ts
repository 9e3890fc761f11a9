import type { DocumentStore } from '../../bot/stores/document-store.ts';
import { type Consultation, consultationSchema } from '../../dialogs/consultation/consultation.ts';
import { consultationKind } from '../../dialogs/consultation/kind.ts';
import type { Reply, TestBot, TestPerson } from '../support/bot.ts';
import { doing } from '../support/consultation-taps.ts';
import type { Seeded } from '../support/seeded.ts';
import type { Ledger } from './ledger.ts';
import { anyDeed, isApology, isOpen, isUnsaved, pressed, timeIn, verdictOf } from './people-act.ts';

/** Where an episode is: who is there, what they were told, and the store behind all faults. */
export interface Scene {
  readonly bot: TestBot;
  readonly store: DocumentStore;
  readonly chance: Seeded;
  readonly ledger: Ledger;
  readonly people: ReadonlyMap<string, TestPerson>;
  /** The number of the turn. */
  readonly turn: number;
  /** Somebody was told what is not so. */
  breach(what: string): void;
}

export const askers = [
  'elisa.koivula',
  'nina.heiskari',
  'saila.hokkanen',
  'riikka.tolvanen',
  'katja.immonen',
] as const;
export const advisers = ['jarkko.nurmela', 'kati.seppanen', 'helmi.kuusisto'] as const;
export const coordinators = [
  'ismo.poyhonen',
  'ilona.hameenniemi',
  'marketta.virolainen',
  'juha-pekka.sorsa',
] as const;
export const plainPeople = ['aino', 'bea'] as const;

const mail = (name: string): string => `${name}@example.org`;
const place = { service: 'perheneuvola', area: 'hartola' };

/** Questions, with what their answers say whatever has been changed in the directory meanwhile. */
type Question = readonly [text: string, answer: RegExp];
export const questions: readonly [Question, ...Question[]] = [
  ['kuka on kuraattori Hollolassa?', /Sonja Paananen/],
  ['lastenneuvola hartola', /Riikka Tolvanen/],
  ['vem är kurator i Hanko?', /./],
  ['family counselling in Lahti', /./],
  ['kuka on kuraattori?', /./],
];
type Wish = readonly [text: string, wish: string];
const wishes: readonly [Wish, ...Wish[]] = [
  ['kotialue Hartola', 'home hartola'],
  ['kotialue Sysmä', 'home sysma'],
  ['kotialue Heinola', 'home heinola'],
  ['kieli svenska', 'language sv'],
  ['kieli suomi', 'language fi'],
];

/** A turn of chance; gives what people got, by which it is judged whether they got an answer. */
export async function anyTurn(scene: Scene): Promise<readonly Reply[]> {
  const kinds = [
    'question',
    'question',
    'chosen',
    'ask',
    'ask',
    'act',
    'act',
    'act',
    'act',
    'act',
    'book',
    'rivals',
    'edit',
    'edit',
    'list',
    'twice',
  ] as const;
  switch (scene.chance.pick(kinds)) {
    case 'question':
      return question(scene);
    case 'chosen':
      return choice(scene);
    case 'ask':
      return ask(scene);
    case 'act':
      return act(scene);
    case 'book':
      return book(scene, 1);
    case 'rivals':
      return book(scene, 2 + scene.chance.below(2));
    case 'edit':
      return edit(scene);
    case 'list':
      return said(scene, scene.chance.pick([...askers, ...advisers]), 'omat konsultaatiot');
    case 'twice':
      return twice(scene);
  }
}

export const personOf = ({ people }: Pick<Scene, 'people'>, name: string): TestPerson => {
  const person = people.get(name);
  if (!person) throw new Error(`${name} is not in the play`);
  return person;
};

const said = (scene: Scene, name: string, text: string): Promise<readonly Reply[]> =>
  personOf(scene, name).say(text);

async function question(scene: Scene): Promise<readonly Reply[]> {
  const [text, expected] = scene.chance.pick(questions);
  const replies = await said(scene, scene.chance.pick([...plainPeople, ...askers]), text);
  const [reply] = replies;
  // Teams may fail an answer, the store may not.
  if (reply?.text.includes('STORE-')) scene.breach(`"${text}" was refused: ${reply.text}`);
  if (reply && !isApology(reply) && !expected.test(reply.text)) scene.breach(`"${text}" got: ${reply.text}`);
  return replies;
}

/** While the store can neither be read nor written: whoever asks is answered all the same, and told how it stands. */
export async function questionWhileDown(scene: Scene): Promise<void> {
  const [text, expected] = questions[0];
  const [reply] = await said(scene, scene.chance.pick([...plainPeople, ...askers]), text);
  if (!reply || !expected.test(reply.text) || !isUnsaved(reply))
    scene.breach(`"${text}" got while the store is down: ${reply?.text}`);
}

/** The home area or the language of somebody. */
async function choice(scene: Scene): Promise<readonly Reply[]> {
  const { chance, ledger } = scene;
  const who = chance.pick(plainPeople);
  const [text, wish] = chance.pick(wishes);
  const key = `${who} ${wish.split(' ')[0]}`;
  const known = ledger.chosen.get(key) ?? { told: undefined, maybe: new Set() };
  ledger.chosen.set(key, known);
  const replies = await said(scene, who, text);
  if (replies.length > 0 && !replies.some(isApology)) {
    known.told = wish;
    known.maybe.clear();
  } else known.maybe.add(wish);
  return replies;
}

async function ask(scene: Scene): Promise<readonly Reply[]> {
  const { bot, chance, ledger, turn } = scene;
  const by = chance.pick(askers);
  const mark = `merkki${turn}k`;
  const replies = await personOf(scene, by).press(doing({ do: 'consult_ask', ...place }), {
    question: `Lapsi ei nuku öisin, mitä kokeilisin ${mark}?`,
    urgency: chance.pick(['today', 'this_week', 'two_weeks']),
    way: chance.pick(['meeting', 'writing', 'phone']),
    times: chance.below(3) === 0 ? '' : timeIn(chance, bot.now()),
  });
  const shown = JSON.stringify(replies[0]?.card ?? null);
  const id = /"do":"consult_withdraw","id":"([^"]+)"|"id":"([^"]+)","do":"consult_withdraw"/.exec(shown);
  if (id && verdictOf(replies) === 'done')
    ledger.steps.push({
      id: id[1] ?? id[2] ?? '',
      by: mail(by),
      what: ['requested'],
      text: mark,
      at: bot.now(),
      turn,
    });
  return replies;
}

/** All consultations as they are stored. */
export async function consultationsIn(store: DocumentStore): Promise<readonly Consultation[]> {
  const { documents } = await store.query({ kind: consultationKind.kind, limit: 10_000 });
  return documents.map(({ body }) => consultationSchema.parse(body));
}

const shortName = (address: string): string => address.split('@')[0] ?? '';

async function act(scene: Scene): Promise<readonly Reply[]> {
  const { bot, chance, ledger, people, store, turn } = scene;
  const all = await consultationsIn(store);
  const open = all.filter(isOpen);
  const consultation = chance.pick(chance.below(8) === 0 || open.length === 0 ? all : open);
  if (!consultation) return question(scene);
  const deed = anyDeed(consultation, chance, bot.now(), `merkki${turn}v`);
  const { requester, holder } = consultation;
  const sides = {
    requester: shortName(requester.email ?? ''),
    holder: shortName(holder.email),
    anybody: chance.pick([...people.keys()]) ?? '',
  };
  const by = sides[deed.side];
  const replies = await pressed(personOf(scene, by), deed);
  if (verdictOf(replies) === 'done')
    ledger.steps.push({ ...deed, id: consultation.id, by: mail(by), at: bot.now(), turn });
  return replies;
}

/** So many people want the same slot at once. */
async function book(scene: Scene, count: number): Promise<readonly Reply[]> {
  const { bot, chance, ledger, turn } = scene;
  const slot = chance.pick(slotsAfter(bot.now()));
  if (!slot) return question(scene);
  const from = chance.below(askers.length);
  const who = askers.map((_, at) => askers[(from + at) % askers.length] ?? askers[0]).slice(0, count);
  const answers = await Promise.all(
    who.map((name) =>
      personOf(scene, name).press(doing({ do: 'consult_book', ...place, ...slot, clash: 'fine' })),
    ),
  );
  for (const replies of answers) {
    const shown = JSON.stringify(replies[0]?.card ?? null);
    const id = /"id":"(activity-[^"]+)"/.exec(shown)?.[1];
    if (id !== undefined && shown.includes('Aika on sovittu') && verdictOf(replies) === 'done')
      ledger.booked.push({ ...slot, id, turn });
  }
  return answers.flat();
}

export const windows = [
  { id: 'w-1', when: { kind: 'weekly', weekday: 2, starts: '12:00', ends: '14:00' } },
  {
    id: 'w-2',
    when: { kind: 'weekly', weekday: 4, starts: '09:00', ends: '11:00' },
    specialists: [mail('kati.seppanen')],
    owner: mail('kati.seppanen'),
  },
] as const;
const half = 1_800_000;
const week = 7 * 48 * half;
/** The slots of both windows in some weeks: Tuesday noon and Thursday 9 o'clock in Helsinki, four each. */
const starts = [
  { window: 'w-1', first: Date.parse('2026-11-17T10:00:00Z') },
  { window: 'w-2', first: Date.parse('2026-11-19T07:00:00Z') },
].flatMap(({ window, first }) =>
  Array.from({ length: 12 }, (_, at) => ({
    window,
    start: first + Math.floor(at / 4) * week + (at % 4) * half,
  })),
);
const slotsAfter = (now: number) => starts.filter(({ start }) => start > now);

/** A coordinator changes a number, and confirms what is shown. */
async function edit(scene: Scene): Promise<readonly Reply[]> {
  const { chance, ledger, turn } = scene;
  const by = chance.pick(['ismo.poyhonen', 'ilona.hameenniemi'] as const);
  const worker = chance.pick(['katja.immonen', 'kati.seppanen', 'riikka.tolvanen'] as const);
  const number = String(5_000_000 + turn);
  const shown = await said(scene, by, `muokkaa työntekijää ${mail(worker)} puhelin: 040 ${number}`);
  const button = shown[0]?.buttons.find(({ title }) => title === 'Vahvista');
  if (!button) return shown;
  const replies = await personOf(scene, by).press(button);
  if (replies[0]?.text.includes('Tallennettu')) ledger.edits.push({ word: number, turn });
  return replies;
}

/** The same activity comes twice, as Teams sends it when the answer took long. */
async function twice(scene: Scene): Promise<readonly Reply[]> {
  const { bot, chance } = scene;
  const person = personOf(scene, chance.pick(plainPeople));
  const activity = person.activity({ text: chance.pick(questions)[0] });
  const before = bot.connector.sent.length;
  const answers = [await bot.post(activity), await bot.post(activity)];
  for (const { status } of answers) if (status !== 200) scene.breach(`a second copy was answered ${status}`);
  const sent = bot.connector.sent
    .slice(before)
    .map(({ activity: { text = '' } }) => ({ activity: {}, text, card: undefined, buttons: [] }));
  return sent;
}
