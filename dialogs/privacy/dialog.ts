import { escapeText, plainText } from '../../knowledge/kernel/escape.ts';
import type { AreaId } from '../../knowledge/kernel/ids.ts';
import { actionsWith } from '../action/action-kind.ts';
import { type Action, card, execute, text } from '../card.ts';
import { act, actorOf } from '../consultation/act.ts';
import { type Consultation, isOver } from '../consultation/consultation.ts';
import { hindrance } from '../consultation/events.ts';
import { consultationsOf, consultReader } from '../consultation/kind.ts';
import { areaName, coordinatorOf } from '../contact/views.ts';
import { groupName, groupsOf } from '../meeting/groups-of.ts';
import { choicesBy, forgetChoices } from '../meeting/readers/choice.ts';
import { plain } from '../plain-message.ts';
import type { Press } from '../press.ts';
import type { Person } from '../profile/person.ts';
import { privacyStrings } from '../strings/privacy.ts';
import type { Message } from '../turn.ts';
import { followDocuments } from '../upkeep/follow/follow.ts';
import type { Scene } from '../upkeep/scene.ts';

type PrivacyPress = Extract<Press, { do: `privacy_${string}` }>;
export const isPrivacyPress = (press: Press): press is PrivacyPress => press.do.startsWith('privacy_');

const isPrivate = ({ turn }: Scene): boolean => turn.conversation.kind === 'personal';

/** What is kept about the one who asks, and the button that has it forgotten. */
export async function aboutMe(scene: Scene, person: Person): Promise<Message> {
  const say = privacyStrings[scene.reader.language];
  if (!isPrivate(scene)) return plain(say.personalOnly);
  const { reader, turn, world } = scene;
  const { email } = turn.who;
  const { directory, language: lang } = reader;
  const { asked, held } = await own(scene);
  const all = [...new Map([...asked, ...held].map((each) => [each.id, each])).values()];
  const ended = all.filter((each) => isOver(each) && !each.state.cleared);
  const clears = ended.flatMap(({ state }) => ('clearAt' in state ? [state.clearAt] : []));
  const clocked = await consultReader(reader, world);
  const until = clears.length === 0 ? undefined : clocked.toLocal(Math.max(...clears)).day;
  const groups = groupsOf(directory, email).map(({ id }) => escapeText(groupName(reader, id)));
  const worker = email === undefined ? undefined : directory.worker(email);
  const lines = [
    say.intro,
    say.language(person.language === undefined ? undefined : languageSaid[lang][person.language]),
    say.home(person.homeArea === undefined ? undefined : escapeText(areaName(reader, person.homeArea))),
    worker === undefined || email === undefined
      ? say.notInDirectory
      : say.directory(directory.assignmentsBy(email).length),
    say.consultations({
      going: all.filter((each) => !isOver(each)).length,
      withTexts: ended.length,
      until: until === undefined ? undefined : reader.say.day(until, reader.today),
    }),
    say.tasks(email === undefined ? 0 : (await actionsWith(world.documents, email)).length),
    say.groups(groups.length === 0 ? undefined : groups.join(', ')),
    say.follows(await followed(scene)),
    say.account,
    say.notKept,
  ];
  return message(say.title, lines, [execute('forget', say.forget, { do: 'privacy_ask', lang })]);
}

/** What would go and what stays, before anything is deleted. */
export function askToForget(scene: Scene): Message {
  const { language: lang } = scene.reader;
  const say = privacyStrings[lang];
  if (!isPrivate(scene)) return plain(say.personalOnly);
  return message(
    say.confirmTitle,
    [say.willGo, say.stays(keeperOf(scene))],
    [
      execute('confirm', say.confirm, { do: 'privacy_forget', lang }),
      execute('keep', say.keep, { do: 'privacy_keep', lang }),
    ],
  );
}

/** Deletes what the person alone decides of. Their choices and the memory of the chat are emptied by the turn. */
export async function forgetMe(scene: Scene): Promise<Message> {
  const { turn, world, reader } = scene;
  const say = privacyStrings[reader.language];
  const { email } = turn.who;
  if (email !== undefined) {
    await forgetChoices(email, world);
    for (;;) {
      const kept = await world.documents.get(followDocuments, email);
      if (!kept || (await world.documents.delete(followDocuments, email, kept.etag))) break;
    }
  }
  const { asked } = await own(scene);
  const cleared = asked.filter((each) => isClearable(scene, each));
  for (const { id } of cleared) await act(scene, id, { kind: 'clear' });
  return plain(say.forgotten(cleared.length));
}

const isClearable = (scene: Scene, consultation: Consultation): boolean =>
  hindrance(consultation, 'clear', actorOf(scene)) === undefined;

const own = ({ world, turn }: Scene): ReturnType<typeof consultationsOf> =>
  consultationsOf(world.documents, { person: turn.person, email: turn.who.email });

async function followed({ turn, world }: Scene): Promise<number> {
  const { email } = turn.who;
  if (email === undefined) return 0;
  const follows = (await world.documents.get(followDocuments, email))?.body.follows ?? [];
  return follows.length + Object.keys(await choicesBy(email, world)).length;
}

/** Who keeps the directory of where the person works. Escaped. */
function keeperOf({ turn, reader }: Scene): string | undefined {
  const { email } = turn.who;
  const { directory } = reader;
  const areas: readonly AreaId[] =
    email === undefined ? [] : directory.assignmentsBy(email).flatMap((each) => each.areas);
  const [keeper] = areas.flatMap((area) => directory.climb(area).flatMap(({ coordinators }) => coordinators));
  return keeper === undefined ? undefined : escapeText(coordinatorOf(reader, keeper).name);
}

const languageSaid = {
  fi: { fi: 'suomi', sv: 'ruotsi', en: 'englanti' },
  sv: { fi: 'finska', sv: 'svenska', en: 'engelska' },
  en: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
} as const;

function message(title: string, lines: readonly string[], actions: readonly Action[]): Message {
  const asText = [`**${title}**`, ...lines].join('\n\n');
  return {
    text: asText,
    summary: plainText(title),
    card: card(
      asText,
      [
        text(title, { id: 'title', size: 'medium', weight: 'bolder', style: 'heading' }),
        ...lines.map((line, at) => text(line, { id: `line-${at}` })),
      ],
      actions,
    ),
  };
}
