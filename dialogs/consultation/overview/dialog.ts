import type { AreaId } from '../../../knowledge/kernel/ids.ts';
import { isCoordinator } from '../../permissions.ts';
import { plain } from '../../plain-message.ts';
import { consultationChecks } from '../../strings/consultation-checks.ts';
import { consultationOverview } from '../../strings/consultation-overview.ts';
import type { Effect, Message } from '../../turn.ts';
import { offerFile } from '../../upkeep/exchange/offers.ts';
import type { Scene } from '../../upkeep/scene.ts';
import { said } from '../act.ts';
import { withLine } from '../card-for.ts';
import { obeyConsultation } from '../dialog.ts';
import { consultReader } from '../kind.ts';
import { listOf } from '../own-lists.ts';
import type { OverviewCommand } from './commands.ts';
import { setDigest } from './digest.ts';
import { overviewCard } from './overview-card.ts';
import { areasSeen, yearOf } from './overview-of.ts';

/** What is made of a turn; `kind` is for counting. */
interface Done {
  readonly kind: string;
  readonly effects: readonly Effect[];
}

/** Shows how consultations go to those who keep their areas; begins and stops the digests of one's own. */
export async function obeyOverview(command: OverviewCommand, scene: Scene): Promise<Done> {
  const { turn, reader } = scene;
  const kind = `consult_${command.kind}`;
  const answer = (message: Message): Done => ({ kind, effects: [said(message)] });
  if (turn.conversation.kind !== 'personal')
    return answer(plain(consultationChecks[reader.language].personalOnly));
  switch (command.kind) {
    case 'stop_digest':
    case 'start_digest':
      return answer(await switchedDigest(command.kind === 'stop_digest', scene));
    case 'consultations':
      return isCoordinator(turn.who, reader.directory)
        ? answer(await overviewOf(scene, undefined))
        : obeyConsultation({ kind: 'mine', said: command.said }, scene);
    case 'overview':
    case 'statistics_file': {
      const say = consultationOverview[reader.language];
      if (!isCoordinator(turn.who, reader.directory)) {
        if (command.kind !== 'overview') return answer(plain(say.denied));
        return answer(withLine(say.yours, await listOf(scene, { list: 'mine', page: 0 })));
      }
      const area = command.areas === undefined ? undefined : oneOf(command.areas, scene);
      if (command.areas !== undefined && area === undefined) return answer(plain(say.whichArea));
      if (command.kind === 'overview') return answer(await overviewOf(scene, area));
      const offer = {
        file: 'consultations',
        lang: reader.language,
        ...(area === undefined ? {} : { area }),
      } as const;
      return { kind, effects: await offerFile(scene, offer) };
    }
  }
}

/** Words that may mean several areas mean the one of them that is the person's own; undefined when that leaves it open. */
function oneOf(areas: readonly AreaId[], scene: Scene): AreaId | undefined {
  const own = areas.filter((area) => areasSeen(scene, area).size > 0);
  const [area, ...others] = own.length > 0 ? own : areas;
  return others.length === 0 ? area : undefined;
}

async function overviewOf(scene: Scene, area: AreaId | undefined): Promise<Message> {
  const { reader, turn, world } = scene;
  const areas = areasSeen(scene, area);
  if (areas.size === 0) return plain(consultationOverview[reader.language].notYours);
  return overviewCard(await consultReader(reader, world), await yearOf(world, turn.moment, areas), area);
}

async function switchedDigest(stops: boolean, { turn, world, reader }: Scene): Promise<Message> {
  const say = consultationOverview[reader.language];
  const { email } = turn.who;
  if (email === undefined) return plain(say.unknown);
  await setDigest(email, stops, turn.moment, world);
  return plain(stops ? say.stopped : say.started);
}
