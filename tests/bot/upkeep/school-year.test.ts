import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Action, isGoing } from '../../../dialogs/action/action.ts';
import { actionKind } from '../../../dialogs/action/action-kind.ts';
import { hasLeft } from '../../../dialogs/action/keepers.ts';
import { leadersOf } from '../../../dialogs/groups/leaders.ts';
import { meetingKind } from '../../../dialogs/meeting/meeting-kind.ts';
import { absenceOn } from '../../../knowledge/directory/absence.ts';
import type { RecordChange } from '../../../knowledge/directory/changes.ts';
import { daysLater } from '../../../knowledge/directory/days.ts';
import { type Worker, workerSchema } from '../../../knowledge/directory/directory.ts';
import { type Group, groupSchema } from '../../../knowledge/directory/group.ts';
import { nextMeetings } from '../../../knowledge/directory/next-meetings.ts';
import { loadFinnishHolidays } from '../../../knowledge/kernel/finnish-holidays.ts';
import { type Email, isoDate } from '../../../knowledge/kernel/ids.ts';
import { createWorkingTime, type WorkingTime } from '../../../knowledge/kernel/working-time.ts';
import { type Button, type Reply, startTestBot, type TestBot, type TestPerson } from '../../support/bot.ts';
import { faultsOfCard } from '../../support/card-rules.ts';
import { takeChannel } from '../../support/meeting-notes.ts';
import { seeded } from '../../support/seeded.ts';

const seed = 20_261_113;
const names = [
  'Aino Aaltola',
  'Eero Eskelä',
  'Heli Harjula',
  'Ilmari Isokoski',
  'Katri Kivelä',
  'Leevi Laaksola',
  'Minna Mattilainen',
  'Oskari Ojala',
] as const;
const trees = [
  'Haapa',
  'Kataja',
  'Koivu',
  'Kuusi',
  'Leppä',
  'Mänty',
  'Pihlaja',
  'Raita',
  'Saarni',
  'Vaahtera',
];
const plainly = (text: string): string => text.toLowerCase().replaceAll('ä', 'a').replaceAll(' ', '.');

const workers: readonly Worker[] = names.map((name) =>
  workerSchema.parse({ email: `${plainly(name)}@example.org`, name }),
);

/** Each has a chair, a secretary and two more; they meet every second, third or fourth week. */
const groups: readonly Group[] = trees.map((tree, at) => {
  const who = (n: number) => workers[(at + n * (1 + (at % 3))) % workers.length]?.email;
  return groupSchema.parse({
    id: plainly(tree),
    kind: 'working_group',
    names: { fi: `${tree}-työryhmä` },
    areas: ['hartola'],
    members: (['chair', 'secretary', 'member', 'member'] as const).map((role, n) => ({
      worker: who(n),
      role,
    })),
    meets: {
      kind: 'series',
      when: {
        kind: 'weekly',
        weekday: 1 + (at % 5),
        every: 2 + (at % 3),
        starts: '13:00',
        ends: '14:00',
        from: daysLater(isoDate.parse('2026-11-02'), at),
      },
    },
  });
});

/** One message that came unasked. */
interface Came {
  readonly to: string;
  readonly at: number;
  readonly text: string;
}

const isAction = ({ card }: Reply): boolean => JSON.stringify(card ?? {}).includes('"id":"action"');
const channelOf = (group: Group): string => `19:${group.id}@thread.tacv2`;

