import { escapeText } from '../../knowledge/kernel/escape.ts';
import { coordinatorOf, serviceName } from '../contact/views.ts';
import type { Message } from '../turn.ts';
import type { Command, Slots, Verb } from './command.ts';
import { formMessage } from './forms.ts';
import { mostBearers } from './most-bearers.ts';
import type { Scene } from './scene.ts';

/** Verbs that take one person. */
const ofOnePerson: readonly Verb[] = [
  'assign',
  'unassign',
  'edit_worker',
  'remove_worker',
  'absent',
  'back',
  'name_coordinator',
  'dismiss_coordinator',
];

const peopleIn = ({ workers, sameName, newEmail }: Slots): number =>
  workers.length + (sameName.length > 0 ? 1 : 0) + (newEmail === undefined ? 0 : 1);

/** Why a command that was half understood is not shown as a change: the form with what was said. */
export function notYet(scene: Scene, { verb, slots }: Command): Message | undefined {
  const { say } = scene;
  const tooMany = ofOnePerson.includes(verb) && peopleIn(slots) > 1;
  if (slots.several || tooMany) return formMessage(scene, verb, firstOnly(slots), [say.oneAtATime]);
  // Who stands in is told of one absence.
  const manyDays = slots.otherDays !== undefined && (slots.otherDays === 'unclear' || slots.standIn);
  if (verb === 'absent' && manyDays) {
    const { from: _from, to: _to, ...rest } = slots;
    return formMessage(scene, verb, rest, [say.oneAbsence]);
  }
  if (!ofOnePerson.includes(verb) && verb !== 'replace' && verb !== 'verify') return undefined;
  const notes = [...bearerNotes(scene, slots), ...unknownNotes(scene, slots)];
  return notes.length > 0 ? formMessage(scene, verb, slots, notes) : undefined;
}

/** Nobody is chosen among several. */
const firstOnly = (slots: Slots): Slots => ({ ...slots, workers: [] });

function bearerNotes({ say, reader }: Scene, { bearers = [] }: Slots): readonly string[] {
  if (bearers.length === 0) return [];
  const names = bearers
    .slice(0, mostBearers)
    .map((email) => `- ${escapeText(coordinatorOf(reader, email).name)}`)
    .join('\n');
  return [`${say.whichWorker}\n\n${names}`];
}

/** What was said that the directory does not have. */
export function unknownNotes(
  { say, reader }: Scene,
  { unknownName, unknownArea, unknownService, services = [] }: Partial<Slots>,
): readonly string[] {
  const near = services.map((id) => `- ${escapeText(serviceName(reader, id))}`).join('\n');
  return [
    ...(unknownName === undefined ? [] : [say.unknownPerson(escapeText(unknownName))]),
    ...(unknownService === undefined ? [] : [say.unknownService(escapeText(unknownService))]),
    ...(unknownService === undefined || near === '' ? [] : [`${say.whichService}\n\n${near}`]),
    ...(unknownArea === undefined ? [] : [say.unknownArea(escapeText(unknownArea))]),
  ];
}
