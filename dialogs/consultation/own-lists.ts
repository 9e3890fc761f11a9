import type { IsoDate } from '../../knowledge/kernel/ids.ts';
import { plain } from '../plain-message.ts';
import { consultationList } from '../strings/consultation-list.ts';
import type { Message } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { actorOf } from './act.ts';
import { withQueue } from './booking/queue.ts';
import { cardFor, withLine } from './card-for.ts';
import type { TimeSubject } from './commands.ts';
import { type Consultation, type In, isIn, isOver } from './consultation.ts';
import { turnsAt } from './deadlines.ts';
import { hindrance } from './events.ts';
import { consultationsOf, consultReader } from './kind.ts';
import type { Listed, ListPage } from './list-card.ts';
import { ownerOf } from './owners.ts';
import { seeing } from './seeing.ts';
import { listCard } from './views.ts';

/**
 * A page of what somebody asked and advises: what waits for them, first another time that is proposed to them; what waits
 * for others; and the agreed times, the next one first. Of `agreed` only what has a time, of `mine` also what has ended,
 * and below the first page the places in queues.
 */
export async function listOf(scene: Scene, page: ListPage): Promise<Message> {
  const { reader, world } = scene;
  const { asked, held } = await own(scene);
  const clocked = await consultReader(reader, world);
  if (page.list === 'agreed')
    return listCard(clocked, page, [
      { id: 'advises', all: seenBy('specialist', inTime(held)) },
      { id: 'asks', all: seenBy('requester', inTime(asked)) },
    ]);
  const going = [...seenBy('requester', asked), ...seenBy('specialist', held)].filter(
    ({ consultation }) => !isOver(consultation),
  );
  const waiting = going
    .filter(isTheirs)
    .sort((one, other) => Number(isMoveFor(other)) - Number(isMoveFor(one)) || byDeadline(one, other));
  const rest = going.filter((each) => !isTheirs(each)).sort(byDeadline);
  const listed = listCard(clocked, page, [
    { id: 'waits', all: waiting },
    { id: 'others', all: rest.filter(({ consultation }) => !isIn(consultation, 'scheduled')) },
    { id: 'agreed', all: rest.filter(({ consultation }) => isIn(consultation, 'scheduled')).sort(byTime) },
    ...(page.list === 'mine'
      ? [{ id: 'ended' as const, all: seenBy('requester', asked.filter(isOver)) }]
      : []),
  ]);
  // What somebody still waits for a time of is theirs as well.
  return page.list === 'mine' && page.page === 0 ? withQueue(scene, listed) : listed;
}

/** What somebody says about a time that they mean. */
interface Meant {
  /** The day of the time. */
  readonly day?: IsoDate | undefined;
  /** What it is about, or who the other one is. */
  readonly about?: TimeSubject | undefined;
  /** How the only one is shown, instead of as its card. */
  readonly shown?: ((only: In<'scheduled'>) => Promise<Message | undefined>) | undefined;
  /** What they may mean when they have nothing that goes on. */
  readonly otherwise?: Message | undefined;
}

/**
 * To somebody who wants to call off or move a time, or to know when it is: the one that they mean with its buttons, or
 * the list of them. Without any it is what goes on without a time yet, else `otherwise`.
 */
export async function agreedAnswer(
  scene: Scene,
  { day, about, shown, otherwise }: Meant = {},
): Promise<Message> {
  const { reader, world, turn } = scene;
  const { asked, held } = await own(scene);
  const say = consultationList[reader.language];
  const all = inTime([...asked, ...held]);
  const named = about === undefined ? all : all.filter((each) => isAbout(each, about));
  const times = named.length > 0 ? named : all;
  const clocked = await consultReader(reader, world);
  const onDay = times.filter(({ state }) => clocked.toLocal(state.time.start).day === day);
  const [only, ...others] = onDay.length > 0 ? onDay : times;
  if (only !== undefined) {
    const isOne = others.length === 0;
    const found = isOne
      ? ((await shown?.(only)) ?? cardFor(clocked, only, actorOf(scene), turn.moment))
      : await listOf(scene, { list: 'agreed', page: 0 });
    if (named.length === 0) return withLine(say.noneAbout(isOne ? 'one' : 'several'), found);
    return day === undefined || onDay.length > 0
      ? found
      : withLine(say.noneOn(reader.say.day(day, reader.today), isOne ? 'one' : 'several'), found);
  }
  if (![...asked, ...held].every(isOver))
    return withLine(say.notAgreedYet, await listOf(scene, { list: 'open', page: 0 }));
  return otherwise ?? plain(say.nothingAgreed);
}

