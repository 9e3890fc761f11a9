import type { z } from 'zod';
import { err, ok, type Result } from '../kernel/result.ts';
import { type Place, shorten } from './fault-message.ts';
import type { FaultList } from './faults.ts';
import { textOfFile } from './file-text.ts';
import { jsonLines } from './json-lines.ts';

/** A JSON file whose elements know their lines. */
export interface JsonFile {
  readonly file: string;
  readonly value: unknown;
  /** The elements of the top-level array (`''`), or of the array under a key. */
  readonly lines: ReadonlyMap<string, readonly number[]>;
}

export const readJson = (file: string, bytes: Uint8Array, faults: FaultList): JsonFile | undefined => {
  const text = textOfFile(file, bytes);
  if (!text.ok) {
    faults.add(text.error, text.error.message);
    return undefined;
  }
  const { elements, brokenAt } = jsonLines(text.value);
  const value = brokenAt === undefined ? parsed(text.value) : err(undefined);
  if (!value.ok) {
    const english =
      'this is not JSON; look for a missing or extra comma, quote or bracket here or just before';
    faults.add({ file, line: brokenAt ?? 1 }, { code: 'in_json', english });
    return undefined;
  }
  return { file, value: value.value, lines: elements };
};

const parsed = (text: string): Result<unknown, undefined> => {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    return err(undefined);
  }
};

/** An element of an array with its place. */
interface JsonElement {
  readonly value: unknown;
  readonly at: Place;
}

export const elementsOf = (json: JsonFile, name: string, values: readonly unknown[]): JsonElement[] => {
  const lines = json.lines.get(name);
  return values.map((value, index) => ({ value, at: { file: json.file, line: lines?.[index] ?? 1 } }));
};

/** Tells each thing that is wrong with an element, by the field's name. */
export const addIssues = (element: JsonElement, what: string, error: z.ZodError, faults: FaultList): void => {
  for (const issue of error.issues) {
    const field = issue.path.join('.');
    const found = valueAt(element.value, issue.path);
    const told = field === '' ? what : `${what}: ${field}`;
    const english =
      found === undefined ? `${told} is missing` : `${told} ${shorten(found)}: ${issue.message}`;
    faults.add(element.at, { code: 'in_json', english });
  }
};

const valueAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? new Map(Object.entries(inner)).get(String(key))
        : undefined,
    value,
  );

/** `area "hartola"` where the element has a readable id, else its number in the list. */
export const nameElement = (one: string, index: number, id: unknown): string =>
  typeof id === 'string' && id.trim() !== '' ? `${one} ${shorten(id.trim())}` : `${one} number ${index + 1}`;

/** One element a line: small files, readable differences, and faults that name the right line. */
export const linesOfJson = (values: readonly unknown[]): string =>
  values.length === 0 ? '[]' : `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]`;
