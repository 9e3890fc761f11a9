import { createActionOutbox } from '../dialogs/action/action-outbox.ts';
import { lookAgainAtActions } from '../dialogs/action/after-directory-change.ts';
import { lookAgain } from '../dialogs/consultation/after-directory-change.ts';
import { consultationKind } from '../dialogs/consultation/kind.ts';
import { digestKind } from '../dialogs/consultation/overview/digest.ts';
import { lookAgainAtWindows } from '../dialogs/consultation/windows/change-window.ts';
import { windowOutboxKind } from '../dialogs/consultation/windows/window-outbox.ts';
import type { Knowledge } from '../dialogs/knowledge.ts';
import { agendaKind } from '../dialogs/meeting/agenda/agenda-kind.ts';
import { lookAgainAtAgendas } from '../dialogs/meeting/agenda/look-after.ts';
import { meetingDraftKind } from '../dialogs/meeting/draft.ts';
import { meetingInChannel } from '../dialogs/meeting/in-channel.ts';
import { meetingKind } from '../dialogs/meeting/meeting-kind.ts';
import type { Outbox, OutboxKind } from '../dialogs/outbox.ts';
import { practiceOutboxKind } from '../dialogs/practice/practice-outbox.ts';
import { ensureRetention, retentionKind } from '../dialogs/privacy/retention.ts';
import { stringsIn } from '../dialogs/strings/in-language.ts';
import { type Effect, type PersonId, personId, type Turn } from '../dialogs/turn.ts';
import { fallenTimesKind } from '../dialogs/upkeep/absence/fallen-times.ts';
import { absenceNoticeKind } from '../dialogs/upkeep/absence/notice.ts';
import { draftKind } from '../dialogs/upkeep/draft.ts';
import { flagKind } from '../dialogs/upkeep/flag/flag-kind.ts';
import { followKind } from '../dialogs/upkeep/follow/follow-kind.ts';
import { gapKind } from '../dialogs/upkeep/gap/gap.ts';
import { questionKind } from '../dialogs/upkeep/pulse/question-kind.ts';
import { roundKind } from '../dialogs/upkeep/pulse/round-kind.ts';
import type { Meetings, Moment, World } from '../dialogs/world.ts';
import { loadFinnishHolidays } from '../knowledge/kernel/finnish-holidays.ts';
import type { Email } from '../knowledge/kernel/ids.ts';
import { type Language, language } from '../knowledge/kernel/languages.ts';
import type { Clock, IdSource } from '../knowledge/kernel/time.ts';
import { createWorkingTime, type WorkingTime } from '../knowledge/kernel/working-time.ts';
import { type Accounts, createAccounts, type Identify, idsOf, objectIdOf } from './accounts.ts';
import { createCalendar, createWallClock } from './clock.ts';
import { createConversations } from './conversations.ts';
import type { Delivery, Messenger } from './delivery.ts';
import { createDirectoryKeeper } from './directory-keeper.ts';
import type { DirectoryStore, StoredDirectory } from './directory-store.ts';
import { createDocuments } from './documents.ts';
import type { FaultReporter } from './faults.ts';
import type { Incoming } from './inbound.ts';
import type { Condition } from './metrics.ts';
import { backlogOf } from './outbox/backlog.ts';
import { createOutboxWorker } from './outbox.ts';
import type { Pace } from './pace.ts';
import { createPlaces } from './places.ts';
import type { DocumentStore } from './stores/document-store.ts';
import { createSummaryKeeper } from './summary-keeper.ts';
import { createTurns } from './turns.ts';
import { within } from './within.ts';

/** What asks how the store fares does not wait longer for it. Milliseconds. */
const storePatience = 2000;

/** Every kind of document that speaks by itself. */
const outboxKinds: readonly OutboxKind<Outbox>[] = [
  absenceNoticeKind,
  fallenTimesKind,
  draftKind,
  flagKind,
  gapKind,
  roundKind,
  questionKind,
  followKind,
  consultationKind,
  digestKind,
  windowOutboxKind,
  meetingDraftKind,
  meetingKind,
  agendaKind,
  createActionOutbox(meetingInChannel),
  practiceOutboxKind,
];

