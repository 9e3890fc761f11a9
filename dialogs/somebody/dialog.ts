import { absenceOn } from '../../knowledge/directory/absence.ts';
import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { AreaId } from '../../knowledge/kernel/ids.ts';
import type { ConsultationCommand } from '../consultation/commands.ts';
import { obeyConsultation } from '../consultation/dialog.ts';
import { plain } from '../plain-message.ts';
import { somebodyStrings } from '../strings/somebody.ts';
import type { Effect } from '../turn.ts';
import type { Scene } from '../upkeep/scene.ts';
import { type Advised, advisedBy } from './advises.ts';
import type { SomebodyNamed } from './read-somebody.ts';
import { workersMessage } from './worker-card.ts';

/** What came of it. `kind` is for counting. */
interface Done {
  readonly kind: string;
  readonly effects: readonly Effect[];
}

/**
 * Shows who somebody is and how to reach them; to who wants advice or a time of them the form or the free times of what
 * they give advice about. `home`: the area that is meant when none is said.
 */
export async function obeySomebody(
  named: SomebodyNamed & { readonly home: AreaId | undefined },
  scene: Scene,
): Promise<Done> {
  const { workers, wants } = named;
  const [worker, ...others] = workers;
  const words = somebodyStrings[scene.reader.language];
  if (worker === undefined)
    return { kind: 'somebody', effects: [{ kind: 'say', message: plain(words.unknown) }] };
  const { directory } = scene.reader;
  const advised = await advisedBy(scene, worker);
  if (wants !== 'contact' && others.length === 0 && advised.length > 0)
    return obeyConsultation(commandOf(named, wants, advised, scene), scene);
  const isThere =
    named.presence && others.length === 0 && !absenceOn(directory.worker(worker), scene.reader.today);
  const notes = [
    ...(wants === 'contact' ? [] : [words.givesNoTimes]),
    ...(isThere ? [words.notAway(escapeText(directory.worker(worker)?.name ?? worker))] : []),
  ];
  return {
    kind: 'somebody',
    effects: [{ kind: 'say', message: await workersMessage(scene, [worker, ...others], notes) }],
  };
}

/** The wish for advice, about what the one who was named gives it. */
function commandOf(
  { said, about, question, days, home }: Parameters<typeof obeySomebody>[0],
  wants: Exclude<SomebodyNamed['wants'], 'contact'>,
  advised: readonly Advised[],
  { world, reader: { directory } }: Scene,
): ConsultationCommand {
  const { topic, areas: named } = world.knowledge().read(about, said);
  const meant = topic.kind === 'one' ? [topic.service] : topic.kind === 'several' ? topic.services : [];
  const told = advised.filter(({ service }) => meant.includes(service));
  const subjects = told.length > 0 ? told : advised;
  const all = [...new Set(subjects.flatMap(({ areas }) => areas))];
  const atHome =
    home !== undefined && directory.climb(home).some(({ id }) => all.includes(id)) ? [home] : all;
  const areas = named.length > 0 ? named : atHome;
  const asked = { ...(question === undefined ? {} : { question }), ...(days === undefined ? {} : { days }) };
  const [first, ...more] = subjects;
  const [area, ...others] = areas;
  if (first !== undefined && more.length === 0)
    return area !== undefined && others.length === 0
      ? { kind: 'ask', said, wants, service: first.service, area, ...asked }
      : { kind: 'ask_back', said, wants, topic: { kind: 'one', service: first.service }, areas, ...asked };
  const services = subjects.map(({ service }) => service);
  return { kind: 'ask_back', said, wants, topic: { kind: 'several', services }, areas, ...asked };
}
