import { z } from 'zod';
import { type Area, areaSchema } from '../directory/directory.ts';
import { placeSeenFrom } from './fault-in-english.ts';
import type { FaultList } from './faults.ts';
import { addIssues, elementsOf, type JsonFile, linesOfJson, nameElement } from './json-file.ts';
import type { Ledger } from './ledger.ts';
import { textFields } from './record-kinds.ts';

/** People's own scripts write `""` or null where there is no translation. */
const translation = z.preprocess(
  (text) => (text === null || (typeof text === 'string' && text.trim() === '') ? undefined : text),
  areaSchema.shape.names.shape.sv,
);

/** One element of areas.json. Unlike a stored area it may leave lists out. */
const elementSchema = z.object({
  id: areaSchema.shape.id,
  kind: areaSchema.shape.kind,
  names: z.object({
    fi: z
      .string({ required_error: 'the Finnish name is missing', invalid_type_error: 'write the Finnish name' })
      .trim()
      .min(1, 'the Finnish name is missing'),
    sv: translation,
    en: translation,
  }),
  aliases: areaSchema.shape.aliases.removeDefault().optional(),
  parent: areaSchema.shape.parent,
  coordinators: areaSchema.shape.coordinators.removeDefault().optional(),
});

/**
 * Reads areas.json. What an element leaves out (aliases, coordinators) stays as it is stored, so that a list of
 * areas from elsewhere does not dismiss the coordinators; an empty list `[]` empties it.
 */
export const readAreas = (
  json: JsonFile,
  values: readonly unknown[],
  ledger: Ledger,
  faults: FaultList,
  notes: FaultList,
): void => {
  const firstOf = new Map<string, { file: string; line: number }>();
  for (const [index, element] of elementsOf(json, '', values).entries()) {
    const { value, at } = element;
    const fields = new Map<string, unknown>(
      typeof value === 'object' && value !== null ? Object.entries(value) : [],
    );
    const name = nameElement('area', index, fields.get('id'));
    const unknown = [...fields.keys()].filter((key) => !(key in elementSchema.shape));
    if (unknown.length > 0 && !Array.isArray(value)) {
      notes.add(at, {
        code: 'in_json',
        english: `${name}: fields that Koppi does not know are left out: ${unknown.join(', ')}`,
      });
    }
    const area = elementSchema.safeParse(value);
    if (!area.success) {
      addIssues(element, name, area.error, faults);
      continue;
    }
    const { id, kind, names, aliases, parent, coordinators } = area.data;
    const before = firstOf.get(id);
    if (before !== undefined) {
      const english = `${name} is already on ${placeSeenFrom(at, before)}; keep one of them`;
      faults.add(at, { code: 'in_json', english });
      continue;
    }
    firstOf.set(id, at);
    ledger.state(id, [['id', id], ['kind', kind], ...textFields('names', names), ['parent', parent]], at);
    if (aliases !== undefined) ledger.state(id, [['aliases', aliases]], at);
    if (coordinators !== undefined) ledger.state(id, [['coordinators', coordinators]], at);
  }
};

/** The contract's shape: what an area does not have is not written. */
export const writeAreas = (areas: readonly Area[]): string => {
  const elements = areas.map((area) => ({
    id: area.id,
    kind: area.kind,
    names: { fi: area.names.fi, sv: area.names.sv, en: area.names.en },
    ...(area.aliases.length > 0 ? { aliases: area.aliases } : {}),
    parent: area.parent,
    ...(area.coordinators.length > 0 ? { coordinators: area.coordinators } : {}),
  }));
  return `${linesOfJson(elements)}\n`;
};