/** The bot without its transport: turns in, effects out, everything kept saved before it is said. */
export interface Koppi {
  answer(incoming: Incoming, identify: Identify, placeName?: Turn['placeName']): Promise<readonly Effect[]>;
  /** Why it is not ready, in English for an operator. */
  problem(): Promise<string | undefined>;
  /** How it stands now; costs a look at what is due. */
  condition(): Promise<Condition>;
  apology(code: string, locale: string | undefined): string;
  readonly world: World;
  /** Takes over what other instances have changed in the directory. Costs one point read when that is nothing. */
  look(): Promise<void>;
  /** Takes over what other instances have published, which is looked for before each search too. */
  lookAtSummaries(): Promise<void>;
  /** Moves what time has moved, and says what is owed: by documents of these kinds, or of every kind. */
  runDue(kinds?: ReadonlySet<string>): Promise<void>;
  /** Begins nothing more of it; what was begun has so many milliseconds. Resolves when others may go on with it. */
  stopDue(patience: number): Promise<void>;
}

export async function createKoppi(options: {
  readonly store: DocumentStore;
  readonly directories: DirectoryStore;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly timeZone: string;
  /** E-mails or object ids. */
  readonly admins: ReadonlySet<string>;
  readonly textKeptDays: number;
  readonly summaryKeptDays: number;
  readonly consultationKeptDays: number;
  readonly historyKeptDays: number;
  readonly faults: FaultReporter;
  readonly count: (kind: string) => void;
  readonly messenger: Messenger;
  readonly pace: Pace;
  /** From 0 up to, not including, 1. */
  readonly chance: () => number;
  /** Hears how each message fared that was not an answer. */
  readonly told: (outcome: Delivery['kind']) => void;
  /** Does the work on a document with an outbox of that kind. */
  readonly around: (kind: string, work: () => Promise<void>) => Promise<void>;
  /** Hears when a document of that kind is due, epoch milliseconds. */
  readonly wake: (kind: string, due: number) => void;
  /** Makes online meetings, when that is turned on. */
  readonly meetings?: ((accounts: Accounts) => Meetings) | undefined;
  /** What was understood of the same directory elsewhere in this process. */
  readonly understood?: Knowledge | undefined;
  /** The directory, when it has just been read. */
  readonly stored?: StoredDirectory | undefined;
}): Promise<Koppi> {
  const { store, directories, clock, faults, count, admins } = options;
  const calendar = createCalendar(options.timeZone);
  const conversations = createConversations(store);
  const wake = (kind: string, due: number): void => {
    if (due <= clock.now()) outbox.isDue(kind);
    options.wake(kind, due);
  };
  const documents = createDocuments(store, wake);
  const accounts = createAccounts(documents);
  const places = createPlaces(documents);
  const keeper = await createDirectoryKeeper(directories, options.understood, options.stored);
  const summaries = createSummaryKeeper(documents, keeper.knowledge, clock);
  let working: Promise<WorkingTime> | undefined;
  const momentNow = (): Moment => {
    const now = clock.now();
    return { now, today: calendar(now) };
  };
  const world: World = {
    knowledge: keeper.knowledge,
    documents,
    summaries: summaries.shelf,
    commit: async (changes, stamp, alongside, asSeen) => {
      const done = await keeper.commit(changes, stamp, alongside, asSeen);
      if (done.kind !== 'done') return done;
      for (const { kind } of alongside) wake(kind, clock.now());
      // The change is made; what fails here is found when the documents are looked at next.
      await Promise.all([
        lookAgain(changes, momentNow(), world),
        lookAgainAtWindows(changes, world),
        lookAgainAtActions(changes, momentNow(), world),
        lookAgainAtAgendas(changes, momentNow(), world),
      ]).catch((fault: unknown) => faults.report('OUTBOX', fault));
      return done;
    },
    workingTime: () => {
      working ??= loadFinnishHolidays().then((isHoliday) => createWorkingTime(options.timeZone, isHoliday));
      return working;
    },
    dayOf: calendar,
    timeOf: createWallClock(options.timeZone),
    newId: () => options.ids.next(),
    unmet: accounts.unmet,
    acquaintance: async (who) => {
      const person = personId.parse(who);
      const [about, account] = await Promise.all([conversations.about(person), accounts.of(person)]);
      return {
        person: about.person,
        conversations: about.memories,
        ...(account ? { address: { ...account, ids: idsOf(account) } } : {}),
      };
    },
    admins,
    textKeptDays: options.textKeptDays,
    summaryKeptDays: options.summaryKeptDays,
    consultationKeptDays: options.consultationKeptDays,
    historyKeptDays: options.historyKeptDays,
    ...(options.meetings ? { meetings: options.meetings(accounts) } : {}),
  };
  /** Those who are known to be looked after, so that nothing is read for them at every turn. */
  const met = new Set<Email>();
  const isAdmin = (...names: readonly (string | undefined)[]): boolean =>
    names.some((name) => name !== undefined && admins.has(name.toLowerCase()));
  const forget = async (person: PersonId, email: Email | undefined, address: boolean): Promise<void> => {
    await conversations.forget(person);
    if (address) await accounts.forget(person);
    if (email !== undefined) met.delete(email);
  };
  const retention = retentionKind({
    unseen: async (since) =>
      (await accounts.unseen(since)).map((account) => {
        const { person, email } = account;
        return { person, email, admin: isAdmin(email, objectIdOf(account)) };
      }),
    forget: (person, email) => forget(person, email, true),
    async forgetUnused(since, except) {
      await conversations.forgetUnused(since);
      await places.forgetUnused(since, except);
    },
  });
  const outbox = createOutboxWorker({
    kinds: [...outboxKinds, retention],
    documents,
    world,
    accounts,
    places,
    moment: momentNow,
    messenger: options.messenger,
    pace: options.pace,
    chance: options.chance,
    told: options.told,
    around: options.around,
    faults,
  });

  /** When the directory in memory was last as it is in the store, epoch milliseconds. */
  let comparedAt = clock.now();
  let counting: ReturnType<typeof backlogOf> | undefined;
  const backlog = async (): Promise<Condition['outbox']> => {
    counting ??= backlogOf(outboxKinds, store, clock.now()).finally(() => {
      counting = undefined;
    });
    const { due, oldest } = await within(storePatience, counting);
    return { due, oldest: oldest / 1000 };
  };

  let isRetaining = false;

  return {
    answer: createTurns({
      world,
      conversations,
      accounts,
      places,
      moment: momentNow,
      isAdmin,
      met,
      forget,
      count,
      faults,
    }),
    async problem() {
      try {
        await within(storePatience, directories.revision());
      } catch (fault) {
        return `the store does not answer (${faults.report('STORE', fault)})`;
      }
      return undefined;
    },
    async condition() {
      const { areas, organizations, services, workers, assignments, groups, outreach } =
        keeper.knowledge().directory.data;
      const lists = { areas, organizations, services, workers, assignments, groups, outreach };
      const counts = Object.entries(lists).map(([kind, list]) => [kind, list.length] as const);
      return {
        directory: { age: (clock.now() - comparedAt) / 1000, records: Object.fromEntries(counts) },
        outbox: await backlog().catch((fault: unknown) => {
          faults.report('STORE', fault);
          return undefined;
        }),
      };
    },
    apology(code, locale) {
      const read = language.safeParse(locale?.slice(0, 2));
      const chosen: Language = read.success ? read.data : 'fi';
      return stringsIn(chosen).fault(code);
    },
    world,
    async look() {
      try {
        await keeper.refresh();
        comparedAt = clock.now();
      } catch (fault) {
        faults.report('DIRECTORY', fault);
      }
    },
    lookAtSummaries: () => summaries.refresh().catch((fault: unknown) => void faults.report('STORE', fault)),
    async runDue(kinds) {
      if (!isRetaining)
        await ensureRetention(world, clock.now()).then(
          () => {
            isRetaining = true;
          },
          (fault: unknown) => faults.report('OUTBOX', fault),
        );
      await outbox.run(kinds);
    },
    stopDue: (patience) => outbox.stop(patience),
  };
}
