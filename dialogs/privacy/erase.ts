import type { Consultation } from '../consultation/consultation.ts';
import { consultationKind, contextOf } from '../consultation/kind.ts';
import { digestKind } from '../consultation/overview/digest.ts';
import { clearedEarly } from '../consultation/time.ts';
import type { DocumentKind, Documents } from '../documents.ts';
import { meetingDraftKind } from '../meeting/draft.ts';
import { forgetChoices } from '../meeting/readers/choice.ts';
import { changePractice } from '../practice/change-practice.ts';
import { withoutInterest } from '../practice/rules.ts';
import { draftKind } from '../upkeep/draft.ts';
import { followDocuments } from '../upkeep/follow/follow.ts';
import { roundDocuments } from '../upkeep/pulse/round.ts';
import { isNeeded } from './deletion-plan.ts';
import type { Forget } from './forget.ts';
import { type Looking, mayBeCleared, type OwnData } from './own-data.ts';

/** Others write to the same document, such as the one who sends what is owed; more often in a row is a fault. */
const attempts = 8;

/** Deletes what the plan says, and tells what else is to be forgotten. Done again, it does the rest. */
export async function erase(scene: Looking, own: OwnData): Promise<Forget> {
  const { documents } = scene.world;
  const address = !isNeeded(own);
  for (const { id } of own.drafts) await drop(documents, draftKind, id);
  for (const { id } of own.meetingDrafts) await drop(documents, meetingDraftKind, id);
  for (const each of own.asked.filter(mayBeCleared)) await clear(scene, each);
  const { email } = own;
  if (email === undefined) return { address };
  for (const { id } of own.interested)
    await changePractice(scene, id, (practice) => withoutInterest(practice, email));
  await drop(documents, followDocuments, email);
  await forgetChoices(email, scene.world);
  await drop(documents, digestKind, email);
  if (address) await drop(documents, roundDocuments, email);
  return { address };
}

async function drop<T>(documents: Documents, kind: DocumentKind<T>, id: string): Promise<void> {
  for (let tries = 0; tries < attempts; tries += 1) {
    const kept = await documents.get(kind, id);
    if (!kept || (await documents.delete(kind, id, kept.etag))) return;
  }
  throw new Error(`the ${kind.kind} was changed by others all the time`);
}

/** The words of a question that has ended, also where they were shown. */
async function clear({ world, turn }: Looking, { id }: Consultation): Promise<void> {
  const who = { person: turn.person, ...(turn.who.email === undefined ? {} : { email: turn.who.email }) };
  const context = await contextOf(who, turn.moment, world);
  for (let tries = 0; tries < attempts; tries += 1) {
    const kept = await world.documents.get(consultationKind, id);
    if (!kept || !mayBeCleared(kept.body)) return;
    if (await world.documents.put(consultationKind, id, clearedEarly(kept.body, context), kept.etag)) return;
  }
  throw new Error('the consultation was changed by others all the time');
}