describe(`a school year of groups (seed ${seed})`, () => {
  const first = isoDate.parse('2026-11-13');
  const days = 230;
  /** So many days they meet; what they agreed on ends in the rest, and its words go. */
  const meetingDays = 100;
  const random = seeded(seed);
  const people = new Map<Email, TestPerson>();
  const blocked = new Map<Email, number>();
  const came: Came[] = [];
  /** Summaries: what only they say, and the channel that was to show them. */
  const published: { readonly mark: string; readonly channel: string | undefined }[] = [];
  /** The texts of all actions by their ids. */
  const agreed = new Map<string, string>();
  const asked = new Set<string>();
  const faults: string[] = [];
  const closed = new Set<string>();
  let bot: TestBot;
  let time: WorkingTime;
  let today = first;

  const directory = () => bot.world.knowledge().directory;
  const group = (id: string): Group | undefined => directory().data.groups.find((each) => each.id === id);
  const isThere = (who: Email): boolean =>
    directory().worker(who) !== undefined &&
    !blocked.has(who) &&
    absenceOn(directory().worker(who), today) === undefined;

  async function commit(changes: readonly RecordChange[]): Promise<void> {
    const stamp = { at: bot.now(), by: { name: 'Koppi', via: 'command_line' } } as const;
    await bot.world.commit(changes, stamp, []);
  }
  const regrouped = (before: Group, members: Group['members']): RecordChange => ({
    kind: 'groups',
    id: before.id,
    before,
    after: { ...before, members },
  });

  const away = async (who: Email, length: number): Promise<void> => {
    const before = directory().worker(who);
    if (!before) return;
    const absences = [{ from: today, to: daysLater(today, length) }];
    await commit([{ kind: 'workers', id: who, before, after: { ...before, absences } }]);
  };
  /** The next of each group leads it instead. */
  const leave = async (who: Email): Promise<void> => {
    const before = directory().worker(who);
    if (!before) return;
    const own = directory().data.groups.filter((each) => each.members.some(({ worker }) => worker === who));
    const without = own.map((each) => {
      const role = each.members.find(({ worker }) => worker === who)?.role ?? 'member';
      const [next, ...rest] = each.members.filter(({ worker }) => worker !== who).toReversed();
      return regrouped(
        each,
        next ? [...rest.toReversed(), role === 'member' ? next : { ...next, role }] : [],
      );
    });
    await commit([...without, { kind: 'workers', id: who, before }]);
  };
  const changeChair = async (id: string): Promise<void> => {
    const before = group(id);
    const [chair, secretary, next, ...rest] = before?.members ?? [];
    if (before && chair && secretary && next)
      await commit([regrouped(before, [{ ...next, role: 'chair' }, secretary, ...rest])]);
  };

  const press = async (
    who: TestPerson,
    reply: Reply | undefined,
    title: string,
    inputs = {},
    on?: string,
  ) => {
    const button: Button | undefined = reply?.buttons.find((each) => each.title === title);
    return button && (await who.press({ ...button, on }, inputs))[0];
  };

  /** What somebody does with the card of an action: half of them lie. */
  async function answer(who: TestPerson, reply: Reply): Promise<void> {
    const on = bot.connector.sent.find(({ activity }) => activity === reply.activity)?.id;
    const titles = reply.buttons.map(({ title }) => title);
    const title = random.below(2) === 0 ? undefined : random.pick(titles);
    if (title === undefined || title === 'Avaa uudelleen') return;
    const colleague = random.pick(workers)?.email ?? '';
    // Nobody asks again whoever could not be asked, and no two take it from each other all day long.
    const whom = title === 'Otan sen itse' ? '' : colleague;
    const key = `${title} ${whom} ${reply.text.split('”')[1]}`;
    if (asked.has(key)) return;
    asked.add(key);
    const after = await press(who, reply, title, {}, on);
    const due = daysLater(today, random.below(25));
    await press(who, after, 'Lähetä', { due, text: 'Näin sovittiin.', to: '', colleague }, on);
  }

  /** Takes what has come to everybody and tells how much it was; those who are there answer. */
  async function look(): Promise<number> {
    const before = came.length;
    for (const [to, each] of people)
      for (const reply of each.inbox()) {
        came.push({ to, at: bot.now(), text: reply.text });
        if (reply.card) faults.push(...faultsOfCard(reply.card).map((fault) => `${fault}: ${reply.text}`));
        if (isAction(reply) && isThere(to)) await answer(each, reply);
      }
    return came.length - before;
  }

  async function meet(here: Group): Promise<void> {
    const writer = leadersOf(here).find(isThere);
    const who = writer && people.get(writer);
    const doer = random.pick(here.members)?.worker;
    const name = doer && directory().worker(doer)?.name;
    if (!who || name === undefined) return;
    const [, month, date] = today.split('-').map(Number);
    const mark = `Linjaus ${published.length}x hyväksytään.`;
    const text = `tekee selvityksen ${published.length}x`;
    const due = daysLater(today, 7 + random.below(21))
      .split('-')
      .map(Number);
    const dated = random.below(5) === 0 ? '' : ` ${due[2]}.${due[1]}. mennessä`;
    const [draft] = await who.say(
      `Muistio ${here.names.fi} ${date}.${month}.\nPäätökset\n- ${mark}\nToimenpiteet\n- ${name} ${text}${dated}.`,
    );
    const done = await press(who, draft, 'Julkaise');
    if (!done?.text.includes('julkaistu'))
      throw new Error(`seed ${seed}, ${today}: ${done?.text ?? draft?.text}`);
    const channel = channelOf(here);
    published.push({ mark, channel: closed.has(channel) ? undefined : channel });
  }

  /** Somebody has each action who is there to do it, and a late one is with those who lead the group now. */
  function faultOf(action: Action): string | undefined {
    if (!isGoing(action)) return undefined;
    const { owner, due, state, origin, passed, history } = action;
    if (hasLeft(directory(), owner)) return 'its owner has left';
    const leads =
      origin.kind === 'meeting'
        ? leadersOf(group(origin.group) ?? ({ ...groups[0], members: [] } as Group))
        : [];
    const free = leads.filter((who) => who !== owner && !passed.includes(who) && isThere(who));
    if (free.length === 0) return undefined;
    const since = blocked.get(owner);
    const last = history.at(-1);
    if (since !== undefined && last?.what === 'reminded' && last.at > since && !state.kind.startsWith('off'))
      return 'its owner cannot be written to';
    const got = time.dayOf(state.since);
    const start = due === undefined || due < got ? got : due;
    const isLate = due !== undefined && time.addDays(time.at(start, 9, 0), 11) < bot.now();
    const wasAway = leads.some((who) => (directory().worker(who)?.absences.length ?? 0) > 0);
    return isLate && !wasAway && state.kind === 'open' && !leads.includes(owner)
      ? 'it is late, and none of those who lead the group has it'
      : undefined;
  }

  const actions = async (): Promise<readonly Action[]> =>
    (await bot.world.documents.find(actionKind, { limit: 2000 })).map(({ body }) => body);
  async function check(): Promise<void> {
    for (const action of await actions()) {
      if (isGoing(action)) agreed.set(action.id, action.text);
      const fault = faultOf(action);
      if (fault) faults.push(`${today} ${fault}: ${JSON.stringify(action)}`);
    }
  }

  /** What becomes of the network itself, by the day of the year. */
  const turns: Readonly<Record<number, () => Promise<void>>> = {
    15: () => away(workerAt(0), 13),
    28: () => changeChair('kuusi'),
    38: async () => block(workerAt(6)),
    45: () => away(workerAt(3), 20),
    55: () => leave(workerAt(1)),
    64: async () => void closeChannel('koivu'),
    74: () => changeChair('leppa'),
    84: () => leave(workerAt(4)),
    100: () => away(workerAt(2), 9),
  };
  const workerAt = (at: number): Email => {
    const worker = workers[at];
    if (!worker) throw new Error('no such worker');
    return worker.email;
  };
  const block = (who: Email): void => {
    blocked.set(who, bot.now());
    bot.connector.blocked.add(`personal-${who}`);
  };
  const closeChannel = (id: string): void => {
    const channel = `19:${id}@thread.tacv2`;
    closed.add(channel);
    bot.connector.blocked.add(channel);
  };

  beforeAll(async () => {
    bot = await startTestBot();
    time = createWorkingTime('Europe/Helsinki', await loadFinnishHolidays());
    await commit([
      ...workers.map((after): RecordChange => ({ kind: 'workers', id: after.email, after })),
      ...groups.map((after): RecordChange => ({ kind: 'groups', id: after.id, after })),
    ]);
    for (const { email } of workers) {
      const person = bot.person({ email });
      people.set(email, person);
      await person.say('hei');
    }
    for (const each of groups) {
      const [chair = ''] = leadersOf(each);
      const here = bot.person({ email: chair, where: 'channel', conversation: channelOf(each) });
      await takeChannel(here, `Tämä on ${each.names.fi} kanava`);
    }
    for (let at = 0; at < days; at += 1) {
      today = daysLater(first, at);
      // Some work in the evening too, also at weekends; nobody is answered then.
      for (const hour of at % 3 === 0 && at < meetingDays ? [9, 20] : [9]) {
        await bot.goTo(time.at(today, hour, 0));
        if (hour === 9) {
          await turns[at]?.();
          const isMeeting = (each: Group): boolean =>
            nextMeetings(each, today, 1, time.isHoliday)[0]?.day === today;
          if (at < meetingDays)
            for (const { id } of groups) {
              const here = group(id);
              if (here && isMeeting(here)) await meet(here);
            }
          await bot.runDue();
        }
        while ((await look()) > 0) await bot.runDue();
      }
      if (at % (at < meetingDays + 30 ? 7 : 21) === 0) await check();
    }
    await check();
  }, 60_000);
  afterAll(() => bot.stop());

  test('has summaries and actions, some of which are done, passed on and given away', async () => {
    expect(published.length).toBeGreaterThan(30);
    const seen = came.map(({ text }) => text).join('\n');
    for (const words of [
      'merkitsi tehtävän tehdyksi',
      'pyytää, että otat',
      'ei ole enää yhteystiedoissa',
      'koska se ei ole valmistunut',
    ])
      expect(seen).toContain(words);
  });

  test('somebody who can do it has each action, and every card is sound', () => expect(faults).toEqual([]));

  test('nobody is told the same twice', () => {
    const told = came.map(({ to, at, text }) => `${to} ${time.dayOf(at)} ${text}`);
    expect(told.filter((each, n) => told.indexOf(each) !== n)).toEqual([]);
  });

  test('nothing comes outside working hours', () => {
    expect(came.filter(({ at }) => time.next(at) !== at)).toEqual([]);
  });

  test('every summary came to its channel once', async () => {
    expect(await bot.world.documents.find(meetingKind, { limit: 500 })).toHaveLength(published.length);
    for (const { mark, channel } of published) {
      const shown = bot.connector.sent.filter(
        ({ how, conversation, activity }) =>
          how === 'new' && conversation.startsWith('19:') && JSON.stringify(activity).includes(mark),
      );
      expect(shown.map(({ conversation }) => conversation)).toEqual(channel === undefined ? [] : [channel]);
    }
  });

  test('the words of actions are gone when their time is over, on the cards too', async () => {
    const left = new Set((await actions()).map(({ id }) => id));
    const gone = [...agreed].filter(([id]) => !left.has(id));
    expect(gone.length).toBeGreaterThan(10);
    for (const [who, person] of people) {
      if (blocked.has(who)) continue;
      const cards = person
        .chat()
        .filter(isAction)
        .map(({ text }) => text);
      expect(gone.filter(([, text]) => cards.some((card) => card.includes(text)))).toEqual([]);
    }
  });
});
