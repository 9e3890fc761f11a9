import type { Language } from '../../knowledge/kernel/languages.ts';
import type { Clock, IdSource } from '../../knowledge/kernel/time.ts';
import { type Conversation, channel, team, threadAddress } from './conversations.ts';
import { fileTypeOf } from './file-names.ts';
import type { FileOffer } from './messages.ts';
import { accountOf, botAccount, type LocalPerson, localTenantId } from './people.ts';

/** Where Teams says a person of this language is. */
const locales: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };
const timezone = 'Europe/Helsinki';

/** Who acts, where, in which language and, in a channel, in which thread. */
export interface Scene {
  readonly person: LocalPerson;
  readonly conversation: Conversation;
  readonly lang: Language;
  readonly thread?: string | undefined;
}

/** A press of `Action.Execute`, its data already merged with the card's inputs. */
export interface CardAction {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly verb?: string | undefined;
  readonly data?: unknown;
}

/** A file of this machine, by its id. */
interface NamedFile {
  readonly id: string;
  readonly name: string;
}

export type Activities = ReturnType<typeof createActivities>;

/** Builds activities the way Teams sends them to a bot. */
export function createActivities(options: {
  readonly serviceUrl: string;
  readonly clock: Clock;
  readonly ids: IdSource;
}) {
  const envelope = (scene: Scene, id: string) => {
    const now = options.clock.now();
    const { conversation, person, lang, thread } = scene;
    const shared = conversation.kind !== 'personal';
    return {
      id,
      channelId: 'msteams',
      timestamp: new Date(now).toISOString(),
      localTimestamp: localTimestamp(now),
      localTimezone: timezone,
      locale: locales[lang],
      serviceUrl: options.serviceUrl,
      from: accountOf(person),
      recipient: botAccount,
      conversation: {
        id: thread ? threadAddress(conversation.id, thread) : conversation.id,
        conversationType: conversation.kind,
        tenantId: localTenantId,
        ...(shared ? { isGroup: true, name: conversation.name } : {}),
      },
      channelData: {
        tenant: { id: localTenantId },
        ...(conversation.kind === 'channel' ? { team, channel } : {}),
      },
      entities: [
        { type: 'clientInfo', locale: locales[lang], country: 'FI', platform: 'Web', timezone },
      ] as object[],
    };
  };

  const localUrl = (path: string): string => new URL(`../${path}`, options.serviceUrl).href;

  return {
    /** Words typed by a person. In shared places the text must hold the mention, as `mention` made it. */
    message(scene: Scene, id: string, text: string) {
      const base = envelope(scene, id);
      const mentions = text.includes(mentionTag)
        ? [{ type: 'mention', text: mentionTag, mentioned: botAccount }]
        : [];
      return {
        ...base,
        type: 'message',
        text,
        textFormat: 'plain',
        attachments: [],
        entities: [...base.entities, ...mentions],
      };
    },

    /** A file sent by a person in the personal chat, with the words beside it; the bot fetches `downloadUrl`. */
    file(scene: Scene, id: string, file: NamedFile, text: string) {
      const url = localUrl(`files/${file.id}`);
      return {
        ...envelope(scene, id),
        type: 'message',
        ...(text ? { text, textFormat: 'plain' } : {}),
        attachments: [
          {
            contentType: 'application/vnd.microsoft.teams.file.download.info',
            contentUrl: url,
            name: file.name,
            content: { downloadUrl: url, uniqueId: file.id, fileType: fileTypeOf(file.name) },
          },
        ],
      };
    },

    /** The answer to an offered file; `upload` is where the bot puts it, and makes the answer a yes. */
    consent(scene: Scene, replyToId: string, offer: FileOffer, upload: NamedFile | undefined) {
      const uploadInfo = upload && {
        contentUrl: localUrl(`files/${upload.id}`),
        name: upload.name,
        uploadUrl: localUrl(`upload/${upload.id}`),
        uniqueId: upload.id,
        fileType: fileTypeOf(upload.name),
      };
      return {
        ...envelope(scene, options.ids.next()),
        type: 'invoke',
        name: 'fileConsent/invoke',
        replyToId,
        value: uploadInfo
          ? { type: 'fileUpload', action: 'accept', context: offer.acceptContext, uploadInfo }
          : { type: 'fileUpload', action: 'decline', context: offer.declineContext },
      };
    },

    /** `Action.Submit`: a message with a value, and a text only if the button says one. */
    submit(scene: Scene, replyToId: string, value: unknown, text?: string) {
      const base = envelope(scene, options.ids.next());
      return {
        ...base,
        type: 'message',
        replyToId,
        ...(value === undefined ? {} : { value }),
        ...(text ? { text, textFormat: 'plain' } : {}),
      };
    },

    /** `Action.Execute`; `automatic` is the card's own refresh when somebody looks at it. */
    execute(scene: Scene, replyToId: string, action: CardAction, trigger: 'manual' | 'automatic') {
      const base = envelope(scene, options.ids.next());
      const { id, title, verb, data } = action;
      return {
        ...base,
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId,
        channelData: { ...base.channelData, source: { name: 'message' }, legacy: { replyToId } },
        value: { action: { type: 'Action.Execute', id, title, verb, data }, trigger },
      };
    },

    /** The app was added: to a person's chat, or to the team or group. */
    installed(scene: Scene) {
      const base = envelope(scene, options.ids.next());
      const kind = scene.conversation.kind;
      return {
        ...base,
        type: 'conversationUpdate',
        membersAdded: [{ id: botAccount.id, name: botAccount.name }],
        channelData: {
          ...base.channelData,
          ...(kind === 'channel' ? { eventType: 'teamMemberAdded' } : {}),
        },
      };
    },
  };
}

const mentionTag = `<at>${botAccount.name}</at>`;

/** Turns a typed `@Koppi` into a mention; undefined when the bot is not mentioned. */
export function mention(text: string): string | undefined {
  const marked = text.replace(/@koppi(?![\p{L}\p{N}])/giu, mentionTag);
  return marked === text ? undefined : marked;
}

/** `2026-11-22T05:00:00.000+02:00`: the wall clock in Finland with its offset of that day. */
function localTimestamp(now: number): string {
  const offset = new Intl.DateTimeFormat('en', { timeZone: timezone, timeZoneName: 'longOffset' })
    .formatToParts(now)
    .find((part) => part.type === 'timeZoneName')
    ?.value.replace('GMT', '');
  const sign = offset?.startsWith('-') ? -1 : 1;
  const [hours = 0, minutes = 0] = (offset ?? '').slice(1).split(':').map(Number);
  const shifted = new Date(now + sign * (hours * 60 + minutes) * 60_000);
  return shifted.toISOString().replace('Z', offset || '+00:00');
}
