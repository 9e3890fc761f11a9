import { assignmentKey } from '../../knowledge/directory/directory.ts';
import { addArea, changeCoordinators, moveArea } from '../../knowledge/directory/edit/areas.ts';
import { unassign } from '../../knowledge/directory/edit/assignments.ts';
import { removeWorker } from '../../knowledge/directory/edit/remove-worker.ts';
import { replaceWorker } from '../../knowledge/directory/edit/replace-worker.ts';
import {
  addService,
  changeKeywords,
  endService,
  setService,
} from '../../knowledge/directory/edit/services.ts';
import { rowsOf, type Verified, verify } from '../../knowledge/directory/edit/verify.ts';
import { addAbsence, addWorker, endAbsence } from '../../knowledge/directory/edit/workers.ts';
import { findContact } from '../../knowledge/directory/find-contact.ts';
import type { Directory } from '../../knowledge/directory/snapshot.ts';
import type { IsoDate } from '../../knowledge/kernel/ids.ts';
import { err, ok } from '../../knowledge/kernel/result.ts';
import { readPhone } from '../../knowledge/language/phone.ts';
import type { Missing } from '../strings/upkeep/strings.ts';
import type { Who } from '../world.ts';
import type { Command, Slots } from './command.ts';
import { planAssign } from './plan-assign.ts';
import {
  missing,
  type Plan,
  planAreaField,
  planConsultation,
  planned,
  planServiceField,
  planWorkerField,
  withService,
  withWorker,
} from './plan-fields.ts';
import { splitWords } from './values.ts';

/** Who acts, on which day, on which directory. */
interface Setting {
  readonly directory: Directory;
  readonly who: Who;
  readonly today: IsoDate;
}

