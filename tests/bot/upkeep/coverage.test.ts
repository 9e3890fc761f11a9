import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openSheet, textsOf } from '../../knowledge/exchange/read-sheet.ts';
import { type Reply, startTestBot, type TestBot, type TestPerson } from '../../support/bot.ts';
import { faultsOfCard } from '../../support/card-rules.ts';

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(() => bot.stop());

const last = async (replies: Promise<readonly Reply[]>): Promise<Reply> => {
  const reply = (await replies).at(-1);
  if (!reply) throw new Error('nothing was said');
  return reply;
};

interface Offer {
  readonly description: string;
  readonly sizeInBytes: number;
  readonly acceptContext: unknown;
}

function offerIn(reply: Reply): { readonly name: string; readonly offer: Offer } {
  const [attachment] = reply.activity.attachments ?? [];
  if (attachment?.contentType !== 'application/vnd.microsoft.teams.card.file.consent')
    throw new Error(`no file was offered: ${reply.text}`);
  return { name: String((attachment as { name?: string }).name), offer: attachment.content as Offer };
}

/** Answers an offer the way Teams does. */
const answerOffer = (
  person: TestPerson,
  action: 'accept' | 'decline',
  context: unknown,
  name = 'list.xlsx',
) =>
  bot.post(
    person.activity({
      type: 'invoke',
      name: 'fileConsent/invoke',
      value: {
        type: 'fileUpload',
        action,
        context,
        ...(action === 'accept'
          ? {
              uploadInfo: {
                name,
                uploadUrl: `${bot.connector.serviceUrl}upload/${name}`,
                contentUrl: 'https://example.org/list.xlsx',
                uniqueId: 'file-1',
                fileType: 'xlsx',
              },
            }
          : {}),
      },
    }),
  );

describe('what the network lacks', () => {
  test('is told of the own areas, with counts and the first rows', async () => {
    const reply = await last(bot.person({ email: 'ilona.hameenniemi@example.org' }).say('katvealueet'));
    expect(reply.text).toContain('Katvealueet omilla alueillasi');
    expect(reply.text).toMatch(/\*\*Varahenkilö puuttuu: \d+\*\*\n- /);
    expect(faultsOfCard(reply.card)).toEqual([]);
    for (const group of reply.text.split('\n\n')) expect(group.split('\n').length).toBeLessThanOrEqual(7);
  });

  test.each([
    ['katvealueet Hartola', 'Katvealueet: Hartola'],
    ['luckor i Hangö', 'Luckor: Hangö'],
    ['coverage Hartola', 'Coverage gaps: Hartola'],
    ['katvealueet', '**Katvealueet**'],
  ])('anybody sees it: %s', async (said, expected) => {
    const reply = await last(bot.person({ id: said }).say(said));
    expect(reply.text).toContain(expected);
    expect(reply.card && faultsOfCard(reply.card)).toEqual([]);
  });

  test('comes as a spreadsheet when it is taken', async () => {
    const anna = bot.person({ id: 'anna' });
    const card = await last(anna.say('katvealueet Hartola'));
    const button = card.buttons.find(({ title }) => title === 'Näytä kaikki taulukkona');
    if (!button) throw new Error('no button');
    const { name, offer } = offerIn(await last(anna.press(button)));
    expect(name).toBe('katvealueet-hartola-2026-11-12.xlsx');
    expect(offer.description).toBe('Puuttuvat yhteyshenkilöt ja käännökset: Hartola');
    expect(offer.acceptContext).toEqual({ koppi: 1, file: 'coverage', area: 'hartola', lang: 'fi' });

    expect((await answerOffer(anna, 'accept', offer.acceptContext, name)).status).toBe(200);
    const bytes = bot.connector.uploads.get(name);
    if (!bytes) throw new Error('nothing was put');
    expect(bytes.length).toBe(offer.sizeInBytes);
    const rows = textsOf(await openSheet(bytes));
    expect(rows.flat()).toContain('Puuttuvat yhteyshenkilöt ja käännökset');
    expect(rows.flat().join(' ')).toContain('Hartola');
  });

  test.each([
    ['vie katvealueet Hanko', 'katvealueet-hanko-2026-11-12.xlsx'],
    ['exportera luckor Hangö', 'luckor-hanko-2026-11-12.xlsx'],
    ['export coverage Hanko', 'coverage-hanko-2026-11-12.xlsx'],
    ['vie katvealueet', 'katvealueet-2026-11-12.xlsx'],
  ])('is offered at once: %s', async (said, name) => {
    expect(offerIn(await last(bot.person({ id: said }).say(said))).name).toBe(name);
  });

  test('is not sent when it is declined, or when the offer is none of ours', async () => {
    const anna = bot.person({ id: 'bertta' });
    await answerOffer(anna, 'decline', { koppi: 1, file: 'coverage', lang: 'fi' });
    expect(anna.inbox().at(-1)?.text).toBe('Selvä, en lähetä tiedostoa.');
    await answerOffer(anna, 'accept', { koppi: 1, file: 'passwords', lang: 'fi' }, 'other.xlsx');
    expect(anna.inbox().at(-1)?.text).toContain('Pyydä se uudelleen');
    expect(bot.connector.uploads.has('other.xlsx')).toBe(false);
  });

  test('comes as a file in a personal chat only', async () => {
    const channel = bot.person({ id: 'cilla', where: 'channel' });
    expect((await last(channel.say('vie katvealueet Hanko'))).text).toContain('kahdenkeskisessä');
  });
});
