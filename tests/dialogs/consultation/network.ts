import type { Consultation, Span } from '../../../dialogs/consultation/consultation.ts';
import type { Actor, ConsultationEvent, Context } from '../../../dialogs/consultation/events.ts';
import { type NewRequest, requestConsultation } from '../../../dialogs/consultation/request.ts';
import { step } from '../../../dialogs/consultation/rules.ts';
import { personId } from '../../../dialogs/turn.ts';
import { directoryDataSchema } from '../../../knowledge/directory/directory.ts';
import { createDirectory, type Directory } from '../../../knowledge/directory/snapshot.ts';
import { areaId, type Email, email, serviceId } from '../../../knowledge/kernel/ids.ts';
import { createWorkingTime } from '../../../knowledge/kernel/working-time.ts';

export const mail = (name: string): Email => email.parse(`${name}@example.org`);
export const shortName = (who: Email | undefined): string => who?.split('@')[0] ?? '-';
export const person = (name: string): Actor => ({ person: personId.parse(`t:${name}`), email: mail(name) });

export const hour = 3_600_000;
export const working = createWorkingTime('Europe/Helsinki', () => false);
/** Thursday 12 November 2026 9.00 in Helsinki. */
export const start = Date.parse('2026-11-12T07:00:00Z');

export const service = serviceId.parse('perheneuvola');
export const hartola = areaId.parse('hartola');

type Naming = readonly [worker: string, role: 'primary' | 'substitute' | 'consultant', area: string];

/** Hartola in a family centre area in a region, with people named to one service. */
export function directoryWith(
  named: readonly Naming[],
  coordinating: Readonly<Record<string, readonly string[]>>,
  level: 'basic' | 'special' = 'special',
): Directory {
  const names = new Set([
    'anna',
    'outi',
    ...named.map(([worker]) => worker),
    ...Object.values(coordinating).flat(),
  ]);
  const area = (id: string, kind: string, parent: string | null) => ({
    id,
    kind,
    names: { fi: id },
    parent,
    coordinators: (coordinating[id] ?? []).map(mail),
  });
  return createDirectory(
    directoryDataSchema.parse({
      areas: [
        area('maakunta', 'region', null),
        area('pka', 'family_centre_area', 'maakunta'),
        area('hartola', 'municipality', 'pka'),
        area('sysma', 'municipality', 'pka'),
      ],
      organizations: [{ name: 'Hyky', sector: 'wellbeing_county' }],
      services: [{ id: service, name: { fi: 'Perheneuvola' }, level, mode: 'fixed' }],
      workers: [...names].map((name) => ({ email: mail(name), name })),
      assignments: named.map(([worker, role, at]) => ({
        service,
        worker: mail(worker),
        role,
        areas: [at],
        organization: 'Hyky',
      })),
    }),
  );
}

const namings: readonly Naming[] = [
  ['helmi', 'consultant', 'pka'],
  ['varpu', 'substitute', 'pka'],
  ['kaisa', 'consultant', 'maakunta'],
];
const coordinators = { hartola: ['ismo'], pka: ['ilona'], maakunta: ['marketta'] };

/** Helmi is consulted first, Varpu stands in, Kaisa is another specialist; then Ismo, Ilona and Marketta. */
export const network = directoryWith(namings, coordinators);

/** The same after some people have left. */
export function networkWithout(left: readonly string[]): Directory {
  if (left.length === 0) return network;
  const stays = (name: string): boolean => !left.includes(name);
  const { data } = directoryWith(
    namings.filter(([name]) => stays(name)),
    Object.fromEntries(Object.entries(coordinators).map(([area, names]) => [area, names.filter(stays)])),
  );
  return createDirectory({
    ...data,
    workers: data.workers.filter(({ email: who }) => stays(shortName(who))),
  });
}

export const contextAt = (
  now: number,
  who: Actor | 'time' = 'time',
  away: readonly string[] = [],
  directory: Directory = network,
): Context => ({
  now,
  who,
  directory,
  working,
  textKeptFor: 90 * 24 * hour,
  isAbsent: (each) => away.includes(shortName(each)),
});

/** Half an hour that begins so many hours after Thursday 9.00. */
export const time = (hours: number): Span => ({
  start: start + hours * hour,
  end: start + (hours + 0.5) * hour,
});

/** Marks what people wrote, to be found again wherever it is left. */
export const secret = 'SALAISUUS';

export const request = (more: Partial<NewRequest> = {}): NewRequest => ({
  id: 'k-1',
  service,
  area: hartola,
  urgency: 'this_week',
  way: 'meeting',
  times: [time(25), time(49)],
  question: `Lapsi ei nuku. ${secret}`,
  ...more,
});

export function requested(more: Partial<NewRequest> = {}, context = contextAt(start)): Consultation {
  const made = requestConsultation(request(more), person('anna'), context);
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

/** What has been said needs no saying any more. */
export const delivered = (consultation: Consultation): Consultation => ({ ...consultation, owed: [] });

export function stepped(
  consultation: Consultation,
  event: ConsultationEvent,
  who: string | 'time' = 'time',
  now = start + hour,
): Consultation {
  const next = step(consultation, event, contextAt(now, who === 'time' ? 'time' : person(who)));
  if (!next.ok) throw new Error(`${event.kind}: ${next.error.reason}`);
  return next.value;
}
