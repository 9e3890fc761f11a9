import { z } from 'zod';
import type { DocumentKind, Documents, Kept } from '../dialogs/documents.ts';
import { personSchema } from '../dialogs/profile/person.ts';
import { type PersonId, personId } from '../dialogs/turn.ts';
import type { Moment } from '../dialogs/world.ts';
import { type Email, email, type IsoDate, isoDate } from '../knowledge/kernel/ids.ts';
import { type Language, language } from '../knowledge/kernel/languages.ts';
import { conversationId, conversationKind, seenField } from './conversations.ts';
import type { Address } from './delivery.ts';
import type { Incoming, Sender } from './inbound.ts';

/** Where a person is reached, and who they are in the directory. Refreshed by what they send. */
const accountSchema = z.object({
  version: z.literal(1),
  person: personId,
  /** The address of the person's account, which ties them to a worker of the directory. */
  email: email.optional(),
  /** The day on which it was asked for. */
  askedOn: isoDate.optional(),
  /** A day on which they wrote, at most a month before they last did. */
  seenOn: isoDate.default('2026-11-26'),
  /** The language of the client that the person used last. */
  locale: language,
  serviceUrl: z.string(),
  channelId: z.string(),
  tenant: z.string(),
  /** The person's and the bot's own ids in Teams. */
  user: z.string(),
  bot: z.string(),
  /** The personal chat, when there has been one. */
  conversation: z.string().optional(),
});
export type Account = z.infer<typeof accountSchema>;

const accountKind: DocumentKind<Account> = {
  kind: 'account',
  schema: accountSchema,
  index: ({ email: address, seenOn }) => ({
    [seenField]: Date.parse(seenOn),
    ...(address === undefined ? {} : { email: address }),
  }),
};
const personKind: DocumentKind<z.infer<typeof personSchema>> = {
  kind: 'person',
  schema: personSchema,
  index: () => ({}),
};

/** Asks Teams for the e-mail address of the one who speaks; undefined when there is none. Fails when Teams cannot tell now. */
export type Identify = () => Promise<string | undefined>;

export interface Reachable {
  readonly account: Account;
  /** The one they have chosen, else the one they spoke last, else that of their client. */
  readonly language: Language;
}

/** The id of the person's account in their tenant; undefined for those who have none there. */
export const objectIdOf = ({ person, tenant }: Account): string | undefined =>
  z
    .string()
    .uuid()
    .safeParse(person.slice(tenant.length + 1)).data;

/** The person's tenant, and their own ids in it and in Teams. */
export const idsOf = ({ person, tenant, user, conversation }: Account): readonly string[] => [
  tenant,
  person,
  user,
  ...(conversation === undefined ? [] : [conversation]),
];

/** Where the person is written to; undefined for one who has never had a personal chat with Koppi. */
export const personalChatOf = (account: Account): Address | undefined => {
  const { conversation, serviceUrl, channelId, tenant, user, bot } = account;
  return conversation === undefined
    ? undefined
    : { kind: 'personal', conversation, serviceUrl, channelId, tenant, user, bot };
};

export interface Accounts {
  /** Who speaks; remembers where. */
  meet(incoming: Incoming, moment: Moment, identify: Identify): Promise<Account>;
  /** The address of one who speaks, without the store: as this process knows it, else as Teams tells now. */
  recall(person: PersonId, now: number, identify: Identify): Promise<Email | undefined>;
  byEmail(email: Email): Promise<Reachable | undefined>;
  of(person: PersonId): Promise<Account | undefined>;
  /** Nobody is written to there any more, until the person writes again. */
  forget(person: PersonId): Promise<void>;
  /** Those who have not written since that day. */
  unseen(since: IsoDate): Promise<readonly Account[]>;
  /** Those of these people who have never had a personal chat with Koppi. */
  unmet(people: readonly Email[]): Promise<readonly Email[]>;
}

/** Names and addresses change: after so many days Teams is asked again. */
const askedAgainAfter = 30;

/** When Teams could not tell, it is left alone for so long: a turn must not wait for it each time. Milliseconds. */
const restsFor = 60_000;

const mostRemembered = 5000;

/** More than ever are unseen for long and kept all the same. */
const mostUnseen = 10_000;

/** Another process may have forgotten somebody: after so long the store is read again. Milliseconds. */
const rememberedFor = 600_000;

