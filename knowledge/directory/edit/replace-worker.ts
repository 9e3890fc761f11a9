import { type Email, type IsoDate, outreachId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { dayAfter } from '../days.ts';
import type { DirectoryData, Outreach } from '../directory.ts';
import { assign } from './assignments.ts';
import type { Refusal } from './refusal.ts';
import { withdrawn } from './withdrawn.ts';

/**
 * A worker's last day everywhere. Who comes instead gets each role in each area from the next day, and the
 * services, the outreach and the title that the leaver had.
 */
export function replaceWorker(
  data: DirectoryData,
  what: { readonly leaver: Email; readonly last: IsoDate; readonly comer?: Email },
  today: IsoDate,
): Result<DirectoryData, Refusal> {
  const { leaver, last, comer } = what;
  if (leaver === comer) return err({ reason: 'same_person' });
  const staying = (each: { readonly validTo?: IsoDate | undefined }): boolean =>
    each.validTo === undefined || each.validTo > last;
  const open = data.assignments.filter((each) => each.worker === leaver && staying(each));
  const outings = data.outreach.filter((each) => each.worker === leaver && goesOn(each, last));
  if (open.length === 0 && outings.length === 0) return err({ reason: 'nothing_left', worker: leaver });

  const first = dayAfter(last);
  let next: DirectoryData = {
    ...data,
    assignments: withdrawn(data.assignments, new Set(open), undefined, last, today),
    outreach: data.outreach.flatMap((each) =>
      outings.includes(each) ? handedOver(each, last, first, comer) : [each],
    ),
    services: data.services.map((each) =>
      each.owner === leaver && comer !== undefined ? { ...each, owner: comer } : each,
    ),
  };
  if (comer === undefined) return ok(next);
  for (const each of open) {
    const from = each.validFrom !== undefined && each.validFrom > first ? each.validFrom : first;
    const named = assign(
      next,
      {
        service: each.service,
        worker: comer,
        role: each.role,
        areas: each.areas,
        organization: each.organization,
        from,
        ...(each.title === undefined ? {} : { title: each.title }),
        ...(each.validTo === undefined ? {} : { to: each.validTo }),
      },
      today,
    );
    if (named.ok) next = named.value;
    else if (named.error.reason !== 'already_so') return named;
  }
  return ok(next);
}

const goesOn = ({ when }: Outreach, last: IsoDate): boolean =>
  when.kind === 'once' ? when.on > last : when.until === undefined || when.until > last;

function handedOver(each: Outreach, last: IsoDate, first: IsoDate, comer: Email | undefined): Outreach[] {
  const { when } = each;
  const { worker: _, ...rest } = each;
  const heir = comer === undefined ? undefined : { ...rest, worker: comer };
  if (when.kind === 'once' || (when.from !== undefined && when.from > last)) return heir ? [heir] : [];
  const ended: Outreach = { ...each, when: { ...when, until: last } };
  if (!heir) return [ended];
  return [ended, { ...heir, id: outreachId.parse(`${each.id}-${first}`), when: { ...when, from: first } }];
}
