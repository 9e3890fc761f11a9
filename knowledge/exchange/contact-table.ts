/** One row of a contact list: the line of the file where it starts, and its cells as text. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A contact list as read from a file, whatever its format: the first row is the header. */
export interface ContactTable {
  readonly file: string;
  readonly rows: readonly SheetRow[];
}