/** Turns a command into the directory as it would be. Nothing is saved, and nothing is judged of who may. */
export function planChange({ verb, slots }: Command, setting: Setting): Plan {
  const { directory, who, today } = setting;
  const { data } = directory;
  const own = who.email !== undefined && directory.worker(who.email) ? who.email : undefined;
  switch (verb) {
    case 'add_service': {
      const name = slots.value?.trim();
      if (!name) return missing('name');
      return planned(
        addService(data, { name: { fi: name }, level: 'basic', mode: 'fixed' }, who.email, today),
      );
    }
    case 'edit_service':
      return withService(slots, (service) => planServiceField(data, service, slots));
    case 'end_service':
      return withService(slots, (service) =>
        planned(endService(data, service, slots.to ?? slots.from ?? today)),
      );
    case 'next_step':
      return withService(slots, (service) => {
        const text = slots.value?.trim();
        if (!text) return missing('value');
        const language = slots.field === 'next_step_sv' ? 'sv' : slots.field === 'next_step_en' ? 'en' : 'fi';
        return planned(setService(data, service, { nextStep: { [language]: text } }));
      });
    case 'add_keywords':
    case 'remove_keywords':
      return withService(slots, (service) => {
        const words = splitWords(slots.value);
        if (words.length === 0) return missing('value');
        return planned(
          changeKeywords(data, service, verb === 'add_keywords' ? { add: words } : { remove: words }),
        );
      });
    case 'add_worker': {
      const name = slots.value?.trim();
      const lacking: Missing[] = [
        ...(name ? [] : ['new_worker' as const]),
        ...(slots.newEmail ? [] : ['email' as const]),
      ];
      const [known] = slots.workers;
      if (known)
        return planned(
          err({ reason: 'exists', what: 'worker', name: directory.worker(known)?.name ?? known }),
        );
      if (!name || !slots.newEmail) return missing(...lacking);
      const phone = readPhone(slots.phone);
      if (slots.phone !== undefined && phone === undefined) return err({ kind: 'bad_phone' });
      return planned(
        addWorker(data, { email: slots.newEmail, name, ...(phone === undefined ? {} : { phone }) }),
      );
    }
    case 'edit_worker':
      return withWorker(slots, undefined, (worker) => planWorkerField(data, worker, slots));
    case 'remove_worker':
      return withWorker(slots, undefined, (worker) => planned(removeWorker(data, worker, today)));
    case 'my_phone':
    case 'my_title':
    case 'my_languages':
      if (own === undefined) return err({ kind: 'not_in_directory' });
      return planWorkerField(data, own, { ...slots, field: fieldOf[verb] });
    case 'my_consultation':
      if (own === undefined) return err({ kind: 'not_in_directory' });
      return planConsultation(data, own, slots.value);
    case 'assign':
      return planAssign(slots, setting);
    case 'unassign':
      return withWorker(slots, undefined, (worker) =>
        withService(slots, (service) =>
          planned(
            unassign(
              data,
              {
                worker,
                service,
                ...(slots.areas.length > 0 ? { areas: slots.areas } : {}),
                ...(slots.role === undefined ? {} : { role: slots.role }),
                ...(slots.to === undefined ? {} : { last: slots.to }),
              },
              today,
            ),
          ),
        ),
      );
    case 'replace': {
      if (slots.self && own === undefined) return err({ kind: 'not_in_directory' });
      const [leaver, comer] = slots.self && own ? [own, ...slots.workers] : slots.workers;
      if (slots.sameName.length > 0) return err({ kind: 'same_name', workers: slots.sameName });
      if (!leaver) return missing('worker');
      if (!comer && (slots.newEmail || slots.value)) return missing('new_worker');
      const last = slots.to ?? slots.from;
      if (last === undefined) return missing('dates');
      return planned(replaceWorker(data, { leaver, last, ...(comer === undefined ? {} : { comer }) }, today));
    }
    case 'add_area': {
      const [parent] = slots.areas;
      const name = slots.value?.trim();
      if (!name || !parent)
        return missing(...(name ? [] : ['name' as const]), ...(parent ? [] : ['parent' as const]));
      return planned(addArea(data, { name, parent }));
    }
    case 'move_area': {
      const [area, parent] = slots.areas;
      if (!area || !parent) return missing(...(area ? [] : ['area' as const]), 'parent');
      return planned(moveArea(data, area, parent));
    }
    case 'edit_area': {
      const [area] = slots.areas;
      if (!area) return missing('area');
      return planAreaField(data, area, slots);
    }
    case 'name_coordinator':
    case 'dismiss_coordinator': {
      const [area] = slots.areas;
      return withWorker(slots, undefined, (worker) => {
        if (!area) return missing('area');
        return planned(
          changeCoordinators(data, area, verb === 'name_coordinator' ? { add: worker } : { remove: worker }),
        );
      });
    }
    case 'absent':
      return withWorker(slots, own, (worker) => {
        const from = slots.from ?? today;
        if (slots.to === undefined) return missing('dates');
        if (slots.to < today) return err({ kind: 'past' });
        const { otherDays } = slots;
        const spans =
          otherDays === undefined || otherDays === 'unclear' ? [{ from, to: slots.to }] : otherDays;
        return planned(
          spans.reduce<ReturnType<typeof addAbsence>>(
            (done, span) => (done.ok ? addAbsence(done.value, worker, span, today) : done),
            ok(data),
          ),
        );
      });
    case 'back':
      return withWorker(slots, own, (worker) => planned(endAbsence(data, worker, slots.from ?? today)));
    case 'verify': {
      const [worker] = slots.workers;
      if (!slots.service && !worker) {
        return slots.services.length > 0
          ? err({ kind: 'services', services: slots.services })
          : missing('service');
      }
      const rows =
        answering(directory, slots, today) ??
        rowsOf(
          data,
          {
            ...(slots.service === undefined ? {} : { service: slots.service }),
            ...(worker === undefined ? {} : { worker }),
            ...(slots.areas.length > 0 ? { areas: slots.areas } : {}),
          },
          today,
        );
      // Only the owner speaks for the description; a coordinator of an area for the people of the area.
      const service = slots.service === undefined ? undefined : directory.service(slots.service);
      const speaksForText = service?.owner === who.email && who.email !== undefined;
      return planned(verify(data, speaksForText || who.admin ? rows : { ...rows, services: [] }, today));
    }
    default:
      return missing();
  }
}

const fieldOf = { my_phone: 'phone', my_title: 'title', my_languages: 'languages' } as const;

/** The rows that answer for a service in the areas said: also those of wider areas, whose keepers then speak for them. */
function answering(
  directory: Directory,
  { service, areas, workers }: Slots,
  today: IsoDate,
): Verified | undefined {
  if (service === undefined || areas.length === 0 || workers.length > 0) return undefined;
  const keys = areas.flatMap((area) => {
    const contact = findContact(directory, service, area, today);
    if (!('primaries' in contact)) return [];
    return [...contact.primaries, ...contact.substitutes, ...contact.consultants].map(({ assignment }) =>
      assignmentKey(assignment),
    );
  });
  return { services: [service], assignments: [...new Set(keys)] };
}
