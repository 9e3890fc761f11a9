import { describe, expect, test } from '@jest/globals';
import { checkDirectory } from '../../../../knowledge/directory/check-directory.ts';
import { daysLater } from '../../../../knowledge/directory/days.ts';
import {
  type Assignment,
  type DirectoryData,
  directoryDataSchema,
} from '../../../../knowledge/directory/directory.ts';
import type { Naming } from '../../../../knowledge/directory/edit/assignments.ts';
import { findContact, type Named } from '../../../../knowledge/directory/find-contact.ts';
import { createDirectory, type Directory, isValidOn } from '../../../../knowledge/directory/snapshot.ts';
import type { AreaId, IsoDate, ServiceId } from '../../../../knowledge/kernel/ids.ts';
import { seeded } from '../../../support/seeded.ts';
import { type AnyEdit, anyEdit } from './any-edit.ts';
import { network, today } from './network.ts';

/** Sequences that once went wrong stay here by number. */
const seeds = Array.from({ length: 200 }, (_, seed) => seed);
const steps = 25;

const start = network([
  'elisa primary hartola sysma',
  'outi substitute hartola',
  'ismo consultant pka',
  'liisa primary hartola in=puheterapia',
  'katja primary heinola to=2026-11-30',
]);

/** What must hold however people edit, on a day and on every later day on which somebody begins. */
function faults(data: DirectoryData, from: IsoDate): readonly string[] {
  const found = checkDirectory(data).map(({ subject, text }) => `${subject}: ${text}`);
  const begins = data.assignments.map(({ validFrom }) => validFrom).filter((day) => day !== undefined);
  for (const day of new Set([from, ...begins.filter((each) => each > from)])) {
    const held = new Set<string>();
    for (const each of data.assignments) {
      if (!isValidOn(each, day)) continue;
      for (const area of each.areas) {
        const place = `${each.worker} in ${each.service} ${area}`;
        if (held.has(place)) found.push(`${day}: ${place} twice`);
        held.add(place);
      }
    }
  }
  return found;
}

/** Who answers for a service in an area on a day, by name. */
function contactOf(directory: Directory, service: ServiceId, area: AreaId, day: IsoDate): string {
  const contact = findContact(directory, service, area, day);
  const names = (people: readonly Named[]): string =>
    people
      .map((named) => `${named.assignment.worker} for ${named.area}`)
      .sort()
      .join();
  if ('primaries' in contact)
    return [contact.kind, contact.primaries, contact.substitutes, contact.consultants]
      .map((part) => (typeof part === 'string' ? part : names(part)))
      .join(' | ');
  return JSON.stringify(contact);
}

/** The contacts that an edit has no business to change: other services, and areas that are no part of those it names, nor hold them. */
function untouched(data: DirectoryData, edit: AnyEdit): readonly (readonly [ServiceId, AreaId])[] {
  if (edit.moves) return [];
  const directory = createDirectory(data);
  const touched = new Set<string>(edit.names?.areas);
  const near = (id: DirectoryData['areas'][number]['id']): boolean =>
    directory.climb(id).some((wider) => touched.has(wider.id)) ||
    data.areas.some(
      (each) => touched.has(each.id) && directory.climb(each.id).some((wider) => wider.id === id),
    );
  return data.services.flatMap(({ id: service }) =>
    data.areas
      .filter(({ id }) => !edit.names?.services.includes(service) || !near(id))
      .map(({ id }) => [service, id] as const),
  );
}

const begins = (each: Assignment, naming: Naming, first: IsoDate): boolean =>
  each.worker === naming.worker &&
  each.service === naming.service &&
  each.role === naming.role &&
  each.validFrom === first;

describe('any edits, one after the other', () => {
  test('leave a directory that holds together, in which nobody is named twice in one place', () => {
    for (const seed of seeds) {
      const chance = seeded(seed);
      let data = start;
      let day = today;
      const said: string[] = [];
      for (let step = 0; step < steps; step += 1) {
        if (chance.below(4) === 0) day = daysLater(day, chance.below(5));
        const edit = anyEdit(chance, data, day);
        const edited = edit.make(data, day);
        if (!edited.ok) continue;
        said.push(`${day} ${edit.text}`);
        data = edited.value;
        const wrong = faults(data, day);
        if (wrong.length > 0) throw new Error([`seed ${seed}`, ...wrong, ...said].join('\n'));
      }
      expect(directoryDataSchema.parse(data)).toEqual(data);
    }
  });

  test('change no contact of areas and services that they do not name', () => {
    let compared = 0;
    for (const seed of seeds) {
      const chance = seeded(seed + 1000);
      let data = start;
      for (let step = 0; step < steps; step += 1) {
        const edit = anyEdit(chance, data, today);
        const edited = edit.make(data, today);
        if (!edited.ok) continue;
        const days = [today, daysLater(today, chance.below(20)), daysLater(today, 60)];
        const [old, now] = [createDirectory(data), createDirectory(edited.value)];
        for (const [service, area] of chance.some(untouched(data, edit)).slice(0, 6)) {
          for (const day of days) {
            const before = contactOf(old, service, area, day);
            const after = contactOf(now, service, area, day);
            compared += 1;
            if (before !== after)
              throw new Error(`seed ${seed}, ${edit.text}: ${service} ${area} ${day}\n${before}\n${after}`);
          }
        }
        data = edited.value;
      }
    }
    expect(compared).toBeGreaterThan(10_000);
  });

  test('a naming holds in all of its areas from its first day to its last', () => {
    let held = 0;
    for (const seed of seeds) {
      const chance = seeded(seed + 2000);
      let data = start;
      for (let step = 0; step < steps; step += 1) {
        const edit = anyEdit(chance, data, today);
        const edited = edit.make(data, today);
        if (!edited.ok) continue;
        const { naming } = edit;
        const first = naming?.from !== undefined && naming.from > today ? naming.from : today;
        // Two namings in one role are told apart by their first day: the second one begins a day later.
        const isSecond =
          naming && data.assignments.some((each) => first > today && begins(each, naming, first));
        data = edited.value;
        if (!naming || isSecond) continue;
        const last = naming.to ?? daysLater(first, 60);
        for (const day of [first, daysLater(first, 1), daysLater(last, -1), last].filter(
          (each) => first <= each && each <= last,
        )) {
          for (const area of naming.areas) {
            held += 1;
            const roles = data.assignments.filter(
              (each) =>
                each.service === naming.service &&
                each.worker === naming.worker &&
                each.areas.includes(area) &&
                isValidOn(each, day),
            );
            if (roles.length !== 1 || roles[0]?.role !== naming.role)
              throw new Error(`seed ${seed}, ${edit.text}: ${area} ${day} ${JSON.stringify(roles)}`);
          }
        }
      }
    }
    expect(held).toBeGreaterThan(5000);
  });

  test('leave what they were made of as it was', () => {
    const copy = JSON.stringify(start);
    const chance = seeded(7);
    for (let step = 0; step < 500; step += 1) anyEdit(chance, start, today).make(start, today);
    expect(JSON.stringify(start)).toBe(copy);
  });
});
