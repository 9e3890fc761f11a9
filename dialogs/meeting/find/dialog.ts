import type { GroupId } from '../../../knowledge/kernel/ids.ts';
import { execute, withoutInputs } from '../../card.ts';
import { groupsIn } from '../../groups/find-groups.ts';
import { cardInPlace, plain } from '../../plain-message.ts';
import type { Press } from '../../press.ts';
import { meetingFind } from '../../strings/meeting-find.ts';
import type { Effect, Message } from '../../turn.ts';
import type { Scene } from '../../upkeep/scene.ts';
import { shown } from '../dialog.ts';
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

/** Answers what groups have agreed on, from what the person may see. */
export async function answerFind(question: FindQuestion, scene: Scene): Promise<Done> {
  const message = isPrivate(scene)
    ? await found(question, scene, 0)
    : plain(meetingFind[scene.reader.language].personalOnly);
  return { kind: 'meeting_find', effects: [{ kind: 'say', message }] };
}

export async function pressFind(press: FindPress, scene: Scene): Promise<Done> {
  const kind = press.do;
  if (press.do === 'meeting_open') {
    const message = await shown(scene, { id: press.id, page: 0 });
    // The list stays above it.
    return message.card
      ? { kind, effects: [{ kind: 'say', message }] }
      : { kind, effects: [cardInPlace({ kind: 'replace', message })] };
  }
  const { words, groups, areas, from, to, lang, page } = press;
  const span =
    from === undefined && to === undefined ? undefined : { ...(from && { from }), ...(to && { to }) };
  const question: FindQuestion = { said: lang, words, areas, span, ...(groups ? { groups } : {}) };
  const message = isPrivate(scene)
    ? await found(question, scene, page)
    : plain(meetingFind[scene.reader.language].personalOnly);
  return { kind, effects: [cardInPlace({ kind: 'replace', message })] };
}

async function found(question: FindQuestion, scene: Scene, page: number): Promise<Message> {
  const { reader, world } = scene;
  const shelf = await world.summaries();
  const seen = groupsSeen(question, scene);
  const lines = findLines(shelf, question, seen);
  if (lines.length === 0) return nothingFound(reader, question);
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

/** The groups that were asked about, or all; without those whose summaries are not this person's to see. */
function groupsSeen({ groups, areas }: FindQuestion, { reader, turn }: Scene): ReadonlySet<GroupId> {
  const { directory, today } = reader;
  const asked = groupsIn(areas, directory).filter(({ id }) => groups === undefined || groups.includes(id));
  return new Set(
    asked.filter((group) => maySeeMeetings(group, turn.who, directory, today)).map(({ id }) => id),
  );
}
