import type { z } from 'zod';
import {
  type Assignment,
  assignmentSchema,
  type Organization,
  organizationSchema,
  type Service,
  serviceSchema,
} from '../directory/directory.ts';
import {
  type AreaId,
  type Email,
  email,
  type IsoDate,
  isoDate,
  type ServiceId,
  serviceId,
} from '../kernel/ids.ts';
import { screen } from '../language/screening/screen.ts';
import type { AreaNames } from './area-names.ts';
import { type ContactColumn, contactColumns } from './contact-columns.ts';
import type { FaultMessage, Place, RequiredText } from './fault-message.ts';
import type { FaultList } from './faults.ts';
import { isLikeFormula, splitList } from './spreadsheet-text.ts';

/** The trimmed text of one cell, empty where the row or the file has none. */
type Cells = (column: ContactColumn) => string;

/** One row with each cell judged. What is empty or was refused is undefined. */
export interface ContactRow {
  readonly at: Place;
  readonly cell: Cells;
  readonly service: ServiceId | undefined;
  readonly keywords: readonly string[];
  readonly level: Service['level'] | undefined;
  readonly mode: Service['mode'] | undefined;
  readonly owner: Email | undefined;
  readonly organization: string | undefined;
  readonly sector: Organization['sector'] | undefined;
  readonly worker: Email | undefined;
  readonly role: Assignment['role'] | undefined;
  readonly areas: readonly AreaId[] | undefined;
  readonly days: Days | undefined;
}

/** The three dates of an assignment; undefined as a whole when one of them was refused. */
interface Days {
  readonly validFrom: IsoDate | undefined;
  readonly validTo: IsoDate | undefined;
  readonly verifiedAt: IsoDate | undefined;
}

export type ReadRow = (cell: Cells, at: Place) => ContactRow;

/** A reader remembers what it has judged: a list repeats its ids, e-mails and area lists on row after row. */
export const rowReader = (findArea: AreaNames, faults: FaultList): ReadRow => {
  const asServiceId = remembered((text) => accepted(serviceId, text));
  const asEmail = remembered((text) => accepted(email, text));
  const asDate = remembered((text) => accepted(isoDate, isoFromFinnish(text)));
  const asAreas = remembered((text) => splitList(text).map((name) => findArea(name)));

  return (written, at) => {
    const spoiled = new Set(contactColumns.filter((column) => holdsIdentityCode(written(column))));
    for (const column of spoiled) faults.add(at, { code: 'identity_code', column });
    // What else is wrong with such a cell is told without its text.
    const cell: Cells = (column) => (spoiled.has(column) ? '…' : written(column));
    const required = (column: RequiredText): string | undefined => {
      const text = cell(column);
      if (text !== '') return text;
      faults.add(at, { code: 'cell_empty', column });
      return undefined;
    };
    const judged = <T>(
      column: ContactColumn,
      text: string | undefined,
      as: (text: string) => T,
      code: 'not_an_id' | 'not_an_email' | 'not_a_day',
    ) => {
      if (text === undefined || text === '') return undefined;
      const value = as(text);
      if (value === undefined) faults.add(at, { code, column, value: text });
      return value;
    };
    const choice = <T extends string>(column: ContactColumn, options: readonly T[]): T | undefined => {
      const text = cell(column);
      const option = options.find((each) => each === text.toLowerCase());
      if (option !== undefined) return option;
      const fault: FaultMessage =
        text === ''
          ? { code: 'choice_empty', column, options }
          : { code: 'choice_unknown', column, value: text, options };
      faults.add(at, fault);
      return undefined;
    };
    const person = (column: ContactColumn, text: string | undefined) =>
      judged(column, text, asEmail, 'not_an_email');

    const areas = (): readonly AreaId[] | undefined => {
      const text = required('areas');
      if (text === undefined) return undefined;
      const found = asAreas(text);
      for (const area of found) if (!area.ok) faults.add(at, area.error);
      if (found.length === 0) faults.add(at, { code: 'no_area_named', column: 'areas', value: text });
      const ids = found.flatMap((area) => (area.ok ? [area.value] : []));
      return ids.length > 0 && ids.length === found.length ? [...new Set(ids)] : undefined;
    };
    const days = (): Days | undefined => {
      const day = (column: ContactColumn) => judged(column, cell(column), asDate, 'not_a_day');
      const all = { validFrom: day('valid_from'), validTo: day('valid_to'), verifiedAt: day('verified_at') };
      const { validFrom, validTo, verifiedAt } = all;
      if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) {
        faults.add(at, { code: 'end_before_start', validFrom, validTo });
        return undefined;
      }
      const refused =
        (validFrom === undefined && cell('valid_from') !== '') ||
        (validTo === undefined && cell('valid_to') !== '') ||
        (verifiedAt === undefined && cell('verified_at') !== '');
      return refused ? undefined : all;
    };

    for (const column of namesOfRow)
      if (isLikeFormula(cell(column))) faults.add(at, { code: 'like_formula', column });
    const id = required('service_id');
    required('service_fi');
    required('worker');
    return {
      at,
      cell,
      service: judged('service_id', id, asServiceId, 'not_an_id'),
      keywords: splitList(cell('keywords')),
      level: choice('level', serviceSchema.shape.level.options),
      mode: choice('mode', serviceSchema.shape.mode.options),
      owner: person('service_owner', cell('service_owner')),
      organization: required('organization'),
      sector: choice('sector', organizationSchema.shape.sector.options),
      worker: person('email', required('email')),
      role: choice('role', assignmentSchema.shape.role.options),
      areas: areas(),
      days: days(),
    };
  };
};

/** What people are called by; a spreadsheet would execute such a name. */
const namesOfRow = ['worker', 'title', 'organization'] as const;

const nobody = { emails: new Set<string>(), phones: new Set<string>() };
/** A code has nine digits at least; few cells need a closer look. */
const nineDigits = /(?:\d\D{0,3}){9}/u;

const holdsIdentityCode = (text: string): boolean =>
  nineDigits.test(text) && screen(text, nobody).some(({ kind }) => kind === 'identity_code');

const accepted = <T>(schema: z.ZodType<T, z.ZodTypeDef, unknown>, text: string): T | undefined => {
  const result = schema.safeParse(text);
  return result.success ? result.data : undefined;
};

const remembered = <T>(judge: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = judge(text);
    known.set(text, value);
    return value;
  };
};

/** `31.12.2026` is how the day is written in Finland, and what a Finnish spreadsheet makes of a date. */
const isoFromFinnish = (text: string): string => {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text) ?? [];
  return day === undefined || month === undefined || year === undefined
    ? text
    : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};
