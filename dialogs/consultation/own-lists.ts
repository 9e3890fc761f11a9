import { plain } from '../plain-message.ts';
import { consultationList } from '../strings/consultation-list.ts';
import type { Message } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { actorOf } from './act.ts';
import { cardFor, withLine } from './card-for.ts';
import { type Consultation, type In, isIn, isOver } from './consultation.ts';
import { consultationsOf, consultReader } from './kind.ts';
import type { Listed, ListPage } from './list-card.ts';
import { ownerOf } from './owners.ts';
import { listCard } from './views.ts';

/**
 * A page of what somebody asked, and of what waits for them: first another time that is proposed to them, then what the
 * one who advises waits for, then what is asked of them. Of `agreed` only what has a time.
 */
export async function listOf(scene: Scene, page: ListPage): Promise<Message> {
  const { reader, world } = scene;
  const { asked, held } = await own(scene);
  const going = asked.filter((each) => !isOver(each));
  const isTheirs = (each: Consultation): boolean => ownerOf(each)?.role === 'requester';
  const waiting = [
    ...seenBy('requester', going.filter(isTheirs)),
    ...seenBy('specialist', held).filter(({ consultation }) => !isOver(consultation)),
  ].sort((one, other) => Number(isMoveFor(other)) - Number(isMoveFor(one)));
  const others = seenBy(
    'requester',
    going.filter((each) => !isTheirs(each)),
  );
  const clocked = await consultReader(reader, world);
  switch (page.list) {
    case 'agreed':
      return listCard(clocked, page, seenBy('requester', inTime(asked)), seenBy('specialist', inTime(held)));
    case 'open':
      return listCard(clocked, page, others, waiting);
    case 'mine':
      return listCard(clocked, page, [...others, ...seenBy('requester', asked.filter(isOver))], waiting);
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

const seenBy = (side: Listed['side'], consultations: readonly Consultation[]): readonly Listed[] =>
  consultations.map((consultation) => ({ consultation, side }));

/** Another time is proposed to the one who reads, instead of the agreed one. */
const isMoveFor = ({ consultation: { state }, side }: Listed): boolean =>
  state.kind === 'scheduled' && state.move !== undefined && state.move.by !== side;

/** Those with an agreed time, the next one first. */
const inTime = (consultations: readonly Consultation[]): readonly In<'scheduled'>[] =>
  consultations
    .flatMap((each) => (isIn(each, 'scheduled') ? [each] : []))
    .sort((one, other) => one.state.time.start - other.state.time.start);
