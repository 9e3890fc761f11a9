import { daysLater } from '../../../../knowledge/directory/days.ts';
import { type DirectoryData, roles } from '../../../../knowledge/directory/directory.ts';
import {
  addArea,
  changeCoordinators,
  moveArea,
  setArea,
} from '../../../../knowledge/directory/edit/areas.ts';
import { assign, type Naming, unassign } from '../../../../knowledge/directory/edit/assignments.ts';
import type { Refusal } from '../../../../knowledge/directory/edit/refusal.ts';
import { replaceWorker } from '../../../../knowledge/directory/edit/replace-worker.ts';
import {
  addService,
  changeKeywords,
  endService,
  setService,
} from '../../../../knowledge/directory/edit/services.ts';
import { rowsOf, verify } from '../../../../knowledge/directory/edit/verify.ts';
import {
  addAbsence,
  addWorker,
  endAbsence,
  setTitle,
  setWorker,
} from '../../../../knowledge/directory/edit/workers.ts';
import type { AreaId, IsoDate, ServiceId } from '../../../../knowledge/kernel/ids.ts';
import type { Result } from '../../../../knowledge/kernel/result.ts';
import type { Seeded } from '../../../support/seeded.ts';
import { area, service, who } from './network.ts';

/** One edit as somebody could make it, with what it names. */
export interface AnyEdit {
  readonly text: string;
  /** Whose contacts it may change: undefined when it names none. */
  readonly names?: { readonly services: readonly ServiceId[]; readonly areas: readonly AreaId[] };
  /** Who is named where by it, from the later of this day and its own first day to the last one. */
  readonly naming?: Naming;
  /** It moves areas, so that contacts are found on other ways. */
  readonly moves?: boolean;
  make(data: DirectoryData, today: IsoDate): Result<DirectoryData, Refusal>;
}

const people = ['elisa', 'outi', 'ismo', 'liisa', 'katja'] as const;
const services = ['perheneuvola', 'puheterapia', 'perhetyo'] as const;
const areas = ['region', 'pka', 'hartola', 'sysma', 'heinola', 'kirkonkyla'] as const;
const kinds = [
  'assign',
  'assign',
  'assign',
  'assign',
  'unassign',
  'unassign',
  'replace',
  'service',
  'worker',
  'area',
] as const;

export function anyEdit(chance: Seeded, data: DirectoryData, today: IsoDate): AnyEdit {
  const person = who(chance.pick(people));
  const of = service(chance.pick(services));
  const some = chance.some(areas).map(area);
  const on = daysLater(today, chance.below(30) - 3);
  const later = daysLater(on, chance.below(20));
  const maybe = (): boolean => chance.below(2) === 0;
  const role = chance.pick(roles);
  switch (chance.pick(kinds)) {
    case 'assign': {
      const days = { ...(maybe() ? { from: on } : {}), ...(maybe() ? { to: later } : {}) };
      const naming = { service: of, worker: person, role, areas: some, organization: 'Kunta', ...days };
      return {
        text: `assign ${person} ${role} ${of} ${some} ${days.from ?? ''}..${days.to ?? ''}`,
        names: { services: [of], areas: some },
        naming,
        make: (now, day) => assign(now, naming, day),
      };
    }
    case 'unassign': {
      const what = {
        ...(maybe() ? { areas: some } : {}),
        ...(maybe() ? { role } : {}),
        ...(maybe() ? { last: later } : {}),
      };
      const held = data.assignments.filter((each) => each.worker === person && each.service === of);
      return {
        text: `unassign ${person} ${of} ${JSON.stringify(what)}`,
        names: { services: [of], areas: what.areas ?? held.flatMap((each) => each.areas) },
        make: (now, day) => unassign(now, { worker: person, service: of, ...what }, day),
      };
    }
    case 'replace': {
      const comer = maybe() ? { comer: who(chance.pick(people)) } : {};
      const held = data.assignments.filter((each) => each.worker === person);
      return {
        text: `replace ${person} ${on} ${comer.comer ?? ''}`,
        names: { services: held.map((each) => each.service), areas: held.flatMap((each) => each.areas) },
        make: (now, day) => replaceWorker(now, { leaver: person, last: on, ...comer }, day),
      };
    }
    case 'service':
      return anyServiceEdit(chance, of, later);
    case 'worker':
      return anyWorkerEdit(chance, person, { from: on, to: later });
    case 'area':
      return anyAreaEdit(chance, data);
  }
}

