import { changesBetween } from '../../knowledge/directory/changes.ts';
import type { DirectoryData } from '../../knowledge/directory/directory.ts';
import type { Bond } from '../../knowledge/directory/edit/bonds.ts';
import { escapeText } from '../../knowledge/kernel/escape.ts';
import type { Email } from '../../knowledge/kernel/ids.ts';
import { actionsWith } from '../action/action-kind.ts';
import { isOver } from '../consultation/consultation.ts';
import { givenBy } from '../consultation/document.ts';
import { consultationKind } from '../consultation/kind.ts';
import { windowsOf } from '../consultation/windows/find-windows.ts';
import { areaName, coordinatorOf, serviceName } from '../contact/views.ts';
import { groupName } from '../meeting/groups-of.ts';
import { mayChange } from '../permissions.ts';
import { plain } from '../plain-message.ts';
import { allPractices } from '../practice/practice-kind.ts';
import { removeWorkerStrings } from '../strings/remove-worker.ts';
import type { Message } from '../turn.ts';
import type { World } from '../world.ts';
import { propose } from './propose.ts';
import type { Scene } from './scene.ts';

/** What goes on with somebody outside the directory, and would be left without them. */
interface Open {
  readonly consultations: number;
  readonly windows: number;
  readonly practices: number;
  readonly actions: number;
}

const nothing: Open = { consultations: 0, windows: 0, practices: 0, actions: 0 };
const most = 500;

/** The directory without somebody who has left, to be confirmed; or what is still open with them. */
export async function proposeRemoval(scene: Scene, worker: Email, after: DirectoryData): Promise<Message> {
  const { turn, reader, world } = scene;
  const { directory } = reader;
  const changes = changesBetween(directory.data, after);
  // Who may not, is told nothing of what is open.
  if (mayChange(changes, turn.who, directory).ok) {
    const open = await openWith(worker, world);
    if (Object.values(open).some((count) => count > 0)) return boundMessage(scene, worker, [], open);
  }
  const note = removeWorkerStrings[reader.language].note(world.historyKeptDays);
  return propose(scene, changes, { via: 'chat', notes: [note] });
}

async function openWith(worker: Email, { documents }: Pick<World, 'documents'>): Promise<Open> {
  const find = (where: { field: string; equals: string } | ReturnType<typeof givenBy>) =>
    documents.find(consultationKind, { where, limit: most });
  const [held, asked, windows, practices, actions] = await Promise.all([
    find(givenBy(worker)),
    find({ field: 'requester', equals: worker }),
    windowsOf(documents, worker),
    allPractices(documents),
    actionsWith(documents, worker),
  ]);
  return {
    consultations: [...held, ...asked].filter(({ body }) => !isOver(body)).length,
    windows: windows.filter(({ lookAt }) => lookAt !== null).length,
    practices: practices.filter(({ owner }) => owner === worker).length,
    actions: actions.length,
  };
}

/** What hangs on somebody, and what to do about each. */
export function boundMessage(
  { reader }: Scene,
  worker: Email,
  bonds: readonly Bond[],
  open: Open = nothing,
): Message {
  const words = removeWorkerStrings[reader.language];
  const name = escapeText(coordinatorOf(reader, worker).name);
  const line = (names: readonly string[], say: (names: string) => string): readonly string[] =>
    names.length === 0 ? [] : [say(names.map(escapeText).join(', '))];
  const count = (many: number, say: (many: number) => string): readonly string[] =>
    many === 0 ? [] : [say(many)];
  const lines = [
    ...line(
      bonds.flatMap((bond) => (bond.kind === 'named' ? [serviceName(reader, bond.service)] : [])),
      (services) => words.named(services, name),
    ),
    ...line(
      bonds.flatMap((bond) => (bond.kind === 'owns' ? [serviceName(reader, bond.service)] : [])),
      words.owns,
    ),
    ...line(
      bonds.flatMap((bond) => (bond.kind === 'coordinates' ? [areaName(reader, bond.area)] : [])),
      words.coordinates,
    ),
    ...line(
      bonds.flatMap((bond) => (bond.kind === 'member' ? [groupName(reader, bond.group)] : [])),
      (groups) => words.member(groups, name),
    ),
    ...line(
      bonds.flatMap((bond) => (bond.kind === 'outreach' ? [bond.place] : [])),
      words.outreach,
    ),
    ...count(open.consultations, words.consultations),
    ...count(open.windows, words.windows),
    ...count(open.practices, words.practices),
    ...count(open.actions, words.actions),
  ];
  const lead = words.bound(name);
  return plain(`${lead}\n\n${lines.map((each) => `- ${each}`).join('\n')}`, lead.replaceAll('*', ''));
}
