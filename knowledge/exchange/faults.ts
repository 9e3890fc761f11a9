/** Where in a file something was read. Lines start at 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** What is wrong (or, as a note, worth a look) and what to do about it, in plain English. */
export interface Fault extends Place {
  readonly text: string;
}

/** The form that people and editors know: `contacts.csv:12: level "expert" is unknown`. */
export const tellFault = (fault: Fault): string => `${fault.file}:${fault.line}: ${fault.text}`;

/** A broken file can have a fault on every line; nobody reads more than this many at once. */
const MOST_TOLD = 200;

/** All faults of one import: people mend a sheet in one go, not one fault a run. */
export class FaultList {
  readonly #faults: Fault[] = [];
  readonly #noun: string;

  constructor(noun: string) {
    this.#noun = noun;
  }

  get size(): number {
    return this.#faults.length;
  }

  add(at: Place, text: string): void {
    this.#faults.push({ file: at.file, line: at.line, text });
  }

  /** In the order of the files and their lines, the first 200 of them. */
  told(files: readonly string[]): readonly Fault[] {
    const rank = new Map(files.map((file, index) => [file, index]));
    const inOrder = this.#faults
      .map((fault, index) => ({ fault, index }))
      .sort(
        (a, b) =>
          (rank.get(a.fault.file) ?? 0) - (rank.get(b.fault.file) ?? 0) ||
          a.fault.line - b.fault.line ||
          a.index - b.index,
      )
      .map(({ fault }) => fault);
    const next = inOrder[MOST_TOLD];
    if (next === undefined) return inOrder;
    const left = inOrder.length - MOST_TOLD;
    return [...inOrder.slice(0, MOST_TOLD), { ...next, text: `and ${left} more ${this.#noun} from here on` }];
  }
}

/** A place as told from a line of the same file, or of another. */
export const placeSeenFrom = (here: Place, there: Place): string =>
  here.file === there.file ? `line ${there.line}` : `${there.file}:${there.line}`;

/** A value as it stands in a message: on one line, in quotes, and never a page long. */
export const shorten = (value: unknown): string => {
  if (value === undefined || value === null) return 'nothing';
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\s+/gu, ' ');
  const points = [...text.slice(0, 200)];
  return points.length <= 60 ? `"${text}"` : `"${points.slice(0, 59).join('')}…"`;
};
