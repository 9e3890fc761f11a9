import type { GroupId } from '../../../knowledge/kernel/ids.ts';
import { execute, withoutInputs } from '../../card.ts';
import { groupsIn } from '../../groups/find-groups.ts';
import { cardInPlace, plain } from '../../plain-message.ts';
import type { Press } from '../../press.ts';
import { meetingFind } from '../../strings/meeting-find.ts';
import { type Effect, type Message, placeOf } from '../../turn.ts';
import type { Scene } from '../../upkeep/scene.ts';
import { shown } from '../dialog.ts';
import { groupPlaceKind } from '../group-place.ts';
import { groupsOf } from '../groups-of.ts';
import { maySeeMeetings } from '../who-may.ts';
import { findLines } from './find-lines.ts';
import { foundCard } from './found-card.ts';
import { nothingFound } from './nothing-found.ts';
import type { FindQuestion } from './read-find.ts';

/** What the search makes of a turn. `kind` is for counting. */
interface Done {
  readonly kind: string;
  readonly effects: readonly Effect[];
}

type FindPress = Extract<Press, { do: 'meeting_find' | 'meeting_open' }>;
export const isFindPress = (press: Press): press is FindPress =>
  press.do === 'meeting_find' || press.do === 'meeting_open';

const isPrivate = ({ turn }: Scene): boolean => turn.conversation.kind === 'personal';

/** Answers what groups have agreed on, from what the person may see; in a channel from what its own group did. */
export async function answerFind(question: FindQuestion, scene: Scene): Promise<Done> {
  const { directory } = scene.reader;
  const { email } = scene.turn.who;
  const own = question.byKind
    ? groupsOf(directory, email).filter(({ id }) => question.groups?.includes(id))
    : [];
  const ofOwn =
    own.length > 0 ? await found({ ...question, groups: own.map(({ id }) => id) }, scene, 0) : undefined;
  const message = ofOwn ?? (await foundOrNot(question, scene, 0));
  return { kind: 'meeting_find', effects: [{ kind: 'say', message }] };
}

export async function pressFind(press: FindPress, scene: Scene): Promise<Done> {
  const kind = press.do;
  const replaced = (message: Message): Done => ({
    kind,
    // Who leafs through a card in a channel does so alone.
    effects: isPrivate(scene) ? [cardInPlace({ kind: 'replace', message })] : [{ kind: 'show', message }],
  });
  if (press.do === 'meeting_open') {
    const message = await shown(scene, { id: press.id, page: 0 });
    // The list stays above it.
    return message.card && isPrivate(scene)
      ? { kind, effects: [{ kind: 'say', message }] }
      : replaced(message);
  }
  const { words, groups, areas, from, to, lang, page } = press;
  const span =
    from === undefined && to === undefined ? undefined : { ...(from && { from }), ...(to && { to }) };
  const question: FindQuestion = { said: lang, words, areas, span, ...(groups ? { groups } : {}) };
  return replaced(await foundOrNot(question, scene, page));
}

const foundOrNot = async (question: FindQuestion, scene: Scene, page: number): Promise<Message> =>
  (await found(question, scene, page)) ?? nothingFound(scene.reader, question);

/** What was found; undefined when nothing was. */
async function found(question: FindQuestion, scene: Scene, page: number): Promise<Message | undefined> {
  const { reader, world } = scene;
  const here = isPrivate(scene) ? undefined : await groupsOfPlace(scene);
  if (here?.size === 0) return plain(meetingFind[reader.language].personalOnly);
  const shelf = await world.summaries();
  const seen = groupsSeen(question, scene, here);
  const lines = findLines(shelf, question, seen);
  if (lines.length === 0) return undefined;
  // Words that no summary has are not carried on.
  const isSeen = (id: string): boolean => {
    const summary = shelf.summaries.get(id);
    return summary !== undefined && seen.has(summary.group);
  };
  const words = question.words.filter((word) => shelf.find([word], isSeen).length > 0);
  const { groups, areas, span } = question;
  const lang = reader.language;
  return foundCard(reader, lines, {
    words,
    partly: lines.every(({ held }) => held < question.words.length),
    page,
    turn: (id, title, to) =>
      withoutInputs(
        execute(id, title, {
          do: 'meeting_find',
          words: [...words],
          ...(groups ? { groups: [...groups] } : {}),
          areas: [...areas],
          ...span,
          page: to,
          lang,
        }),
      ),
  });
}

/** The groups whose channel or group chat it is. */
async function groupsOfPlace({ turn, world }: Scene): Promise<ReadonlySet<string>> {
  const where = { field: 'place', equals: placeOf(turn.conversation) };
  const kept = await world.documents.find(groupPlaceKind, { where, limit: mostOfPlace });
  return new Set(kept.map(({ id }) => id));
}
const mostOfPlace = 50;

/** The groups that were asked about, or all; without those whose summaries are not this person's, or not for all here. */
function groupsSeen(
  { groups, areas }: FindQuestion,
  { reader, turn }: Scene,
  here: ReadonlySet<string> | undefined,
): ReadonlySet<GroupId> {
  const { directory, today } = reader;
  const asked = groupsIn(areas, directory).filter(
    ({ id }) => (groups === undefined || groups.includes(id)) && (here === undefined || here.has(id)),
  );
  return new Set(
    asked.filter((group) => maySeeMeetings(group, turn.who, directory, today)).map(({ id }) => id),
  );
}
