import type { Directory } from '../../../../knowledge/directory/snapshot.ts';
import type { AreaId, Email, IsoDate, ServiceId } from '../../../../knowledge/kernel/ids.ts';
import type { Language } from '../../../../knowledge/kernel/languages.ts';
import { err, ok, type Result } from '../../../../knowledge/kernel/result.ts';
import { withoutLeftOut } from '../../../../knowledge/language/dates/left-out-days.ts';
import { readSchedule } from '../../../../knowledge/language/dates/read-schedule.ts';
import type { Knowledge } from '../../../knowledge.ts';
import { readPeople } from '../../../upkeep/grammar/people.ts';
import type { Who } from '../../../world.ts';
import { specialistsFor } from '../../owners.ts';
import { dayOn } from '../day.ts';
import { type ConsultationWindow, windowSchema } from '../window-schema.ts';
import type { Clock } from './days-to-come.ts';
import { exceptionsIn } from './exceptions.ts';
import { givesAdvice, servicesMeant } from './meant-service.ts';
import { nearNames } from './near-names.ts';
import { readSlotLength } from './slot-length.ts';
import type { WindowFault } from './window-fault.ts';
import type { WindowForm } from './window-form.ts';

interface Setting {
  readonly knowledge: Pick<Knowledge, 'directory' | 'read'>;
  readonly language: Language;
  readonly today: IsoDate;
  readonly who: Who;
  readonly clock: Clock;
}

/**
 * The window that a form describes, or everything that is wrong with it. `before` is the window that it changes: its days
 * off, moved days and breaks stay. Nobody named: who fills it in, when they give advice about the service; else who does.
 */
export function planWindow(
  form: WindowForm,
  id: string,
  { knowledge, language, today, who, clock }: Setting,
  before?: ConsultationWindow,
): Result<ConsultationWindow, readonly WindowFault[]> {
  const { directory } = knowledge;
  const faults: WindowFault[] = [];
  const seats = readPeople(form.specialists, directory).workers;
  const meant = seats.length > 0 ? seats : who.email === undefined ? [] : [who.email];
  const services = servicesMeant(form.service, language, meant, today, knowledge);
  const [service, ...others] = services;
  if (service === undefined) faults.push({ kind: 'service_missing' });
  else if (others.length > 0) faults.push({ kind: 'several_services', services });
  const { areas, unknown } = areasIn(form.areas, language, knowledge);
  faults.push(...unknown.map((name): WindowFault => ({ kind: 'unknown_area', name })));
  if (unknown.length === 0 && areas.length === 0) faults.push({ kind: 'areas_missing' });
  const one = others.length > 0 ? undefined : service;
  const specialists = specialistsIn(form.specialists, one, areas, directory, who, today);
  // Who gives advice is not asked before it is known about what.
  const isAsked = one !== undefined || /\p{L}/u.test(form.specialists);
  if (!specialists.ok && isAsked) faults.push(...specialists.error);
  const { rest: whenSaid, words: days } = withoutLeftOut(form.when, today);
  const { schedule, fault } = readSchedule(whenSaid, today);
  if (fault !== undefined) faults.push({ kind: typeof fault === 'string' ? fault : 'no_such_day' });
  else if (!schedule) faults.push({ kind: 'when_missing' });
  else if (schedule.kind === 'once') faults.push(...dayFaults(schedule, form.holidays !== 'on', clock));
  const left = schedule && days !== '' ? exceptionsIn(days, schedule, today) : ok([]);
  if (!left.ok) faults.push(left.error);
  // The days off of a window that is there are changed by themselves.
  else if (before && days !== '') faults.push({ kind: 'exception' });
  const slot = readSlotLength(form.slot)?.minutes ?? form.slot;
  const slotMinutes = numberIn(String(slot), 5, 480);
  if (form.slot === '') faults.push({ kind: 'slot_missing' });
  const settings = {
    bufferMinutes: numberIn(form.buffer, 0, 240),
    capacity: numberIn(form.capacity, 1, 20),
    noticeWorkingDays: numberIn(form.notice, 0, 20),
    horizonWeeks: numberIn(form.horizon, 1, 26),
  };
  if ([slotMinutes, ...Object.values(settings)].includes('bad')) faults.push({ kind: 'bad_number' });
  if (schedule && typeof slotMinutes === 'number' && slotMinutes > minutesOf(schedule))
    faults.push({ kind: 'slot_too_long' });
  if (form.way === '') faults.push({ kind: 'way_missing' });
  if (faults.length > 0 || !specialists.ok || service === undefined || !schedule || !left.ok)
    return err(faults);
  const window = windowSchema.safeParse({
    ...(before ?? { daysOff: left.value }),
    id,
    // The form names the first one of several.
    services: before?.services[0] === service ? before.services : [service],
    areas,
    specialists: specialists.value,
    way: form.way,
    when: schedule,
    slotMinutes,
    ...settings,
    holidaysOff: form.holidays !== 'on',
    owner: before?.owner ?? who.email ?? specialists.value[0],
  });
  return window.success ? ok(window.data) : err([{ kind: 'bad_number' }]);
}

