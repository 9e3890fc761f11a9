import { ActivityTypes, CardFactory, CloudAdapter, MessageFactory, type TurnContext } from 'botbuilder';
import { z } from 'zod';
import { localTenantId } from '../../bot/local/people.ts';
import { clarifyCard, contactCard, formCard, noteCard, requestCard } from './fake-cards.ts';
import { liisa } from './people.ts';

export type BotLogic = (context: TurnContext) => Promise<void>;

const pressValue = z.object({
  action: z.object({ verb: z.string(), data: z.record(z.unknown()).default({}) }),
});

const withCard = (card: object, summary: string) => ({
  ...MessageFactory.attachment(CardFactory.adaptiveCard(card)),
  summary,
});

const answer = async (context: TurnContext, type: string, value: unknown, statusCode = 200) => {
  const body = { statusCode, type, value };
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
};
const cardAnswer = 'application/vnd.microsoft.card.adaptive';
const noteAnswer = 'application/vnd.microsoft.activity.message';

async function pressed(context: TurnContext): Promise<void> {
  const { action } = pressValue.parse(context.activity.value);
  switch (action.verb) {
    case 'choose':
      return answer(context, cardAnswer, contactCard(String(action.data.area)));
    case 'form':
      return answer(context, cardAnswer, formCard());
    case 'request': {
      await answer(
        context,
        cardAnswer,
        noteCard('✓ Pyyntö on lähetetty. **Liisa Korhonen** vastaa viimeistään huomenna klo 12.'),
      );
      return tellSpecialist(context, String(action.data.topic ?? ''));
    }
    case 'take': {
      const edited = withCard(noteCard(`**${context.activity.from.name}** otti kopin.`), 'Koppi on otettu');
      await context.updateActivity({ ...edited, id: context.activity.replyToId ?? '' });
      return answer(context, noteAnswer, 'Kiitos! Kerroimme kysyjälle.');
    }
    case 'wrong':
      return answer(context, 'application/vnd.microsoft.error', { code: 'Fault', message: 'x' }, 500);
    default:
      return answer(context, noteAnswer, 'Selvä.');
  }
}

/** Writes to somebody who has not written to the bot. */
async function tellSpecialist(context: TurnContext, topic: string): Promise<void> {
  const adapter = context.adapter;
  if (!(adapter instanceof CloudAdapter)) return;
  const { serviceUrl, from, recipient } = context.activity;
  await adapter.createConversationAsync(
    '',
    'msteams',
    serviceUrl,
    '',
    {
      isGroup: false,
      bot: recipient,
      members: [{ id: liisa.id, name: '' }],
      tenantId: localTenantId,
      channelData: { tenant: { id: localTenantId } },
    } as never,
    async (there) => {
      await there.sendActivity(withCard(requestCard(topic, from.name), 'Uusi konsultaatiopyyntö sinulle'));
    },
  );
}

/** Answers about as the real bot does, through the real Bot Framework client. */
export const fakeBot: BotLogic = async (context) => {
  const { activity } = context;
  if (activity.type === ActivityTypes.ConversationUpdate) {
    if (activity.conversation.conversationType !== 'personal') return;
    await context.sendActivity(
      'Hei! Olen **Koppi**. Kysy minulta, *kuka* auttaa perhettä ja missä.\n\n- Kirjoita omin sanoin\n- Älä kirjoita asiakkaan tietoja\n\nLue lisää [ohjeista](https://example.org/ohje).',
    );
    return;
  }
  if (activity.type === ActivityTypes.Invoke) return pressed(context);
  if (activity.type !== ActivityTypes.Message) return;
  const text = activity.text ?? '';
  await context.sendActivity({ type: ActivityTypes.Typing });
  if (/lomake/i.test(text)) await context.sendActivity(withCard(formCard(), 'Pyydä konsultaatiota'));
  else if (/hartola/i.test(text)) {
    await context.sendActivity(withCard(contactCard('Hartola'), 'Liisa Korhonen auttaa'));
  } else if (/kaadu/i.test(text)) throw new Error('The fake bot was told to fall.');
  else await context.sendActivity(withCard(clarifyCard(), 'Millä alueella?'));
};
