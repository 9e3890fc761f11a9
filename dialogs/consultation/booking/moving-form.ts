import type { IsoDate } from '../../../knowledge/kernel/ids.ts';
import type { Message } from '../../turn.ts';
import type { Scene } from '../../upkeep/scene.ts';
import { timesIn } from '../checks.ts';
import { timeSaid } from '../consult-reader.ts';
import type { In } from '../consultation.ts';
import { consultReader } from '../kind.ts';
import { openForm } from '../send.ts';
import { movedTo } from '../windows/setup/read-change.ts';
import { offeringSlots } from './rebook.ts';

/** The form that moves an agreed time, with what is free on the day that was said; `words` may say the hour too. */
export async function movingForm(
  scene: Scene,
  { id }: In<'scheduled'>,
  to: IsoDate,
  words: string,
): Promise<Message | undefined> {
  const { reader, turn, world } = scene;
  const read = timesIn(reader, movedTo(words), turn.moment.now, await world.workingTime());
  const [time, ...others] = read.ok ? read.value : [];
  const isOne = time !== undefined && others.length === 0 && world.dayOf(time.start) === to;
  const times = isOne ? timeSaid(await consultReader(reader, world), time) : reader.say.day(to, reader.today);
  const opened = await openForm(scene, { id, form: 'reschedule' }, { times });
  const offering = await offeringSlots(scene, id, opened, to);
  return offering.kind === 'replace' ? offering.message : undefined;
}
