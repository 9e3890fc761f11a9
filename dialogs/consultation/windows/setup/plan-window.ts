import type { Directory } from '../../../../knowledge/directory/snapshot.ts';
import { isValidOn } from '../../../../knowledge/directory/snapshot.ts';
import type { AreaId, Email, IsoDate, ServiceId } from '../../../../knowledge/kernel/ids.ts';
import type { Language } from '../../../../knowledge/kernel/languages.ts';
import { err, ok, type Result } from '../../../../knowledge/kernel/result.ts';
import { readSchedule } from '../../../../knowledge/language/dates/read-schedule.ts';
import type { Knowledge } from '../../../knowledge.ts';
import { readPeople } from '../../../upkeep/grammar/people.ts';
import { readPlaces } from '../../../upkeep/grammar/places.ts';
import type { Who } from '../../../world.ts';
import { specialistsFor } from '../../owners.ts';
import { type ConsultationWindow, windowSchema } from '../window-schema.ts';
import type { WindowForm } from './window-form.ts';

/** What has to be mended in the form before a window can be made of it. */
export type WindowFault =
  | 'service_missing'
  | 'areas_missing'
  | 'specialists_missing'
  | 'several_of_a_name'
  | 'unknown_specialist'
  | 'when_missing'
  | 'no_time'
  | 'end_before_start'
  | 'several'
  | 'unclear_days'
  | 'no_such_day'
  | 'no_such_time'
  | 'past'
  | 'slot_missing'
  | 'slot_too_long'
  | 'bad_number'
  | 'way_missing';

interface Setting {
  readonly knowledge: Pick<Knowledge, 'directory' | 'read'>;
  readonly language: Language;
  readonly today: IsoDate;
  readonly who: Who;
}

/**
 * The window that a form describes, or everything that is wrong with it. `before` is the window that it changes: its days
 * off, moved days and breaks stay. Nobody named: who fills it in, when they give advice about the service; else who does.
 */
export function planWindow(
  form: WindowForm,
  id: string,
  { knowledge, language, today, who }: Setting,
  before?: ConsultationWindow,
): Result<ConsultationWindow, readonly WindowFault[]> {
  const { directory } = knowledge;
  const faults: WindowFault[] = [];
  const places = readPlaces(form.service, language, knowledge);
  const service = places.service ?? (places.services.length === 1 ? places.services[0] : undefined);
  if (service === undefined) faults.push('service_missing');
  const areas = form.areas === '' ? [] : areasIn(form.areas, language, knowledge);
  if (areas.length === 0) faults.push('areas_missing');
  const specialists = specialistsIn(form.specialists, service, areas, directory, who, today);
  if (!specialists.ok) faults.push(specialists.error);
  const { schedule, fault } = readSchedule(form.when, today);
  if (fault !== undefined) faults.push(typeof fault === 'string' ? fault : 'no_such_day');
  else if (!schedule) faults.push('when_missing');
  else if (schedule.kind === 'once' && schedule.on < today) faults.push('past');
  const slot = numberIn(form.slot, 5, 480);
  if (form.slot === '') faults.push('slot_missing');
  const settings = {
    bufferMinutes: numberIn(form.buffer, 0, 240),
    capacity: numberIn(form.capacity, 1, 20),
    noticeWorkingDays: numberIn(form.notice, 0, 20),
    horizonWeeks: numberIn(form.horizon, 1, 26),
  };
  if ([slot, ...Object.values(settings)].includes('bad')) faults.push('bad_number');
  if (schedule && typeof slot === 'number' && slot > minutesOf(schedule)) faults.push('slot_too_long');
  if (form.way === '') faults.push('way_missing');
  if (faults.length > 0 || !specialists.ok || service === undefined || !schedule) return err(faults);
  const window = windowSchema.safeParse({
    ...before,
    id,
    // The form names the first one of several.
    services: before?.services[0] === service ? before.services : [service],
    areas,
    specialists: specialists.value,
    way: form.way,
    when: schedule,
    slotMinutes: slot,
    ...settings,
    holidaysOff: form.holidays !== 'on',
    owner: before?.owner ?? who.email ?? specialists.value[0],
  });
  return window.success ? ok(window.data) : err(['bad_number']);
}

const areasIn = (text: string, language: Language, { read }: Pick<Knowledge, 'read'>): readonly AreaId[] => [
  ...new Set(
    text.split(/,|;|\s(?:ja|och|and)\s/u).flatMap((part) => read(part.trim(), language).areas.slice(0, 1)),
  ),
];

function specialistsIn(
  text: string,
  service: ServiceId | undefined,
  areas: readonly AreaId[],
  directory: Directory,
  who: Who,
  today: IsoDate,
): Result<readonly Email[], WindowFault> {
  if (text !== '') {
    const { workers, sameName, rest } = readPeople(text, directory);
    if (sameName.length > 0) return err('several_of_a_name');
    const isRest = /\p{L}/u.test(rest.replace(/(?<!\p{L})(?:ja|och|and|sekä)(?!\p{L})/giu, ''));
    return workers.length === 0 || isRest ? err('unknown_specialist') : ok([...new Set(workers)]);
  }
  if (service === undefined) return err('specialists_missing');
  const own = directory
    .assignmentsOf(service)
    .some((each) => each.worker === who.email && each.role !== 'substitute' && isValidOn(each, today));
  if (own && who.email !== undefined) return ok([who.email]);
  // Only when there is no choice: whoever sits there is named, never guessed.
  const known = [...new Set(areas.flatMap((area) => specialistsFor(directory, { service, area }, today)))];
  return known.length === 1 ? ok(known) : err('specialists_missing');
}

const numberIn = (text: string, least: number, most: number): number | undefined | 'bad' => {
  if (text === '') return undefined;
  const number = Number(/^(\d{1,3})(?:\s*\p{L}*\.?)?$/u.exec(text)?.[1] ?? Number.NaN);
  return number >= least && number <= most ? number : 'bad';
};

const minutesOf = ({ starts, ends }: ConsultationWindow['when']): number => minuteOf(ends) - minuteOf(starts);
const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
