import { card, execute, text, withoutInputs } from '../card.ts';
import type { Press } from '../press.ts';
import { startChoice } from '../strings/start-choice.ts';
import type { Effect } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { actorOf, goneMessage, replaced } from './act.ts';
import { agreedTimesOf, clashIn } from './agreed-times.ts';
import { cardFor, refusedCard, withLine } from './card-for.ts';
import { timeSaid, wordsOf } from './consult-reader.ts';
import type { Span } from './consultation.ts';
import { hindrance, sideOf } from './events.ts';
import { consultationKind, consultReader } from './kind.ts';
import { refusal } from './refused.ts';
import { halfHoursOf } from './within-span.ts';

/** Asks when to start within a time that is too long to be agreed on as a whole; only what the adviser has free is shown. */
export async function askStart(
  scene: Scene,
  press: Extract<Press, { do: 'consult_accept' | 'consult_choose' }>,
  span: Span,
): Promise<Effect> {
  const { world, turn } = scene;
  const { id, lang } = press;
  const { now } = turn.moment;
  const kept = (await world.documents.get(consultationKind, id))?.body;
  if (!kept) return replaced(goneMessage(scene));
  const reader = await consultReader(scene.reader, world);
  const who = actorOf(scene);
  const reason = hindrance(kept, press.do === 'consult_accept' ? 'accept' : 'choose', who);
  if (reason !== undefined)
    return replaced(refusedCard(reader, kept, refusal(kept, reason), who, turn.moment));
  const words = startChoice[lang];
  const adviser = sideOf(kept, who) === 'requester' ? kept.holder.email : (who.email ?? kept.holder.email);
  const agreed = await agreedTimesOf(world.documents, [adviser], now);
  const free = halfHoursOf(span, now).filter((each) => !clashIn(agreed, each, { consultation: id }));
  const [first] = free;
  if (first === undefined)
    return replaced(withLine(words.none(timeSaid(reader, span)), cardFor(reader, kept, who, turn.moment)));
  const question = words.question(timeSaid(reader, span));
  const body = [
    text(question, { id: 'question' }),
    {
      type: 'Input.ChoiceSet',
      id: 'from',
      label: words.label,
      errorMessage: words.missing,
      isRequired: true,
      style: 'compact',
      value: `${first.start}`,
      choices: free.map((each) => ({ title: timeSaid(reader, each), value: `${each.start}` })),
    },
  ] as const;
  const back = execute('back', wordsOf(reader).back, { do: 'consult_show', id, lang });
  const agree = execute('agree', words.agree, { do: press.do, id, ...span, lang });
  return replaced({
    text: question,
    summary: words.label,
    card: card(question, body, [agree, withoutInputs(back)]),
  });
}