function anyServiceEdit(chance: Seeded, of: ServiceId, last: IsoDate): AnyEdit {
  const word = `sana ${chance.below(5)}`;
  switch (chance.pick(['add', 'set', 'words', 'unword', 'end', 'verify'] as const)) {
    case 'add':
      return {
        text: `add service ${word}`,
        make: (now, day) =>
          addService(now, { name: { fi: word }, level: 'basic', mode: 'fixed' }, undefined, day),
      };
    case 'set':
      return { text: `describe ${of}`, make: (now) => setService(now, of, { description: { sv: word } }) };
    case 'words':
      return { text: `words ${of} ${word}`, make: (now) => changeKeywords(now, of, { add: [word] }) };
    case 'unword':
      return { text: `no words ${of} ${word}`, make: (now) => changeKeywords(now, of, { remove: [word] }) };
    case 'end':
      return {
        text: `end ${of} ${last}`,
        names: { services: [of], areas: areas.map(area) },
        make: (now) => endService(now, of, last),
      };
    case 'verify':
      return {
        text: `verify ${of}`,
        make: (now, day) => verify(now, rowsOf(now, { service: of }, day), day),
      };
  }
}

function anyWorkerEdit(
  chance: Seeded,
  person: ReturnType<typeof who>,
  span: { readonly from: IsoDate; readonly to: IsoDate },
): AnyEdit {
  const name = `Uusi ${chance.below(3)}`;
  switch (chance.pick(['add', 'set', 'title', 'absent', 'back'] as const)) {
    case 'add':
      return {
        text: `add worker ${name}`,
        make: (now) => addWorker(now, { email: who(`uusi${chance.below(3)}`), name }),
      };
    case 'set':
      return { text: `phone of ${person}`, make: (now) => setWorker(now, person, { phone: '040 1' }) };
    case 'title':
      return { text: `title of ${person}`, make: (now) => setTitle(now, person, 'psykologi') };
    case 'absent':
      return {
        text: `absent ${person} ${span.from}`,
        make: (now, day) => addAbsence(now, person, span, day),
      };
    case 'back':
      return { text: `back ${person} ${span.from}`, make: (now) => endAbsence(now, person, span.from) };
  }
}

function anyAreaEdit(chance: Seeded, data: DirectoryData): AnyEdit {
  const known = data.areas.map(({ id }) => id);
  const [one, other] = [chance.pick(known) ?? area('region'), chance.pick(known) ?? area('region')];
  const name = `Kylä ${chance.below(4)}`;
  switch (chance.pick(['add', 'move', 'rename', 'keeper', 'no keeper'] as const)) {
    case 'add':
      return { text: `add area ${name} in ${one}`, make: (now) => addArea(now, { name, parent: one }) };
    case 'move':
      return { text: `move ${one} to ${other}`, moves: true, make: (now) => moveArea(now, one, other) };
    case 'rename':
      return {
        text: `rename ${one}`,
        make: (now) => setArea(now, one, { names: { sv: name }, aliases: [name] }),
      };
    case 'keeper':
      return { text: `keeper of ${one}`, make: (now) => changeCoordinators(now, one, { add: who('ismo') }) };
    case 'no keeper':
      return {
        text: `no keeper of ${one}`,
        make: (now) => changeCoordinators(now, one, { remove: who('ismo') }),
      };
  }
}
