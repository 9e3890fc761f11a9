import type { IsoDate } from '../../knowledge/kernel/ids.ts';
import { plain } from '../plain-message.ts';
import { consultationList } from '../strings/consultation-list.ts';
import type { Message } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { actorOf } from './act.ts';
import { cardFor, withLine } from './card-for.ts';
import { type Consultation, type In, isIn, isOver } from './consultation.ts';
import { hindrance } from './events.ts';
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

/** What somebody says about a time that they mean. */
interface Meant {
  /** The day of the time. */
  readonly day?: IsoDate | undefined;
  /** How the only one is shown, instead of as its card. */
  readonly shown?: ((only: In<'scheduled'>) => Promise<Message | undefined>) | undefined;
  /** What they may mean when they have nothing that goes on. */
  readonly otherwise?: Message | undefined;
}

/**
 * To somebody who wants to call off or move a time, or to know when it is: the one that they mean with its buttons, or
 * the list of them. Without any it is what goes on without a time yet, else `otherwise`.
 */
export async function agreedAnswer(scene: Scene, { day, shown, otherwise }: Meant = {}): Promise<Message> {
  const { reader, world, turn } = scene;
  const { asked, held } = await own(scene);
  const say = consultationList[reader.language];
  const times = inTime([...asked, ...held]);
  const clocked = await consultReader(reader, world);
  const onDay = times.filter(({ state }) => clocked.toLocal(state.time.start).day === day);
  const [only, ...others] = onDay.length > 0 ? onDay : times;
  if (only !== undefined) {
    const isOne = others.length === 0;
    const found = isOne
      ? ((await shown?.(only)) ?? cardFor(clocked, only, actorOf(scene), turn.moment))
      : await listOf(scene, { list: 'agreed', page: 0 });
    return day === undefined || onDay.length > 0
      ? found
      : withLine(say.noneOn(reader.say.day(day, reader.today), isOne ? 'one' : 'several'), found);
  }
  if (![...asked, ...held].every(isOver))
    return withLine(say.notAgreedYet, await listOf(scene, { list: 'open', page: 0 }));
  return otherwise ?? plain(say.nothingAgreed);
}

/** What somebody may cancel or take back. */
async function toCancel(scene: Scene): Promise<readonly Consultation[]> {
  const { asked, held } = await own(scene);
  const who = actorOf(scene);
  const mayEnd = (each: Consultation): boolean =>
    !isOver(each) && hindrance(each, isIn(each, 'scheduled') ? 'cancel' : 'withdraw', who) === undefined;
  return [...new Map([...asked, ...held].filter(mayEnd).map((each) => [each.id, each])).values()];
}

export const hasToCancel = async (scene: Scene): Promise<boolean> => (await toCancel(scene)).length > 0;

/** To somebody who wants to cancel and does not say what: the only thing that they may cancel, or the list of them. */
export async function callOffAnswer(scene: Scene): Promise<Message> {
  const { reader, world, turn } = scene;
  const [only, ...others] = await toCancel(scene);
  const say = consultationList[reader.language];
  if (only === undefined) return plain(say.nothingToCancel);
  return others.length === 0
    ? cardFor(await consultReader(reader, world), only, actorOf(scene), turn.moment)
    : withLine(say.whichToCancel, await listOf(scene, { list: 'open', page: 0 }));
}

/** To somebody who writes that a time suits: the only one that waits for their answer, with its buttons, or the list. */
export async function timeToAnswer(scene: Scene): Promise<Message> {
  const { reader, world, turn } = scene;
  const { asked, held } = await own(scene);
  const who = actorOf(scene);
  const waits = ({ consultation, side }: Listed): boolean =>
    isIn(consultation, 'scheduled')
      ? isMoveFor({ consultation, side })
      : hindrance(consultation, side === 'requester' ? 'choose' : 'accept', who) === undefined;
  const [only, ...others] = [...seenBy('requester', asked), ...seenBy('specialist', held)].filter(waits);
  const say = consultationList[reader.language];
  if (only === undefined) return plain(say.nothingToAnswer);
  return others.length === 0
    ? cardFor(await consultReader(reader, world), only.consultation, who, turn.moment)
    : withLine(say.whichToAnswer, await listOf(scene, { list: 'open', page: 0 }));
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
