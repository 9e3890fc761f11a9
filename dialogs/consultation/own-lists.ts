import { plain } from '../plain-message.ts';
import { consultationList } from '../strings/consultation-list.ts';
import type { Message } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { actorOf } from './act.ts';
import { cardFor, withLine } from './card-for.ts';
import { type Consultation, type In, isIn, isOver } from './consultation.ts';
import { consultationsOf, consultReader } from './kind.ts';
import type { ListPage } from './list-card.ts';
import { listCard } from './views.ts';

/** A page of what somebody asked, and of what waits for them; of `agreed` only what has a time. */
export async function listOf(scene: Scene, page: ListPage): Promise<Message> {
  const { reader, world } = scene;
  const { asked, held } = await own(scene);
  const going = asked.filter((each) => !isOver(each));
  const waiting = held.filter((each) => !isOver(each));
  const clocked = await consultReader(reader, world);
  switch (page.list) {
    case 'agreed':
      return listCard(clocked, page, inTime(asked), inTime(held));
    case 'open':
      return listCard(clocked, page, going, waiting);
    case 'mine':
      return listCard(clocked, page, [...going, ...asked.filter(isOver)], waiting);
  }
}

/**
 * To somebody who wants to call off or move a time, or to know when it is: the only one they have with its buttons, or
 * the list of them. Without any it is `otherwise`, or what goes on without a time yet.
 */
export async function agreedAnswer(scene: Scene, otherwise?: Message): Promise<Message> {
  const { reader, world, turn } = scene;
  const { asked, held } = await own(scene);
  const [only, ...others] = inTime([...asked, ...held]);
  if (only !== undefined && others.length === 0)
    return cardFor(await consultReader(reader, world), only, actorOf(scene), turn.moment);
  if (only !== undefined) return listOf(scene, { list: 'agreed', page: 0 });
  if (otherwise) return otherwise;
  const say = consultationList[reader.language];
  return [...asked, ...held].every(isOver)
    ? plain(say.nothingAgreed)
    : withLine(say.notAgreedYet, await listOf(scene, { list: 'open', page: 0 }));
}

const own = ({ world, turn }: Scene): ReturnType<typeof consultationsOf> =>
  consultationsOf(world.documents, { person: turn.person, email: turn.who.email });

/** Those with an agreed time, the next one first. */
const inTime = (consultations: readonly Consultation[]): readonly In<'scheduled'>[] =>
  consultations
    .flatMap((each) => (isIn(each, 'scheduled') ? [each] : []))
    .sort((one, other) => one.state.time.start - other.state.time.start);
