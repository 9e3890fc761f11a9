import { describe, expect, test } from '@jest/globals';
import { joinWaiting } from '../../../../dialogs/consultation/windows/waiting-list.ts';
import { windowOutboxKind } from '../../../../dialogs/consultation/windows/window-outbox.ts';
import type { World } from '../../../../dialogs/world.ts';
import { isoDate } from '../../../../knowledge/kernel/ids.ts';
import type { Language } from '../../../../knowledge/kernel/languages.ts';
import { faultsOfCard } from '../../../support/card-rules.ts';
import { hour, mail, noon, thursday, waits, windowIn, worldWith } from './look-after.ts';

const offeredWorld = async (): Promise<World> => {
  const world = await worldWith({ horizonWeeks: 1 });
  await joinWaiting(world, 'w-1', waits('anna'), thursday);
  return world;
};
async function letter(world: World, about: string, language: Language, changes: object = {}, now = thursday) {
  const body = { ...(await windowIn(world)), ...changes };
  const owed = { id: 'x', to: mail('anna'), at: thursday, about, tries: 0 };
  const moment = { now, today: isoDate.parse('2026-11-12') };
  return windowOutboxKind.letter(body, owed, { email: mail('anna'), language }, moment, world);
}

describe('what a window writes by itself', () => {
  test.each([
    [
      'fi',
      '**ti 17.11. klo 12–12.30**. Varaa aika viimeistään tänään klo 11.00. Sitä ennen kukaan muu ei voi varata sitä.',
      'Vapaa konsultaatioaika: perheneuvola, Hartola',
    ],
    [
      'sv',
      '**tis 17.11 kl. 12–12.30**. Boka tiden senast i dag kl. 11.00. Innan dess kan ingen annan boka den.',
      'Ledig konsultationstid: perheneuvola, Hartola',
    ],
    [
      'en',
      '**Tue 17 Nov, 12:00–12:30**. Book it no later than today at 11:00. Until then nobody else can book it.',
      'Free consultation time: perheneuvola, Hartola',
    ],
  ] as const)('which time is free, and until when it is kept, in %s', async (language, kept, summary) => {
    const message = await letter(await offeredWorld(), 'slot_free', language);
    expect(message?.text).toContain(kept);
    expect(message?.summary).toBe(summary);
    expect(faultsOfCard(message?.card)).toEqual([]);
    expect(message?.card?.actions?.map((each) => ('data' in each ? each.data : {}))).toEqual([
      {
        koppi: 1,
        do: 'book_offered',
        window: 'w-1',
        start: noon,
        service: 'perheneuvola',
        area: 'hartola',
        lang: language,
      },
      { koppi: 1, do: 'book_leave', window: 'w-1', lang: language },
    ]);
  });

  test('nothing when the offer has lapsed or is gone', async () => {
    const world = await offeredWorld();
    expect(await letter(world, 'slot_free', 'fi', {}, thursday + 2 * hour)).toBeUndefined();
    expect(await letter(world, 'slot_free', 'fi', { offers: [] })).toBeUndefined();
    expect(await letter(world, 'something_else', 'fi')).toBeUndefined();
  });

  test.each([
    ['fi', 'jono on purettu', 'Kukaan sen pitäjistä ei ole enää tehtävässä'],
    ['sv', 'kön har upplösts', 'Ingen av dem som höll den har längre uppgiften'],
    ['en', 'the waiting list is closed', 'None of those who held it is in the post any more'],
  ] as const)('that a window has ended, and that nobody holds it, in %s', async (language, over, nobody) => {
    const world = await offeredWorld();
    const ended = await letter(world, 'list_over', language);
    const deserted = await letter(world, 'nobody_left', language, { deserted: { told: [mail('anna')] } });
    expect(ended?.text).toContain(over);
    expect(deserted?.text).toContain(nobody);
    for (const message of [ended, deserted]) {
      expect(message?.text).toContain('perheneuvola');
      expect(faultsOfCard(message?.card)).toEqual([]);
    }
    expect(await letter(world, 'nobody_left', language)).toBeUndefined();
  });
});
