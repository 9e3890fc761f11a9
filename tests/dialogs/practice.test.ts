import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDemo } from '../../bot/load-demo.ts';
import { createKnowledge, type Knowledge } from '../../dialogs/knowledge.ts';
import { findPractices } from '../../dialogs/practice/find-practices.ts';
import { type Practice, practiceSchema } from '../../dialogs/practice/practice.ts';
import { practiceCard } from '../../dialogs/practice/practice-card.ts';
import { readPracticeWish } from '../../dialogs/practice/read-practice.ts';
import {
  changed,
  newPractice,
  timePassed,
  unreachable,
  withInterest,
  withoutInterest,
} from '../../dialogs/practice/rules.ts';
import { practiceStatuses } from '../../dialogs/practice/terms.ts';
import { stringsIn } from '../../dialogs/strings/in-language.ts';
import { createDirectory, type Directory } from '../../knowledge/directory/snapshot.ts';
import { loadFinnishHolidays } from '../../knowledge/kernel/finnish-holidays.ts';
import { areaId, type Email, email, isoDate } from '../../knowledge/kernel/ids.ts';
import { languages } from '../../knowledge/kernel/languages.ts';
import { createWorkingTime, type WorkingTime } from '../../knowledge/kernel/working-time.ts';

let knowledge: Knowledge;
let working: WorkingTime;
beforeAll(async () => {
  knowledge = createKnowledge(await readDemo());
  working = createWorkingTime('Europe/Helsinki', await loadFinnishHolidays());
});

const now = Date.parse('2026-11-12T07:00:00Z');
const day = 86_400_000;
const saila = email.parse('saila.hokkanen@example.org');
const jaana = email.parse('jaana.heikura@example.org');
const ismo = email.parse('ismo.poyhonen@example.org');
const practice = (changes: Partial<Practice> = {}): Practice => ({
  ...newPractice(
    'one',
    {
      name: 'Läksykahvila',
      what: 'Läksyt tehdään yhdessä.',
      status: 'trial',
      areas: [areaId.parse('hartola')],
      services: [],
      language: 'fi',
      plan: [],
      experiences: {},
      owner: saila,
    },
    { now, working },
  ),
  ...changes,
});

describe('what is wanted of practices', () => {
  test.each([
    ['kuka on kokeillut perhekoulua?', 'fi find perhekoulua'],
    ['Onko kukaan muu kokeillut kolmevuotistarkastusta?', 'fi find kolmevuotistarkastusta'],
    ['missä kunnissa on pilotoitu eroryhmää', 'fi find eroryhmää'],
    ['hyviä käytäntöjä koulupoissaoloihin', 'fi find koulupoissaoloihin'],
    ['kokeilut Hartola', 'fi find hartola'],
    ['mitä kokeiluja Sysmässä on', 'fi find sysma'],
    ['uusi kokeilu', 'fi add'],
    ['lisää uusi hyvä käytäntö: Läksykahvila', 'fi add Läksykahvila'],
    ['vem har prövat familjeskola?', 'sv find familjeskola'],
    ['goda exempel på skolfrånvaro', 'sv find skolfrånvaro'],
    ['försök Hangö', 'sv find hanko'],
    ['nytt försök', 'sv add'],
    ['who has tried family school?', 'en find family school'],
    ['good practices for school absence', 'en find school absence'],
    ['new trial: Homework café', 'en add Homework café'],
    ['mitä muualla on tehty kouluakäymättömyydelle?', 'fi find kouluakäymättömyydelle'],
    ['miten muut kunnat ovat hoitaneet eroryhmät', 'fi find eroryhmät'],
    ['Miten muissa kunnissa järjestetään vanhempainiltoja?', 'fi find vanhempainiltoja'],
    ['vad har andra kommuner gjort för skolfrånvaro?', 'sv find skolfrånvaro'],
    ['hur har man löst skolfrånvaro på andra håll', 'sv find skolfrånvaro'],
    ['how have other municipalities handled school absence?', 'en find school absence'],
    ['what has been done elsewhere about bullying', 'en find bullying'],
    ['miten muualla asuva isä saa tietoa lapsesta', ''],
    ['hur söker jag dagvård i andra kommuner', ''],
    ['miten lapsen muut perheet hoitavat asian', ''],
    ['kuka on kuraattori Hartolassa', ''],
    ['lapsi kokeilee päihteitä', ''],
    ['voiko perhe kokeilla päiväkotia ennen aloitusta', ''],
    ['nuori on kokeillut kannabista', ''],
    ['vem hjälper en ung som har prövat droger', ''],
  ])('%s', (text, expected) => {
    const wish = readPracticeWish(text, knowledge);
    const parts = !wish
      ? []
      : wish.kind === 'add'
        ? [wish.said, 'add', wish.name]
        : [wish.said, 'find', ...wish.words, ...wish.areas];
    expect(parts.join(' ').trim()).toBe(expected);
  });
});

