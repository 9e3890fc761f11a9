/** Where in a file something was read. Lines start at 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Days of an assignment as a row gives them; undefined: the cell is empty. */
interface RowDays {
  readonly validTo: string | undefined;
  readonly verifiedAt: string | undefined;
}

/** The kinds of records in a message. */
export type RecordNoun = 'area' | 'organization' | 'service' | 'worker' | 'assignment' | 'outreach' | 'group';

/**
 * What is wrong with a file, or worth a look in it, without its words: those are put in the reader's language.
 * Columns and options are named as the file must name them, whatever the language.
 */
export type FaultMessage =
  /** About the file as a whole. */
  | { readonly code: 'cannot_import'; readonly ending: string | undefined }
  | { readonly code: 'macro_workbook' }
  | { readonly code: 'too_large' | 'unpacks_too_large'; readonly megabytes: number }
  | { readonly code: 'not_utf8' | 'not_xlsx' | 'damaged' | 'quote_not_closed' | 'quote_inside' }
  | { readonly code: 'no_sheet'; readonly mostRows: number }
  /** About its header. */
  | { readonly code: 'empty_file'; readonly columns: readonly string[] }
  | { readonly code: 'column_twice'; readonly column: string }
  | {
      readonly code: 'columns_unknown';
      readonly names: readonly string[];
      readonly columns: readonly string[];
    }
  | {
      readonly code: 'columns_missing';
      readonly names: readonly string[];
      readonly required: readonly string[];
    }
  /** About one cell. */
  | { readonly code: 'cell_empty'; readonly column: RequiredText }
  | { readonly code: 'choice_empty'; readonly column: string; readonly options: readonly string[] }
  | {
      readonly code: 'choice_unknown';
      readonly column: string;
      readonly value: string;
      readonly options: readonly string[];
    }
  | {
      readonly code: 'not_an_id' | 'not_an_email' | 'not_a_day' | 'no_area_named';
      readonly column: string;
      readonly value: string;
    }
  | { readonly code: 'identity_code' | 'like_formula'; readonly column: string }
  | { readonly code: 'area_unknown'; readonly name: string }
  | { readonly code: 'area_ambiguous'; readonly name: string; readonly ids: readonly string[] }
  | { readonly code: 'end_before_start'; readonly validFrom: string; readonly validTo: string }
  | {
      readonly code: 'cell_too_long';
      readonly column: string;
      readonly length: number;
      readonly most: number;
    }
  | { readonly code: 'beyond_header'; readonly value: string }
  | { readonly code: 'cell_error'; readonly cell: string; readonly shows: CellError }
  | { readonly code: 'phone_lost_start'; readonly phone: string }
  | { readonly code: 'lone_translation'; readonly column: string; readonly finnish: string }
  /** About what rows or files say together. */
  | {
      readonly code: 'says_otherwise';
      readonly record: RecordNoun;
      readonly id: string;
      readonly field: string;
      readonly here: unknown;
      readonly there: unknown;
      readonly at: Place;
    }
  | { readonly code: 'area_again'; readonly area: string; readonly at: Place }
  | { readonly code: 'days_differ'; readonly here: RowDays; readonly there: RowDays; readonly at: Place }
  /** `at` undefined: the other assignment is stored. */
  | {
      readonly code: 'named_twice';
      readonly worker: string;
      readonly role: string;
      readonly service: string;
      readonly area: string;
      readonly at: Place | undefined;
    }
  | {
      readonly code: 'two_primaries';
      readonly service: string;
      readonly area: string;
      readonly workers: readonly [string, string];
      readonly at: Place | undefined;
    }
  | { readonly code: 'more'; readonly count: number; readonly noun: 'faults' | 'notes' }
  /** About JSON, which people who run the program make: always in English. */
  | { readonly code: 'in_json'; readonly english: string };

/** Columns that hold free text and may not be empty. */
export type RequiredText = 'service_id' | 'service_fi' | 'worker' | 'email' | 'organization' | 'areas';

/** What stands in a cell that shows no value. */
export type CellError =
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'no_text' | 'no_result' };

export interface Fault extends Place {
  readonly message: FaultMessage;
}

/** A value as it stands in a message: on one line, in quotes, and never a page long. */
export const shorten = (value: unknown, nothing = 'nothing'): string => {
  if (value === undefined || value === null) return nothing;
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\s+/gu, ' ');
  const points = [...text.slice(0, 200)];
  return points.length <= 60 ? `"${text}"` : `"${points.slice(0, 59).join('')}…"`;
};
