import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDemo } from '../../../../bot/load-demo.ts';
import {
  type Agenda,
  emptyAgenda,
  formerItems,
  longestItem,
  mostItems,
  onAgenda,
  tidied,
  withItem,
  withMoved,
  withoutItem,
} from '../../../../dialogs/meeting/agenda/agenda.ts';
import { agendaCard } from '../../../../dialogs/meeting/agenda/agenda-card.ts';
import { readAgendaCommand } from '../../../../dialogs/meeting/agenda/commands.ts';
import { nextHeld, nextSending } from '../../../../dialogs/meeting/agenda/next-meeting.ts';
import { stringsIn } from '../../../../dialogs/strings/in-language.ts';
import { daysLater } from '../../../../knowledge/directory/days.ts';
import { createDirectory } from '../../../../knowledge/directory/snapshot.ts';
import { email, groupId, isoDate } from '../../../../knowledge/kernel/ids.ts';
import { languages } from '../../../../knowledge/kernel/languages.ts';
import { faultsOfCard } from '../../../support/card-rules.ts';
import { working } from '../../action/network.ts';

const directory = createDirectory(await readDemo());
const today = isoDate.parse('2026-11-12');
const hyva = directory.data.groups.find(({ id }) => id === 'hyva-hartola');
if (!hyva) throw new Error('the demo has the HYVÄ working group');
const member = email.parse('samuli.kantola@example.org');
const other = email.parse('nina.heiskari@example.org');

/** A command on one line. */
function read(text: string): string | undefined {
  const command = readAgendaCommand(text, today, directory);
  if (!command) return undefined;
  const { kind, said, group } = command;
  const rest =
    'text' in command
      ? [`"${command.text}"`]
      : 'day' in command
        ? [
            command.kind === 'meet' && command.isNext ? 'next' : '',
            command.day,
            'starts' in command && command.starts,
          ]
        : [];
  return [said, kind, ...(group === '' ? [] : [`<${group}>`]), ...rest].filter((each) => each).join(' ');
}