const isAbout = ({ service, requester, holder }: Consultation, { services, people }: TimeSubject): boolean =>
  services.includes(service) ||
  people.includes(holder.email) ||
  (requester.email !== undefined && people.includes(requester.email));

/** To somebody who has been helped: the only question of theirs that is open, with the button that ends it, or the list. */
export async function helpedAnswer(scene: Scene): Promise<Message> {
  const { reader, world, turn } = scene;
  const { asked } = await own(scene);
  const [only, ...others] = asked.filter((each) => !isOver(each));
  const say = consultationList[reader.language];
  if (only === undefined) return plain(say.nothingToEnd);
  return others.length === 0
    ? withLine(say.helped, cardFor(await consultReader(reader, world), only, actorOf(scene), turn.moment))
    : withLine(say.whichToEnd, await listOf(scene, { list: 'open', page: 0 }));
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

/**
 * Somebody has written a text that answers no question of Koppi, while a consultation waits for words of theirs: those go
 * by the form alone. Undefined: none waits, or the text is too short or a question.
 */
export async function meantForConsultation(scene: Scene, text: string): Promise<Consultation | undefined> {
  if (text.trim().split(/\s+/).length < fewestWords || /\?\s*$/.test(text)) return undefined;
  const { asked, held } = await own(scene);
  const waits = [
    ...asked.filter((each) => isIn(each, 'in_writing') && each.state.waitsFor === 'requester'),
    ...held.filter((each) => isIn(each, 'in_writing') && each.state.waitsFor === 'specialist'),
  ];
  const [only, ...others] = waits;
  return others.length === 0 ? only : undefined;
}

/** Fewer words are a topic more often than an answer. */
const fewestWords = 4;

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
    ? cardFor(
        await seeing(scene, await consultReader(reader, world), only.consultation),
        only.consultation,
        who,
        turn.moment,
      )
    : withLine(say.whichToAnswer, await listOf(scene, { list: 'open', page: 0 }));
}

const own = ({ world, turn }: Scene): ReturnType<typeof consultationsOf> =>
  consultationsOf(world.documents, { person: turn.person, email: turn.who.email });

const seenBy = (side: Listed['side'], consultations: readonly Consultation[]): readonly Listed[] =>
  consultations.map((consultation) => ({ consultation, side }));

/** Another time is proposed to the one who reads, instead of the agreed one. */
const isMoveFor = ({ consultation: { state }, side }: Listed): boolean =>
  state.kind === 'scheduled' && state.move !== undefined && state.move.by !== side;

/** The next step is the reader's; an agreed time that nobody wants to move waits for nobody. */
const isTheirs = (listed: Listed): boolean => {
  const { consultation, side } = listed;
  if (isIn(consultation, 'scheduled')) return isMoveFor(listed);
  // Who has answered has done their part: it closes by itself, unless who asked wants to know more.
  if (isIn(consultation, 'answered')) return side === 'requester';
  return (ownerOf(consultation)?.role === 'requester') === (side === 'requester');
};

/** The first to be acted on; what was asked earlier before what was asked later. */
const byDeadline = ({ consultation: one }: Listed, { consultation: other }: Listed): number =>
  (turnsAt(one) ?? 0) - (turnsAt(other) ?? 0) || askedAt(one) - askedAt(other);

const askedAt = ({ history }: Consultation): number => history[0]?.at ?? 0;

const startOf = ({ state }: Consultation): number => (state.kind === 'scheduled' ? state.time.start : 0);

const byTime = (one: Listed, other: Listed): number =>
  startOf(one.consultation) - startOf(other.consultation);

/** Those with an agreed time, the next one first. */
const inTime = (consultations: readonly Consultation[]): readonly In<'scheduled'>[] =>
  consultations
    .flatMap((each) => (isIn(each, 'scheduled') ? [each] : []))
    .sort((one, other) => one.state.time.start - other.state.time.start);
