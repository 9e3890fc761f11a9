import type { Refusal } from '../../knowledge/directory/edit/refusal.ts';
import { escapeText } from '../../knowledge/kernel/escape.ts';
import { areaName, coordinatorOf, serviceName } from '../contact/views.ts';
import { exampleSpan } from '../example-days.ts';
import { plain } from '../plain-message.ts';
import { standInStrings } from '../strings/stand-in.ts';
import type { Missing } from '../strings/upkeep/strings.ts';
import type { Message } from '../turn.ts';
import type { Command, Slots } from './command.ts';
import { formMessage } from './forms.ts';
import { unknownNotes } from './not-yet.ts';
import type { Unplanned } from './plan-fields.ts';
import { boundMessage } from './remove-worker.ts';
import type { Scene } from './scene.ts';

/** Why nothing can be changed yet, what would have been accepted, and the form with what was understood. */
export function unplannedMessage(scene: Scene, { verb, slots }: Command, why: Unplanned): Message {
  const { say, reader } = scene;
  switch (why.kind) {
    case 'missing':
      return formMessage(
        scene,
        verb,
        slots,
        [
          ...missingNotes(scene, slots, why.missing),
          ...(slots.standIn === undefined
            ? []
            : [standInStrings[reader.language].notInForm(exampleSpan(reader))]),
        ],
        why.missing.includes('organization'),
      );
    case 'services': {
      const names = why.services.map((id) => `- ${escapeText(serviceName(reader, id))}`).join('\n');
      const told =
        slots.unknownService === undefined ? [] : [say.unknownService(escapeText(slots.unknownService))];
      return formMessage(scene, verb, slots, [...told, `${say.whichService}\n\n${names}`]);
    }
    case 'same_name': {
      const [first] = why.workers;
      const name = first ? escapeText(coordinatorOf(reader, first).name) : '';
      return formMessage(scene, verb, slots, [
        `${say.sameName(name)}\n\n${why.workers.map((email) => `- ${escapeText(email)}`).join('\n')}`,
      ]);
    }
    case 'role': {
      const names = why.primaries.map((email) => escapeText(coordinatorOf(reader, email).name)).join(', ');
      return formMessage(scene, verb, slots, [say.whichRole(names)]);
    }
    case 'past':
      return formMessage(scene, verb, slots, [say.dayIsPast]);
    case 'no_end':
      return plain(say.namedWithoutEnd(escapeText(coordinatorOf(reader, why.worker).name)));
    case 'bad_phone':
      return formMessage(scene, verb, slots, [say.badPhone]);
    case 'bad_value':
      return formMessage(scene, verb, slots, [badValueText(scene, why.field)]);
    case 'not_in_directory':
      return plain(say.notInDirectory);
    case 'refused':
      if (why.refusal.reason === 'bound') return boundMessage(scene, why.refusal.worker, why.refusal.bonds);
      return plain(refusalText(scene, why.refusal));
  }
}

/** What would have been accepted, for a field that takes few values. */
function badValueText({ say }: Scene, field: string): string {
  const accepted: Readonly<Record<string, string>> = {
    level: say.writeOneOf(Object.values(say.levels)),
    mode: say.writeOneOf(Object.values(say.modes)),
    languages: say.writeOneOf(Object.values(say.languages)),
    verify_every: say.writeDays,
  };
  return accepted[field] ?? say.badValue;
}

function refusalText({ say, reader }: Scene, refusal: Exclude<Refusal, { reason: 'bound' }>): string {
  const worker = (email: Parameters<typeof coordinatorOf>[1]) =>
    escapeText(coordinatorOf(reader, email).name);
  switch (refusal.reason) {
    case 'end_before_start':
      return say.endBeforeStart(reader.say.daySpan(refusal.from, refusal.to, reader.today));
    case 'two_roles':
      return say.twoRoles(
        worker(refusal.worker),
        say.roles[refusal.role],
        escapeText(serviceName(reader, refusal.service)),
        escapeText(areaName(reader, refusal.area)),
      );
    case 'already_so':
      return say.alreadySo;
    case 'exists':
      return say.exists(escapeText(refusal.name));
    case 'not_named':
      return say.notNamed(
        worker(refusal.worker),
        refusal.service && escapeText(serviceName(reader, refusal.service)),
      );
    case 'nothing_left':
      return say.nothingLeft(worker(refusal.worker));
    case 'same_person':
      return say.samePerson;
    case 'wrong_parent':
      return say.wrongParent(
        escapeText(areaName(reader, refusal.area)),
        escapeText(areaName(reader, refusal.parent)),
      );
    case 'gone':
      return say.gone;
  }
}

/** What is lacking; what was said and is not in the directory is told instead. */
function missingNotes(scene: Scene, slots: Slots, lacking: readonly Missing[]): readonly string[] {
  const told: Partial<Record<Missing, string | undefined>> = {
    worker: slots.unknownName,
    service: slots.unknownService,
    area: slots.unknownArea,
    parent: slots.unknownArea,
  };
  return [
    ...unknownNotes(scene, slots),
    ...lacking
      .filter((each) => told[each] === undefined)
      .map((each) => {
        if (each === 'dates') return scene.say.datesMissing(exampleSpan(scene.reader));
        return each === 'new_worker' && slots.value
          ? scene.say.unknownPerson(escapeText(slots.value))
          : scene.say.missing[each];
      }),
  ];
}
