import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { DocumentKind } from '../../dialogs/documents.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { faultsOfCard } from '../support/card-rules.ts';
import { ask, button, doing, greeted, idIn } from '../support/consultation-taps.ts';

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(() => bot.stop());

const secret = 'Lapsi herää öisin ja pelkää pimeää.';
const whatever = (kind: string): DocumentKind<unknown> => ({ kind, schema: z.unknown(), index: () => ({}) });

/** Everything that is kept, as text. */
const kept = async (): Promise<string> => {
  const kinds = ['person', 'account', 'conversation', 'consultation', 'follow', 'meeting_follow'];
  const found = await Promise.all(
    kinds.map((kind) => bot.world.documents.find(whatever(kind), { limit: 1000 })),
  );
  return JSON.stringify(found);
};

test('somebody is told what is kept about them, and has it forgotten after being asked', async () => {
  const nina = await greeted(bot, 'nina.heiskari');
  await nina.say('kotialue Hartola');
  await nina.say('kieli suomi');
  const sent = await ask(nina, { service: 'perheneuvola', area: 'hartola' }, { question: secret });
  await nina.press(doing({ do: 'consult_withdraw', id: idIn([sent]) }));
  expect(await kept()).toContain('pelkää pimeää');

  const [told] = await nina.say('mitä tiedät minusta?');
  expect(faultsOfCard(told?.card)).toEqual([]);
  for (const line of [
    'Valitsemasi kieli: suomi',
    'Kotialueesi: Hartola',
    'Hakemistossa: nimesi, työnantajasi, yhteystietosi ja',
    'Konsultaatiot: 0 käynnissä, 1 päättynyttä, joiden tekstit ovat tallessa.',
    'Viimeisetkin tekstit poistuvat 10.2.2027.',
    'Kysymyksiäsi yhteystiedoista en tallenna.',
  ])
    expect(told?.text).toContain(line);

  const asked = (await nina.press(button(told, 'Poista tietoni'))).at(-1);
  expect(asked?.text).toContain('Poistetaanko tietosi?');
  expect(asked?.text).toContain('Jäävät: käynnissä olevat konsultaatiot ja tehtävät');
  const left = (await nina.press(button(asked, 'Älä poista'))).at(0);
  expect(left?.text).toContain('Mitään ei poistettu.');
  expect((await nina.say('kotialue'))[0]?.text).toContain('Hartola');

  const [again] = await nina.say('poista tietoni');
  const gone = (await nina.press(button(again, 'Poista'))).at(0);
  expect(gone?.text).toContain('Tietosi on poistettu, myös yhden kysymyksen tekstit.');
  expect(await kept()).not.toContain('pelkää pimeää');
  expect((await nina.say('kotialue'))[0]?.text).toContain('Sinulla ei ole kotialuetta.');
  const [after] = await nina.say('vad vet du om mig?');
  expect(after?.text).toContain('Du har inte valt hemområde.');
});

test('what is under way stays, and nothing is told where others read along', async () => {
  const nina = await greeted(bot, 'nina.heiskari');
  await ask(nina, { service: 'perheneuvola', area: 'hartola' }, { question: secret });
  const [again] = await nina.say('forget me');
  expect(again?.text).toContain('Delete your data?');
  await nina.press(button(again, 'Delete'));
  expect(await kept()).toContain('pelkää pimeää');
  expect((await nina.say('omat konsultaatiot'))[0]?.text).toContain('Perheneuvola');

  const channel = bot.person({ email: 'nina.heiskari@example.org', where: 'channel', conversation: 'c-1' });
  expect((await channel.say('mitä tiedät minusta'))[0]?.text).toContain('kahden kesken');
});
