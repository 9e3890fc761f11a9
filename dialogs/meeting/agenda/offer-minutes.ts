import { ok } from '../../../knowledge/kernel/result.ts';
import { leadersOf } from '../../groups/leaders.ts';
import type { Owed } from '../../outbox.ts';
import type { Scene } from '../../upkeep/scene.ts';
import { changeAgenda } from './agenda-documents.ts';
import type { AgendaNews } from './schedule-agenda.ts';
import { groupsHere } from './which-agenda.ts';

/**
 * An online meeting is over: those who lead the group whose chat it is are asked for its summary, once a day. Chats of
 * others are left alone.
 */
export async function offerMinutes(scene: Scene): Promise<void> {
  const { turn, world } = scene;
  const { now, today } = turn.moment;
  const about: AgendaNews = 'minutes';
  for (const group of await groupsHere(scene))
    await changeAgenda(group.id, turn.moment, world, (agenda) => {
      if (agenda.overOn === today) return ok(agenda);
      const owed = leadersOf(group).map(
        (to): Owed => ({ id: `minutes-${today}-${to}`, to, at: now, about, tries: 0 }),
      );
      return ok({ ...agenda, overOn: today, owed: [...agenda.owed, ...owed] });
    });
}
