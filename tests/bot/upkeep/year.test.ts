import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { daysLater } from '../../../knowledge/directory/days.ts';
import { loadFinnishHolidays } from '../../../knowledge/kernel/finnish-holidays.ts';
import { isoDate } from '../../../knowledge/kernel/ids.ts';
import { createWorkingTime, type WorkingTime } from '../../../knowledge/kernel/working-time.ts';
import { type Reply, startTestBot, type TestBot, type TestPerson } from '../../support/bot.ts';
import { faultsOfCard } from '../../support/card-rules.ts';
import { type Seeded, seeded } from '../../support/seeded.ts';

/** One message that came unasked. */
interface Came {
  readonly to: string;
  readonly at: number;
  readonly kind: 'week' | 'self' | 'digest' | 'other';
  readonly reply: Reply;
}

const kindOf = ({ text }: Reply): Came['kind'] => {
  if (text.includes('Saat kortin viikon alussa')) return 'week';
  if (text.includes('Pitävätkö tietosi paikkansa')) return 'self';
  return text.includes('Muutoksia seuraamissasi') ? 'digest' : 'other';
};

/** Keys of the rows that a card asks about. */
const rowsOf = ({ buttons }: Reply): readonly string[] => {
  const all = buttons.find(({ title }) => title.startsWith('Kaikki'))?.data;
  return [...JSON.stringify(all ?? {}).matchAll(/"key":"([^"]*)"/g)].map(([, key]) => key ?? '');
};

const addresses = {
  coordinator: 'ismo.poyhonen@example.org',
  owner: 'merja.pitkala@example.org',
  worker: 'elisa.koivula@example.org',
  follower: 'kati.seppanen@example.org',
  editor: 'marketta.virolainen@example.org',
} as const;

