import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { TestBot } from '../support/bot.ts';
import { startTestBot } from '../support/bot.ts';
import { faultsOfCard } from '../support/card-rules.ts';
import { button, greeted, inputsOf } from '../support/consultation-taps.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

/** Of the HYVÄ working group of Hartola and of a core team. */
const secretary = () => greeted(bot, 'jaana.heikura');
const samuli = 'samuli.kantola@example.org';
const nina = 'nina.heiskari@example.org';

describe('a task of which only one person may be the owner', () => {
  const unclear =
    'Muistio HYVÄ-ryhmä 3.11.\nPäätettiin jatkaa.\nMuuta\n- Samuli ehkä tilat\n- nina+ismo: tilat';

  test('has that one chosen on the card, and is published so', async () => {
    const jaana = await secretary();
    const [draft] = await jaana.say(unclear);
    const [shown] = await jaana.press(button(draft, 'Lisää valitut'), { line0: 'actions' });
    expect(shown?.text).toContain('**Samuli Kantola?**: ehkä tilat');
    expect(shown?.text).toContain('siellä, missä vain yksi voi olla kyseessä: Samuli Kantola.');
    expect(shown?.text).not.toContain('puuttuu tekijä');
    expect(inputsOf(shown?.card)).toMatchObject({ owner0: samuli });
    expect(faultsOfCard(shown?.card)).toEqual([]);
    const [done] = await jaana.press(button(shown, 'Julkaise'), { owner0: samuli });
    expect(done?.text).toContain('Muistio on julkaistu');
    expect(done?.text).toContain('**Samuli Kantola**: ehkä tilat');
  });

  test('can be given to another one, and is not published by a client that sends no choice', async () => {
    const jaana = await secretary();
    const [draft] = await jaana.say(unclear);
    const [shown] = await jaana.press(button(draft, 'Lisää valitut'), { line0: 'actions' });
    const [again] = await jaana.press(button(shown, 'Julkaise'));
    expect(again?.text).toContain('puuttuu tekijä');
    expect(inputsOf(again?.card)).toMatchObject({ owner0: samuli });
    const [done] = await jaana.press(button(again, 'Julkaise'), { owner0: nina });
    expect(done?.text).toContain('**Nina Heiskari**:');
  });

  test('is asked about when two of the group may be meant', async () => {
    const jaana = await secretary();
    const [draft] = await jaana.say(unclear);
    const [shown] = await jaana.press(button(draft, 'Lisää valitut'), { line1: 'actions' });
    expect(shown?.text).toContain('**Kuka?**: nina+ismo: tilat');
    expect(shown?.text).toContain('Yhdeltä toimenpiteeltä puuttuu tekijä');
    expect(inputsOf(shown?.card)).toMatchObject({ owner0: undefined });
  });

  test('is clear once the group is chosen, when namesakes belong to two groups', async () => {
    const ilona = await greeted(bot, 'ilona.hameenniemi');
    const [joined] = await ilona.say('lisää Jaana Kuoppala Hartola–Sysmän ydintiimiin');
    await ilona.press(button(joined, 'Vahvista'));
    const saila = await greeted(bot, 'saila.hokkanen');
    const [asked] = await saila.say(
      'muistio\nPäätettiin jatkaa kerhoa.\nToimenpiteet\n- Jaana tilaa esitteet.',
    );
    const [draft] = await saila.press(button(asked, 'Jatka'), { group: 'hyva-hartola', day: '2026-11-03' });
    expect(draft?.text).toContain('**Jaana Heikura?**: tilaa esitteet.');
    expect(inputsOf(draft?.card)).toMatchObject({ owner0: 'jaana.heikura@example.org' });
  });
});
