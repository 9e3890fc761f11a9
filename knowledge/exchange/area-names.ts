import type { Area, AreaKind } from '../directory/directory.ts';
import type { AreaId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { FaultMessage } from './fault-message.ts';

/** A name that fits several areas means the municipality, as people speak; then what is in it, then wider. */
const nearestKindFirst: readonly AreaKind[] = ['municipality', 'district', 'family_centre_area', 'region'];

const sameSpelling = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();

/** Finds the area that a cell names by its id, or by any of its names and aliases in any letter case. */
export type AreaNames = (name: string) => Result<AreaId, FaultMessage>;

export const areaNames = (areas: readonly Area[]): AreaNames => {
  const byId = new Map<string, AreaId>();
  const byName = new Map<string, Set<Area>>();
  for (const area of areas) {
    const id = sameSpelling(area.id);
    if (!byId.has(id)) byId.set(id, area.id);
    for (const name of [area.names.fi, area.names.sv, area.names.en, ...area.aliases]) {
      if (name === undefined) continue;
      const spelling = sameSpelling(name);
      byName.set(spelling, (byName.get(spelling) ?? new Set<Area>()).add(area));
    }
  }
  for (const area of areas) byId.set(area.id, area.id);

  const found = new Map<string, Result<AreaId, FaultMessage>>();
  return (name) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const spelling = sameSpelling(name);
    const id = byId.get(name) ?? byId.get(spelling);
    const result = id === undefined ? nearest(name, [...(byName.get(spelling) ?? [])]) : ok(id);
    found.set(name, result);
    return result;
  };
};

const nearest = (name: string, areas: readonly Area[]): Result<AreaId, FaultMessage> => {
  for (const kind of nearestKindFirst) {
    const [first, ...others] = areas.filter((area) => area.kind === kind);
    if (first === undefined) continue;
    if (others.length === 0) return ok(first.id);
    const ids = [first, ...others].map((area) => area.id).sort();
    return err({ code: 'area_ambiguous', name, ids });
  }
  return err({ code: 'area_unknown', name });
};
