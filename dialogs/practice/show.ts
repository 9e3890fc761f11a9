import { cardInPlace, plain } from '../plain-message.ts';
import type { Effect, Message } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { findPractices, type PracticeSought } from './find-practices.ts';
import { practiceListCard } from './list-card.ts';
import { mayChangePractice } from './may-change.ts';
import type { Practice } from './practice.ts';
import { type PracticeView, practiceCard } from './practice-card.ts';
import { allPractices, practiceKind } from './practice-kind.ts';
import { practiceWords } from './said.ts';

export const replaced = (message: Message): Effect => cardInPlace({ kind: 'replace', message });

export const isPrivate = ({ turn }: Scene): boolean => turn.conversation.kind === 'personal';

export const goneMessage = ({ reader }: Scene): Message => plain(practiceWords(reader).gone);

export const readPractice = async ({ world }: Scene, id: string) => world.documents.get(practiceKind, id);

/** Its card for the one who looks; in a channel without what only some may do. */
export function shown(scene: Scene, practice: Practice, note?: string): Message {
  const { reader, turn, world } = scene;
  const view: PracticeView = {
    who: turn.who.email,
    mayChange: isPrivate(scene) && mayChangePractice(practice, turn.who, reader.directory),
    checked: world.dayOf(practice.checkedAt),
  };
  return practiceCard(reader, practice, note === undefined ? view : { ...view, note });
}

export async function listOf(
  { reader, world }: Scene,
  sought: PracticeSought,
  page: number,
): Promise<Message> {
  const found = findPractices(await allPractices(world.documents), sought, world.knowledge());
  return practiceListCard(reader, found, sought, page);
}