export function createAccounts(documents: Documents): Accounts {
  const restsUntil = new Map<PersonId, number>();
  /** The latest people of this process as they were kept, with what they came from: nearly every turn changes nothing. */
  const latest = new Map<
    PersonId,
    { readonly from: string; readonly account: Account; readonly at: number }
  >();
  const remember = (person: PersonId, from: string, account: Account, at: number): Account => {
    latest.delete(person);
    latest.set(person, { from, account, at });
    const [oldest] = latest.keys();
    if (latest.size > mostRemembered && oldest !== undefined) latest.delete(oldest);
    return account;
  };
  /** Not longer than it may, also when the clock has been put back. */
  const rests = (person: PersonId, now: number): boolean => {
    const rest = (restsUntil.get(person) ?? now) - now;
    return rest > 0 && rest <= restsFor;
  };
  const latestOf = async (address: Email): Promise<Kept<Account> | undefined> => {
    const found = await documents.find(accountKind, {
      where: { field: 'email', equals: address },
      limit: 10,
    });
    // An address that was given to somebody else belongs to the one for whom it was last asked.
    return [...found].sort((a, b) => ((a.body.askedOn ?? '') < (b.body.askedOn ?? '') ? 1 : -1))[0];
  };
  return {
    async meet({ turn, sender }, { now, today }, identify) {
      const from = JSON.stringify(sender);
      const known = latest.get(turn.person);
      const isFresh = known !== undefined && Math.abs(now - known.at) < rememberedFor;
      if (
        isFresh &&
        known.from === from &&
        !isStale(known.account, today) &&
        isSeenLately(known.account, today)
      )
        return known.account;
      const kept = await documents.get(accountKind, turn.person);
      const seen = seenOf(sender, turn.locale, turn.person, today, kept?.body);
      const account =
        isStale(seen, today) && !rests(turn.person, now)
          ? await identify().then(
              (address) => asked(seen, address, today),
              () => {
                restsUntil.set(turn.person, now + restsFor);
                return seen;
              },
            )
          : seen;
      if (account.askedOn === today) restsUntil.delete(turn.person);
      if (kept && JSON.stringify(kept.body) === JSON.stringify(account))
        return remember(turn.person, from, kept.body, now);
      // Whoever writes first is right: both have seen the same person.
      await documents.put(accountKind, turn.person, account, kept?.etag ?? 'absent');
      return remember(turn.person, from, account, now);
    },
    async recall(person, now, identify) {
      const known = latest.get(person)?.account.email;
      if (known !== undefined || rests(person, now)) return known;
      return identify().then(
        (address) => email.safeParse(address).data,
        () => {
          restsUntil.set(person, now + restsFor);
          return undefined;
        },
      );
    },
    async byEmail(address) {
      const latest = await latestOf(address);
      if (!latest) return undefined;
      const { person, conversation, locale } = latest.body;
      const [chosen, spoken] = await Promise.all([
        documents.get(personKind, person),
        conversation === undefined
          ? undefined
          : documents.get(conversationKind, conversationId(person, conversation)),
      ]);
      return {
        account: latest.body,
        language: chosen?.body.language ?? spoken?.body.memory.language ?? locale,
      };
    },
    of: async (person) => (await documents.get(accountKind, person))?.body,
    async forget(person) {
      for (;;) {
        latest.delete(person);
        const kept = await documents.get(accountKind, person);
        if (!kept || (await documents.delete(accountKind, person, kept.etag))) return;
      }
    },
    async unseen(since) {
      const where = { field: seenField, from: 0, below: Date.parse(since) };
      return (await documents.find(accountKind, { where, limit: mostUnseen })).map(({ body }) => body);
    },
    async unmet(people) {
      const found = await Promise.all(people.map(latestOf));
      return people.filter((_, at) => found[at]?.body.conversation === undefined);
    },
  };
}

function seenOf(
  sender: Sender,
  locale: Language,
  person: PersonId,
  today: IsoDate,
  before: Account | undefined,
): Account {
  const { personal, conversation, locale: said, ...where } = sender;
  const chat = personal ? conversation : before?.conversation;
  return accountSchema.parse({
    version: 1,
    person,
    email: before?.email,
    askedOn: before?.askedOn,
    seenOn: before && isSeenLately(before, today) ? before.seenOn : today,
    locale: said ?? before?.locale ?? locale,
    ...where,
    conversation: chat,
  });
}

function asked(account: Account, address: string | undefined, today: IsoDate): Account {
  const read = email.safeParse(address);
  return { ...account, askedOn: today, ...(read.success ? { email: read.data } : {}) };
}

const isStale = ({ askedOn, email: address }: Account, today: IsoDate): boolean =>
  !askedOn || daysOld(askedOn, today) >= (address ? askedAgainAfter : 1);

/** That somebody writes is noted once a month: most turns change nothing. */
export const seenAgainAfter = 30;
const isSeenLately = ({ seenOn }: Account, today: IsoDate): boolean =>
  daysOld(seenOn, today) < seenAgainAfter;

const daysOld = (day: IsoDate, today: IsoDate): number => (Date.parse(today) - Date.parse(day)) / 86_400_000;