/** What makes a single day one that cannot be held. */
function dayFaults(
  { on, starts }: Extract<ConsultationWindow['when'], { kind: 'once' }>,
  holidaysOff: boolean,
  { calendar, now }: Clock,
): readonly WindowFault[] {
  if (on < calendar.dayOf(now)) return [{ kind: 'past' }];
  if (dayOn(on, calendar).at(starts) <= now) return [{ kind: 'begun' }];
  return holidaysOff && calendar.isHoliday(on) ? [{ kind: 'on_holiday' }] : [];
}

/** The areas that a text lists, and its parts that are none. */
function areasIn(
  text: string,
  language: Language,
  { read }: Pick<Knowledge, 'read'>,
): { readonly areas: readonly AreaId[]; readonly unknown: readonly string[] } {
  const areas = new Set<AreaId>();
  const unknown: string[] = [];
  for (const part of text.split(/,|;|\s(?:ja|och|and)\s/u).map((each) => each.trim())) {
    if (part === '') continue;
    const [area] = read(part, language).areas;
    if (area === undefined) unknown.push(part);
    else areas.add(area);
  }
  return { areas: [...areas], unknown };
}

function specialistsIn(
  text: string,
  service: ServiceId | undefined,
  areas: readonly AreaId[],
  directory: Directory,
  who: Who,
  today: IsoDate,
): Result<readonly Email[], readonly WindowFault[]> {
  if (/\p{L}/u.test(text)) {
    const { workers, sameName, newEmail, rest } = readPeople(text, directory);
    if (sameName.length > 0) return err([{ kind: 'several_of_a_name' }]);
    const left = newEmail === undefined ? namesLeft(rest) : [newEmail];
    if (left.length === 0 && workers.length > 0) return ok([...new Set(workers)]);
    const unknown = left.length === 0 ? [text] : left;
    return err(
      unknown.map((name) => ({ kind: 'unknown_specialist', name, near: nearNames(name, directory) })),
    );
  }
  if (service === undefined) return err([{ kind: 'specialists_missing', workers: [] }]);
  if (who.email !== undefined && givesAdvice(directory, service, who.email, today)) return ok([who.email]);
  // Only when there is no choice: whoever sits there is named, never guessed.
  const known = [...new Set(areas.flatMap((area) => specialistsFor(directory, { service, area }, today)))];
  return known.length === 1 ? ok(known) : err([{ kind: 'specialists_missing', workers: known }]);
}

const namesLeft = (rest: string): readonly string[] =>
  rest
    .split(/[,;]|(?<!\p{L})(?:ja|och|and|sekä|samt)(?!\p{L})/iu)
    .map((name) => name.trim())
    .filter((name) => /\p{L}/u.test(name));

const numberIn = (text: string, least: number, most: number): number | undefined | 'bad' => {
  if (text === '') return undefined;
  const number = Number(/^(\d{1,3})(?:\s*\p{L}*\.?)?$/u.exec(text)?.[1] ?? Number.NaN);
  return number >= least && number <= most ? number : 'bad';
};

const minutesOf = ({ starts, ends }: ConsultationWindow['when']): number => minuteOf(ends) - minuteOf(starts);
const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