describe('a year with Koppi', () => {
  const days = 365;
  const first = isoDate.parse('2026-11-13');
  const came: Came[] = [];
  let bot: TestBot;
  let time: WorkingTime;
  const people = new Map<string, TestPerson>();

  const person = (name: keyof typeof addresses): TestPerson => {
    const known = people.get(name) ?? bot.person({ email: addresses[name] });
    people.set(name, known);
    return known;
  };

  async function change(who: TestPerson, text: string): Promise<void> {
    const confirm = (await who.say(text))[0]?.buttons.find(({ title }) => title === 'Vahvista');
    if (!confirm) throw new Error(`nothing to confirm: ${text}`);
    await who.press(confirm);
  }

  /** Hour and minute of each look at the day. */
  const visits = {
    early: [
      [7, 0],
      [8, 30],
      [9, 0],
    ],
    late: [
      [8, 30],
      [9, 0],
      [23, 0],
    ],
  } as const;

  const edits: readonly ((n: number) => string)[] = [
    (n) => `lisää avainsanat puheterapia: sana${n}`,
    (n) => `muokkaa työntekijää Elisa Koivula puhelin: 040 ${100 + (n % 900)} 1234`,
    (n) => `muokkaa työntekijää Marja Kupiainen puhelin: 040 ${100 + (n % 900)} 4321`,
    (n) => `seuraava askel perheneuvola: Perheneuvola soittaa ${n} päivän kuluessa`,
  ];

  /** Takes what has come to everybody and tells how much it was; lets the coordinator and the owner answer as busy people do. */
  async function look(random: Seeded): Promise<number> {
    const before = came.length;
    for (const [to, each] of people) {
      for (const reply of each.inbox()) {
        const kind = kindOf(reply);
        came.push({ to, at: bot.now(), kind, reply });
        const button = reply.buttons[kind === 'week' && random.below(3) === 0 ? 1 : 0];
        if ((kind === 'week' || kind === 'self') && button && random.below(4) > 0)
          await each.press(button, { c0: 'ok', c1: 'changed', c2: 'ask' });
      }
    }
    return came.length - before;
  }

  beforeAll(async () => {
    bot = await startTestBot();
    time = createWorkingTime('Europe/Helsinki', await loadFinnishHolidays());
    const random = seeded(20_261_112);
    for (const name of ['coordinator', 'owner', 'worker', 'follower', 'editor'] as const)
      await person(name).say('hei');
    await person('follower').say('seuraa puheterapia Hartola');
    await person('follower').say('seuraa perheneuvola');
    await change(person('coordinator'), 'olen poissa 1.-14.2.2027');
    await bot.runDue();
    await look(random);
    for (let at = 0; at < days; at += 1) {
      const day = daysLater(first, at);
      // Early on one day and late on the next: nothing may come then.
      for (const [hour, minute] of at % 2 === 0 ? visits.early : visits.late) {
        await bot.goTo(time.at(day, hour, minute));
        // What the answers have made due is said at once.
        while ((await look(random)) > 0) {
          await bot.runDue();
          await bot.runDue();
        }
        if (hour === 9 && random.below(8) === 0) {
          const edit = random.pick(edits);
          if (edit) await change(person('editor'), edit(at));
        }
      }
    }
    const count = (to: string, kind: Came['kind']) =>
      came.filter((each) => each.to === to && each.kind === kind).length;
    const lines = [...people.keys()].map((to) => {
      const counts = (['week', 'self', 'digest', 'other'] as const).map(
        (kind) => `${kind} ${count(to, kind)}`,
      );
      return `  ${to}: ${counts.join(', ')}`;
    });
    process.stdout.write(`What came unasked in a year:\n${lines.join('\n')}\n`);
  }, 60_000);
  afterAll(() => bot.stop());

  const of = (kind: Came['kind']): readonly Came[] => came.filter((each) => each.kind === kind);
  const groups = (items: readonly Came[], key: (each: Came) => string): readonly (readonly Came[])[] => {
    const found = new Map<string, Came[]>();
    for (const each of items) found.set(key(each), [...(found.get(key(each)) ?? []), each]);
    return [...found.values()];
  };
  const day = ({ at }: Came): string => time.dayOf(at);
  /** The Monday of the week. */
  const week = (each: Came): string =>
    daysLater(isoDate.parse(day(each)), -((new Date(`${day(each)}T00:00:00Z`).getUTCDay() + 6) % 7));

  test('has weekly cards, checks of own data and digests', () => {
    expect(of('week').filter(({ to }) => to === 'coordinator').length).toBeGreaterThan(10);
    expect(of('week').some(({ to }) => to === 'owner')).toBe(true);
    expect(of('self').some(({ to }) => to === 'worker')).toBe(true);
    expect(of('digest').some(({ to }) => to === 'follower')).toBe(true);
  });

  test('nothing comes outside working hours', () => {
    expect(came.filter(({ at }) => time.next(at) !== at)).toEqual([]);
  });

  test('nobody gets more than one weekly card a week', () => {
    for (const cards of groups(of('week'), (each) => `${each.to} ${week(each)}`))
      expect(cards).toHaveLength(1);
  });

  test('no card asks about more than ten rows, and every card is sound', () => {
    for (const { reply } of came) {
      expect(rowsOf(reply).length).toBeLessThanOrEqual(10);
      if (reply.card) expect(faultsOfCard(reply.card)).toEqual([]);
    }
  });

  test('nobody is asked about the own data more than twice', () => {
    for (const cards of groups(of('self'), ({ to }) => to)) expect(cards.length).toBeLessThanOrEqual(2);
  });

  test('nobody gets more than one digest a day', () => {
    for (const cards of groups(of('digest'), (each) => `${each.to} ${day(each)}`))
      expect(cards).toHaveLength(1);
  });

  test('no two people are asked about the same row in one week', () => {
    const asked = new Map<string, Set<string>>();
    for (const each of [...of('week'), ...of('self')])
      for (const row of rowsOf(each.reply)) {
        const key = `${row} ${week(each)}`;
        asked.set(key, (asked.get(key) ?? new Set()).add(each.to));
      }
    expect(asked.size).toBeGreaterThan(50);
    expect([...asked].filter(([, who]) => who.size > 1)).toEqual([]);
  });

  test('who is away gets nothing', () => {
    const away = came.filter(
      (each) => each.to === 'coordinator' && day(each) >= '2027-02-01' && day(each) <= '2027-02-14',
    );
    expect(away).toEqual([]);
  });
});