describe('what somebody writes about agendas', () => {
  test.each([
    ['lisää asialistalle: kuraattorin ajat', 'fi add "kuraattorin ajat"'],
    ['Lisää asialistalle kuraattorin ajat', 'fi add "kuraattorin ajat"'],
    ['lisää kuraattorin ajat asialistalle', 'fi add "kuraattorin ajat"'],
    ['asialistalle: kuraattorin ajat', 'fi add "kuraattorin ajat"'],
    ['ota esityslistalle: tilat', 'fi add "tilat"'],
    ['lisää HYVÄ-ryhmän asialistalle: tilat: vuokra', 'fi add <HYVÄ-ryhmän> "tilat: vuokra"'],
    ['Lisää perhekahvila HYVÄ-ryhmän asialistalle', 'fi add <HYVÄ-ryhmän> "perhekahvila"'],
    ['lisää HYVÄ-ryhmän asialistalle', 'fi add <HYVÄ-ryhmän>'],
    ['lisää asia asialistalle', 'fi add'],
    ['lägg till på föredragningslistan: kuratorns tider', 'sv add "kuratorns tider"'],
    ['lägg till kuratorns tider på föredragningslistan', 'sv add "kuratorns tider"'],
    ['lägg till på HYVÄ-arbetsgruppens föredragningslista: tider', 'sv add <HYVÄ-arbetsgruppens> "tider"'],
    ['add to the agenda: the school counsellor', 'en add "the school counsellor"'],
    ['add the family café to the agenda of the HYVÄ group', 'en add <HYVÄ group> "the family café"'],
    ['asialista', 'fi show'],
    ['mitä asialistalla on?', 'fi show'],
    ['HYVÄ-ryhmän asialista', 'fi show <HYVÄ-ryhmän>'],
    ['visa föredragningslistan', 'sv show'],
    ['the agenda of the HYVÄ group', 'en show <HYVÄ group>'],
    ['HYVÄ-ryhmän kokous 3.12. klo 9', 'fi meet <HYVÄ-ryhmän> 2026-12-03 09:00'],
    ['HYVÄ-ryhmän seuraava kokous on 3.12. klo 9', 'fi meet <HYVÄ-ryhmän> next 2026-12-03 09:00'],
    ['HYVÄ-arbetsgruppen: möte 3.12 kl. 9.30', 'sv meet <HYVÄ-arbetsgruppen> 2026-12-03 09:30'],
    ['HYVÄ group: meeting on 3 December at 9', 'en meet <HYVÄ group> 2026-12-03 09:00'],
    ['HYVÄ-gruppen: möte 3.12 kl. 9', 'sv meet <HYVÄ-gruppen> 2026-12-03 09:00'],
    ['HYVÄ-gruppens föredragningslista', 'sv show <HYVÄ-gruppens>'],
    ['add to the HYVÄ group’s agenda: hours', 'en add <HYVÄ group\'s> "hours"'],
    ['HYVÄ group: meeting 3 December at 9', 'en meet <HYVÄ group> 2026-12-03 09:00'],
    ['peru HYVÄ-ryhmän kokous 3.12.', 'fi call_off <HYVÄ-ryhmän> 2026-12-03'],
    ['HYVÄ-ryhmän kokous 3.12. klo 9, joka pidetään kunnantalolla', 'fi meet <HYVÄ-ryhmän> 2026-12-03 09:00'],
    ['HYVÄ-ryhmän kokous on tämän kuun 20.11. klo 9', 'fi meet <HYVÄ-ryhmän> 2026-11-20 09:00'],
    ['HYVÄ group: meeting on 3 December at 9 for each of us', 'en meet <HYVÄ group> 2026-12-03 09:00'],
    ['HYVÄ-ryhmän kokous 3.12. on peruttu', 'fi call_off <HYVÄ-ryhmän> 2026-12-03'],
    ['HYVÄ-gruppens möte 3.12 ställs in', 'sv call_off <HYVÄ-gruppens> 2026-12-03'],
    ['HYVÄ group: meeting on 3 December is cancelled', 'en call_off <HYVÄ group> 2026-12-03'],
    ['HYVÄ-ryhmän kokous 3.12. siirtyy 5.12. klo 10', 'fi move <HYVÄ-ryhmän> 2026-12-03 10:00'],
    ['HYVÄ-ryhmän kokous siirretään 3.12. -> 5.12.', 'fi move <HYVÄ-ryhmän> 2026-12-03'],
    ['HYVÄ-gruppens möte 3.12 flyttas till 5.12 kl 10', 'sv move <HYVÄ-gruppens> 2026-12-03 10:00'],
    ['the HYVÄ group’s meeting on 3 Dec moves to 5 Dec at 10', "en move <HYVÄ group's> 2026-12-03 10:00"],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    'kuka tekee asialistan',
    'milloin on HYVÄ-ryhmän kokous?',
    'lisää Hartolaan perheneuvola: Saila Hokkanen',
    'HYVÄ-ryhmä kokoontuu 3.12. klo 9',
    'HYVÄ-ryhmän kokous on joka kuun toinen keskiviikko klo 14-16',
    'HYVÄ-gruppens möte är varje månads andra onsdag kl 14-16',
    'HYVÄ-ryhmän kokous on kuukauden viimeinen perjantai klo 9',
    'HYVÄ-ryhmän kokous on kerran kuussa',
    'the HYVÄ group’s meeting is every other Tuesday 9-11',
    'kuka auttaa jos perhe tarvitsee tulkin',
  ])('%s is something else', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

/** Whatever is done to an agenda on days that go on, with a meeting every seventh day. */
const step = fc.record({
  what: fc.constantFrom('add', 'move', 'remove', 'send', 'wait'),
  which: fc.nat(5),
  days: fc.nat(9),
});
const isHeld = (day: string): boolean => (Date.parse(day) / 86_400_000) % 7 === 0;
const heldFrom = (from: typeof today): typeof today => {
  let day = from;
  while (!isHeld(day)) day = daysLater(day, 1);
  return day;
};

describe('an agenda', () => {
  test('shows an item until its meeting is over, and on only when somebody moved it', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let agenda: Agenda = emptyAgenda(groupId.parse('g'));
        let day = today;
        /** By id: the last meeting at which it is taken up, as far as it is known. */
        const until = new Map<string, typeof today | undefined>();
        /** By id: the meeting before which it was put off. */
        const putOff = new Map<string, typeof today>();
        for (const [at, { what, which, days }] of steps.entries()) {
          day = daysLater(day, what === 'wait' ? days : 0);
          agenda = tidied(agenda, day, isHeld);
          const next = heldFrom(day);
          const shown = onAgenda(agenda, day)[which];
          if (what === 'add') {
            const item = { id: `i${at}`, text: `asia ${at}`, by: member, at };
            const added = withItem(agenda, item, { today: day, next });
            if (added.ok) {
              agenda = added.value;
              until.set(item.id, agenda.sentFor === next ? next : undefined);
            }
          } else if (what === 'send') {
            agenda = {
              ...agenda,
              sentFor: next,
              items: agenda.items.map((item) => (item.shown === undefined ? { ...item, shown: next } : item)),
            };
            for (const [id, last] of until)
              if (last === undefined && putOff.get(id) !== next) until.set(id, next);
          } else if (what === 'move' && shown) {
            const moved = withMoved(agenda, shown.id, next);
            if (moved.ok) agenda = moved.value;
            until.set(shown.id, undefined);
            putOff.set(shown.id, next);
          } else if (what === 'remove' && shown) {
            const removed = withoutItem(agenda, shown.id, { who: member, leads: false });
            if (removed.ok) agenda = removed.value;
            until.delete(shown.id);
          }
          const expected = [...until].filter(([, last]) => last === undefined || last >= day);
          expect(onAgenda(agenda, day).map(({ id }) => id)).toEqual(expected.map(([id]) => id));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('forgets what nobody moved two weeks after its meeting, and a meeting that was called off', () => {
    const added = withItem(
      emptyAgenda(hyva.id),
      { id: '1', text: 'asia', by: member, at: 0 },
      { today, next: undefined },
    );
    if (!added.ok) throw new Error('it was added');
    const [item] = added.value.items;
    if (!item) throw new Error('it is there');
    const sent: Agenda = { ...added.value, sentFor: today, items: [{ ...item, shown: today }] };
    const on = (days: number) => tidied(sent, daysLater(today, days), () => true);
    expect(formerItems(on(14), daysLater(today, 14))).toHaveLength(1);
    expect(on(15).items).toEqual([]);
    expect(tidied(sent, today, () => false)).toMatchObject({ items: [item], posted: [] });
    expect(withoutItem(sent, '1', { who: other, leads: false })).toMatchObject({ ok: false });
  });

  test('is sent at nine on the last working day before a meeting, or at once when that has passed', () => {
    const at = (moment: string): number => Date.parse(moment);
    const now = at('2026-11-12T07:00:00Z');
    const agenda = emptyAgenda(hyva.id);
    expect(nextSending(hyva, agenda, { now, today }, working)?.at).toBe(at('2026-11-23T07:00:00Z'));
    const monday = { ...agenda, extra: [{ day: isoDate.parse('2026-11-16'), starts: '09:00' }] };
    expect(nextSending(hyva, monday, { now, today }, working)?.at).toBe(at('2026-11-13T07:00:00Z'));
    const tomorrow = { ...agenda, extra: [{ day: isoDate.parse('2026-11-13') }] };
    expect(nextSending(hyva, tomorrow, { now: now + 60_000, today }, working)?.at).toBe(now + 60_000);
    const sent = { ...tomorrow, sentFor: isoDate.parse('2026-11-13') };
    expect(nextSending(hyva, sent, { now, today }, working)?.held.day).toBe('2026-11-24');
    expect(
      nextHeld({ ...hyva, meets: { kind: 'loose', every: 'term' } }, agenda, today, working),
    ).toBeUndefined();
  });

  test('is for the day that was agreed on, not for those of the series before it', () => {
    const on = (text: string) => isoDate.parse(text);
    const extra = [{ day: on('2026-12-01'), starts: '10:00', since: on('2026-11-03') }];
    const held = (from: string) => nextHeld(hyva, { extra }, on(from), working)?.day;
    expect(['2026-11-03', '2026-11-04', '2026-11-24', '2026-12-02'].map(held)).toEqual([
      '2026-11-03',
      '2026-12-01',
      '2026-12-01',
      '2026-12-15',
    ]);
    const later = { extra: [{ day: on('2026-11-24'), starts: '13:00', since: on('2026-11-03') }] };
    expect(nextHeld(hyva, later, today, working)).toEqual({ day: '2026-11-24', starts: '13:00' });
    const beside = { extra: [{ day: on('2026-12-01') }] };
    expect(nextHeld(hyva, beside, today, working)?.day).toBe('2026-11-24');
  });

  test('fits on a card whatever was proposed', () => {
    const marks = ['a', 'ä', '\\', '*', '[x](http://y)', '<b>', '😀'];
    for (const mark of marks) {
      const said = mark.repeat(longestItem).slice(0, longestItem);
      const items = Array.from({ length: mostItems }, (_, at) => ({
        id: `${at}`,
        text: said,
        by: member,
        at,
      }));
      for (const language of languages) {
        const reader = { directory, language, today, say: stringsIn(language) };
        const view = {
          group: hyva.id,
          next: { day: today, starts: '09:00' },
          items,
          former: [],
          actions: [],
        };
        const message = agendaCard(
          { ...reader, toLocal: () => ({ day: today, clock: '09:00' }), working },
          view,
          {
            isPersonal: true,
            isNews: true,
          },
        );
        expect(faultsOfCard(message.card)).toEqual([]);
        expect(message.summary).not.toContain(mark.repeat(3));
      }
    }
  });
});
