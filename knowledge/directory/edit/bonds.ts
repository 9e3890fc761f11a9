import type { AreaId, Email, GroupId, IsoDate, ServiceId } from '../../kernel/ids.ts';
import type { DirectoryData, Outreach } from '../directory.ts';

/** What in the directory hangs on a worker today or later. */
export type Bond =
  | { readonly kind: 'named'; readonly service: ServiceId }
  | { readonly kind: 'owns'; readonly service: ServiceId }
  | { readonly kind: 'coordinates'; readonly area: AreaId }
  | { readonly kind: 'member'; readonly group: GroupId }
  | { readonly kind: 'outreach'; readonly place: string };

export const bondsOf = (data: DirectoryData, worker: Email, today: IsoDate): readonly Bond[] => [
  ...[
    ...new Set(
      data.assignments
        .filter((each) => each.worker === worker && (each.validTo === undefined || each.validTo >= today))
        .map(({ service }) => service),
    ),
  ].map((service): Bond => ({ kind: 'named', service })),
  ...data.services
    .filter(({ owner }) => owner === worker)
    .map(({ id }): Bond => ({ kind: 'owns', service: id })),
  ...data.areas
    .filter(({ coordinators }) => coordinators.includes(worker))
    .map(({ id }): Bond => ({ kind: 'coordinates', area: id })),
  ...data.groups
    .filter(({ members }) => members.some((each) => each.worker === worker))
    .map(({ id }): Bond => ({ kind: 'member', group: id })),
  ...data.outreach
    .filter((each) => each.worker === worker && isAhead(each, today))
    .map(({ place }): Bond => ({ kind: 'outreach', place })),
];

const isAhead = ({ when }: Outreach, today: IsoDate): boolean =>
  when.kind === 'once' ? when.on >= today : when.until === undefined || when.until >= today;
