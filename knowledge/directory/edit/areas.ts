import { type AreaId, areaId, type Email } from '../../kernel/ids.ts';
import type { Localized } from '../../kernel/languages.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { checkDirectory } from '../check-directory.ts';
import type { Area, DirectoryData } from '../directory.ts';
import { freeSlug } from './free-slug.ts';
import type { Refusal } from './refusal.ts';

type Edited = Result<DirectoryData, Refusal>;

/** A new area under another one: under a municipality a district, under a wider area a municipality. */
export function addArea(
  data: DirectoryData,
  draft: { readonly name: string; readonly parent: AreaId },
): Edited {
  const parent = data.areas.find((each) => each.id === draft.parent);
  if (!parent) return err({ reason: 'gone' });
  const wanted = draft.name.toLowerCase();
  if (data.areas.some((each) => each.names.fi.toLowerCase() === wanted))
    return err({ reason: 'exists', what: 'area', name: draft.name });
  const id = areaId.parse(freeSlug(draft.name, new Set(data.areas.map((each) => each.id))));
  const insideTown =
    parent.kind === 'municipality' ||
    (parent.kind === 'family_centre_area' && kindOf(data, parent.parent) === 'municipality');
  const kind = insideTown ? 'district' : 'municipality';
  return placed(
    {
      ...data,
      areas: [
        ...data.areas,
        { id, kind, names: { fi: draft.name }, aliases: [], parent: parent.id, coordinators: [] },
      ],
    },
    id,
    parent.id,
  );
}

export function moveArea(data: DirectoryData, id: AreaId, parent: AreaId): Edited {
  const area = data.areas.find((each) => each.id === id);
  if (!area || !data.areas.some((each) => each.id === parent)) return err({ reason: 'gone' });
  if (area.parent === parent) return err({ reason: 'already_so' });
  return placed(changed(data, id, { parent }), id, parent);
}

export function setArea(
  data: DirectoryData,
  id: AreaId,
  patch: { readonly names?: Partial<Localized>; readonly aliases?: readonly string[] },
): Edited {
  const area = data.areas.find((each) => each.id === id);
  if (!area) return err({ reason: 'gone' });
  const names = { ...area.names, ...patch.names };
  return ok(
    changed(data, id, {
      names,
      ...(patch.aliases === undefined ? {} : { aliases: [...patch.aliases] }),
    }),
  );
}

/** Names those who keep the knowledge of an area, or dismisses them. */
export function changeCoordinators(
  data: DirectoryData,
  id: AreaId,
  change: { readonly add?: Email; readonly remove?: Email },
): Edited {
  const area = data.areas.find((each) => each.id === id);
  if (!area) return err({ reason: 'gone' });
  const kept = area.coordinators.filter((email) => email !== change.remove && email !== change.add);
  const coordinators = change.add === undefined ? kept : [...kept, change.add];
  if (coordinators.length === area.coordinators.length && change.add === undefined)
    return err({ reason: 'already_so' });
  if (change.add !== undefined && area.coordinators.includes(change.add))
    return err({ reason: 'already_so' });
  return ok(changed(data, id, { coordinators }));
}

const kindOf = (data: DirectoryData, id: AreaId | null): Area['kind'] | undefined =>
  data.areas.find((each) => each.id === id)?.kind;

const changed = (data: DirectoryData, id: AreaId, patch: Partial<Area>): DirectoryData => ({
  ...data,
  areas: data.areas.map((each) => (each.id === id ? { ...each, ...patch } : each)),
});

/** The tree must still hold together: no cycles, and each kind where it may lie. */
function placed(data: DirectoryData, area: AreaId, parent: AreaId): Edited {
  const faults = checkDirectory({
    ...data,
    organizations: [],
    services: [],
    workers: [],
    assignments: [],
    outreach: [],
    groups: [],
  });
  return faults.length > 0 ? err({ reason: 'wrong_parent', area, parent }) : ok(data);
}