test('without words those of an area come in the order of how far they are', () => {
  const all = practiceStatuses.map((status) => practice({ id: status, status }));
  const found = findPractices(all, { words: [], areas: [areaId.parse('hartola')] }, knowledge);
  expect(found.map(({ status }) => status)).toEqual(['in_use', 'trial', 'idea', 'ended']);
  expect(findPractices(all, { words: [], areas: [areaId.parse('hanko')] }, knowledge)).toEqual([]);
});

describe('somebody answers for a practice, and it is looked at', () => {
  const context = (at: number) => ({ now: at, working });

  test('whatever happens there is one owner, each is interested once, and time has something to do later', () => {
    const someone = fc.constantFrom(saila, jaana, ismo);
    const event = fc.oneof(
      fc.record({ kind: fc.constant('change' as const), by: someone, owner: fc.option(someone) }),
      fc.record({ kind: fc.constant('interested' as const), who: someone }),
      fc.record({ kind: fc.constant('not' as const), who: someone }),
      fc.record({ kind: fc.constant('time' as const) }),
      fc.record({ kind: fc.constant('unreachable' as const) }),
    );
    const check = fc.property(fc.array(event, { maxLength: 12 }), fc.boolean(), (events, sailaLeft) => {
      const directory = sailaLeft ? without(knowledge.directory, saila) : knowledge.directory;
      let at = now;
      let held = practice();
      for (const each of events) {
        at += day;
        switch (each.kind) {
          case 'change':
            held = changed(held, each.owner ? { owner: each.owner } : {}, each.by, context(at));
            break;
          case 'interested':
            held = withInterest(held, each.who, context(at));
            break;
          case 'not':
            held = withoutInterest(held, each.who);
            break;
          case 'time':
            at = Math.max(at, held.wake.at);
            held = timePassed(held, directory, context(at));
            expect(held.wake.at).toBeGreaterThan(at);
            break;
          case 'unreachable': {
            const [owed] = held.owed;
            if (owed) held = unreachable({ ...held, owed: held.owed.slice(1) }, owed, directory, context(at));
          }
        }
        expect(practiceSchema.safeParse(held).success).toBe(true);
        const who = held.interested.map((person) => person.who);
        expect(new Set(who).size).toBe(who.length);
        expect(held.owed.every((owed) => working.next(owed.at) === owed.at)).toBe(true);
        expect(new Set(held.owed.map(({ id }) => id)).size).toBe(held.owed.length);
      }
    });
    fc.assert(check, { seed: 20261112, numRuns: 200 });
  });

  test('who is away is asked on the day after', () => {
    const absent = createDirectory({
      ...knowledge.directory.data,
      workers: knowledge.directory.data.workers.map((worker) =>
        worker.email === saila
          ? { ...worker, absences: [{ from: isoDate.parse('2027-02-08'), to: isoDate.parse('2027-02-19') }] }
          : worker,
      ),
    });
    const waiting = timePassed(practice(), absent, context(Date.parse('2027-02-11T07:00:00Z')));
    expect(waiting.owed).toEqual([]);
    // Monday, 8.00 in Helsinki.
    expect(waiting.wake).toEqual({ asked: 0, at: Date.parse('2027-02-22T06:00:00Z') });
    const asked = timePassed(waiting, absent, context(waiting.wake.at));
    expect(asked.owed.map(({ about }) => about)).toEqual(['check']);
  });

  test('an owner who left is followed by the coordinator of the area; what has ended is not asked about', () => {
    const left = timePassed(practice(), without(knowledge.directory, saila), context(now + 92 * day));
    expect(left.owner).toBe(ismo);
    expect(left.owed.map(({ about, to }) => `${about} ${to}`)).toEqual([`inherited ${ismo}`]);
    const ended = timePassed(practice({ status: 'ended' }), knowledge.directory, context(now + 92 * day));
    expect(ended.owed).toEqual([]);
  });
});

test('a card stays under 28 kB whatever people write, in every language', () => {
  const written = (most: number) =>
    fc.string({
      minLength: 1,
      maxLength: most,
      unit: fc.constantFrom('a', '*', '\\', 'ä', '𝔄', '"', '\n', '<'),
    });
  const arbitrary = fc.record({
    name: written(120),
    what: written(800),
    plan: fc.array(
      fc.record({ theme: written(120), what: written(120), who: written(120), by: written(120) }),
      { maxLength: 12 },
    ),
    experiences: fc.record({ worked: written(800), failed: written(800), next: written(800) }),
  });
  const check = fc.property(arbitrary, fc.constantFrom(...languages), (told, language) => {
    const today = isoDate.parse('2026-11-12');
    const reader = { directory: knowledge.directory, language, today, say: stringsIn(language) };
    const { card } = practiceCard(reader, practice(told), { who: saila, mayChange: true, checked: today });
    expect(new TextEncoder().encode(JSON.stringify(card)).length).toBeLessThan(28_000);
  });
  fc.assert(check, { seed: 20261112, numRuns: 100 });
});

const without = ({ data }: Directory, who: Email): Directory =>
  createDirectory({
    ...data,
    workers: data.workers.filter(({ email: each }) => each !== who),
    assignments: data.assignments.filter(({ worker }) => worker !== who),
  });
