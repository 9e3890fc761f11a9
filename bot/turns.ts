import { ensureDigest } from '../dialogs/consultation/overview/digest.ts';
import { ensureAgendas } from '../dialogs/meeting/agenda/look-after.ts';
import { route } from '../dialogs/route.ts';
import type { Effect, PersonId, Turn } from '../dialogs/turn.ts';
import { keepMiss } from '../dialogs/upkeep/gap/gap.ts';
import { ensureRound } from '../dialogs/upkeep/pulse/ensure-round.ts';
import type { Moment, World } from '../dialogs/world.ts';
import type { Email } from '../knowledge/kernel/ids.ts';
import type { Accounts, Identify } from './accounts.ts';
import type { Conversations, Kept } from './conversations.ts';
import type { FaultReporter } from './faults.ts';
import type { Incoming } from './inbound.ts';
import type { Places } from './places.ts';
import { isStoreFault } from './stores/watched.ts';
import { answerUnsaved, hearingWrites, mayBeUnsaved } from './unsaved.ts';
import { within } from './within.ts';

/** Two processes may answer the same person at the same moment; more than a few times in a row is a fault. */
const attempts = 5;

/** Teams waits 15 s for an answer: a store that has not told by then who speaks counts as one that fails. Milliseconds. */
const patience = 5000;

/** The store has not failed, but it has not answered either. */
class StoreLate extends Error {
  override readonly name = 'StoreLate';
}

/** How far a turn has come. */
interface Course {
  kept: Kept | undefined;
  hasBegun: boolean;
}

/** What answers people: everything kept saved before it is said. */
export function createTurns(parts: {
  readonly world: World;
  readonly conversations: Conversations;
  readonly accounts: Accounts;
  readonly places: Places;
  readonly moment: () => Moment;
  readonly isAdmin: (...names: readonly (string | undefined)[]) => boolean;
  /** Those who are known to be looked after, so that nothing is read for them at every turn. */
  readonly met: Set<Email>;
  readonly forget: (person: PersonId, email: Email | undefined, address: boolean) => Promise<void>;
  readonly count: (kind: string) => void;
  readonly faults: FaultReporter;
}): (incoming: Incoming, identify: Identify, placeName?: Turn['placeName']) => Promise<readonly Effect[]> {
  const { world, conversations, accounts, places, isAdmin, met, forget, count, faults } = parts;

  const answerSaved = async (
    incoming: Incoming,
    identify: Identify,
    moment: Moment,
    course: Course,
    turnOf: (email: Email | undefined) => Turn,
  ): Promise<readonly Effect[]> => {
    const { activity, invoke } = incoming;
    const { person, conversation } = incoming.turn;
    course.kept = await within(patience, conversations.read(person, conversation.id), () => new StoreLate());
    const [{ email }] = await Promise.all([
      accounts.meet(incoming, moment, identify),
      places.meet(incoming, moment.today),
    ]);
    if (email !== undefined && !met.has(email) && (await ensureRound(email, moment, world))) {
      await ensureDigest(email, moment, world);
      await ensureAgendas(email, moment, world);
      met.add(email);
    }
    const turn = turnOf(email);
    const begins = (): void => {
      course.hasBegun = true;
    };
    const heard = hearingWrites(world, begins);
    for (let attempt = 0; attempt < attempts; attempt++) {
      const kept: Kept =
        attempt === 0 ? course.kept : await conversations.read(turn.person, turn.conversation.id);
      const again = activity !== undefined && kept.seen.includes(activity);
      if (again && !invoke) {
        count('duplicate');
        return [];
      }
      const outcome = await route(turn, heard, kept.person, kept.memory);
      if (outcome.forget || outcome.person !== kept.person) begins();
      if (outcome.forget) {
        await forget(turn.person, email, outcome.forget.address);
        count(outcome.kind);
        return outcome.effects;
      }
      // A second copy of a tap waits for its HTTP answer like the first one: it gets the same card, and nothing is kept twice.
      const saved =
        again ||
        (await conversations.write(turn.person, turn.conversation.id, kept, {
          ...outcome,
          activity,
          today: moment.today,
        }));
      if (!saved) continue;
      count(outcome.kind);
      // Counted after all is saved, so that a turn that is tried again is counted once; the answer does not hang on it.
      if (outcome.missed && !again)
        await keepMiss(world.documents, outcome.missed, moment.today).catch((fault: unknown) =>
          faults.report('GAP', fault),
        );
      return outcome.effects;
    }
    throw new Error('the conversation was changed by others all the time');
  };

  const answerOnce = async (
    incoming: Incoming,
    identify: Identify,
    placeName: Turn['placeName'],
  ): Promise<readonly Effect[]> => {
    const moment = parts.moment();
    const { turn, objectId } = incoming;
    const turnOf = (email: Email | undefined): Turn => {
      const who = { admin: isAdmin(email, objectId), ...(email === undefined ? {} : { email }) };
      return { ...turn, moment, who, ...(placeName ? { placeName } : {}) };
    };
    const course: Course = { kept: undefined, hasBegun: false };
    try {
      return await answerSaved(incoming, identify, moment, course, turnOf);
    } catch (fault) {
      if (!(isStoreFault(fault) || fault instanceof StoreLate) || !mayBeUnsaved(turn)) throw fault;
      const code = faults.report('STORE', fault);
      const email = await accounts.recall(turn.person, moment.now, identify);
      const { kind, effects } = await answerUnsaved(turnOf(email), world, { ...course, code });
      count(kind);
      return effects;
    }
  };

  const queues = new Map<string, Promise<unknown>>();
  /** One person's turns in one conversation are answered one after the other. */
  const inTurn = <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const before = queues.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    const done = mine
      .catch(() => undefined)
      .then(() => {
        if (queues.get(key) === done) queues.delete(key);
      });
    queues.set(key, done);
    return mine;
  };

  return (incoming, identify, placeName) =>
    inTurn(`${incoming.turn.conversation.id}|${incoming.turn.person}`, () =>
      answerOnce(incoming, identify, placeName),
    );
}
