import type { OutreachDraft } from '../../../knowledge/directory/edit/outreach.ts';
import { type Directory, isValidOn } from '../../../knowledge/directory/snapshot.ts';
import type { AreaId, Email, IsoDate, ServiceId } from '../../../knowledge/kernel/ids.ts';
import { err, ok, type Result } from '../../../knowledge/kernel/result.ts';
import type { DateFault } from '../../../knowledge/language/dates/read-dates.ts';
import { readSchedule } from '../../../knowledge/language/dates/read-schedule.ts';
import { type PersonalData, screen } from '../../../knowledge/language/screening/screen.ts';
import type { Knowledge } from '../../knowledge.ts';
import { knownContacts } from '../../known-contacts.ts';
import type { Who } from '../../world.ts';
import type { Slots } from '../command.ts';

/** What a new outreach lacks, or what is wrong with it. */
export type Lack =
  | {
      readonly kind:
        | 'place_and_time'
        | 'place'
        | 'days'
        | 'time'
        | 'ends_first'
        | 'several_times'
        | 'no_such_time'
        | 'past'
        | 'service'
        | 'area';
    }
  | { readonly kind: 'personal_data'; readonly kinds: readonly PersonalData[] }
  | { readonly kind: 'dates'; readonly fault: DateFault }
  | { readonly kind: 'services'; readonly services: readonly ServiceId[] }
  | { readonly kind: 'same_name'; readonly workers: readonly Email[] };

/**
 * A place and time read from a person's words. Whose it is: who is named, else the person's own. Where: the area that
 * is named, also in the place's name, else the only one that the worker has.
 */
export function planNew(
  slots: Slots,
  { who, today }: { readonly who: Who; readonly today: IsoDate },
  knowledge: Knowledge,
): Result<OutreachDraft, Lack> {
  const { directory } = knowledge;
  const written = slots.value?.trim() ?? '';
  if (slots.sameName.length > 0) return err({ kind: 'same_name', workers: slots.sameName });
  if (written === '') return err({ kind: 'place_and_time' });
  const { schedule, fault, rest } = readSchedule(written, today);
  const place = placeOf(rest);
  if (fault === 'no_time') return err({ kind: 'time' });
  if (fault === 'end_before_start') return err({ kind: 'ends_first' });
  if (fault === 'past' || fault === 'no_such_time') return err({ kind: fault });
  if (fault === 'several') return err({ kind: 'several_times' });
  if (fault === 'unclear_days' || fault === 'exception') return err({ kind: 'days' });
  if (fault !== undefined) return err({ kind: 'dates', fault });
  if (schedule === undefined) return err({ kind: 'days' });
  if (place === '') return err({ kind: 'place' });
  const found = screen(place, knownContacts(directory)).filter(({ doubtful }) => doubtful === undefined);
  if (found.length > 0) return err({ kind: 'personal_data', kinds: found.map(({ kind }) => kind) });

  const own = who.email !== undefined && directory.worker(who.email) ? who.email : undefined;
  const [named] = slots.workers;
  if (slots.service === undefined && slots.services.length > 0)
    return err({ kind: 'services', services: slots.services });
  const isOwn = slots.service === undefined || servicesOf(directory, own, today).includes(slots.service);
  const worker = named ?? (isOwn ? own : undefined);
  if (worker === undefined && slots.service === undefined) return err({ kind: 'service' });
  const services = servicesOf(directory, worker, today);
  const service = slots.service ?? (services.length === 1 ? services[0] : undefined);
  const area = areaOf(slots, place, worker, service, today, knowledge);
  if (area === undefined) return err({ kind: 'area' });
  return ok({
    ...(service === undefined ? {} : { service }),
    ...(worker === undefined ? {} : { worker }),
    area,
    place,
    when: schedule,
  });
}

const longestPlace = 120;

/** What is left of the words without the times. */
const placeOf = (rest: string): string =>
  rest
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;])/g, '$1')
    .replace(/^[\s,;:.–-]+|[\s,;:–-]+$/g, '')
    .slice(0, longestPlace)
    .trim();

const servicesOf = (directory: Directory, worker: Email | undefined, today: IsoDate): readonly ServiceId[] =>
  worker === undefined
    ? []
    : [
        ...new Set(
          directory
            .assignmentsBy(worker)
            .filter((each) => isValidOn(each, today))
            .map(({ service }) => service),
        ),
      ];

function areaOf(
  { areas }: Slots,
  place: string,
  worker: Email | undefined,
  service: ServiceId | undefined,
  today: IsoDate,
  { directory, read }: Knowledge,
): AreaId | undefined {
  if (areas.length > 0) return areas.length === 1 ? areas[0] : undefined;
  const inPlace = read(place, 'fi').areas;
  if (inPlace.length === 1) return inPlace[0];
  if (worker === undefined) return undefined;
  const own = directory
    .assignmentsBy(worker)
    .filter((each) => isValidOn(each, today) && (service === undefined || each.service === service))
    .flatMap((each) => each.areas);
  const [only, ...others] = new Set(own);
  return others.length === 0 ? only : undefined;
}
