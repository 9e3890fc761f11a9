import { faultInEnglish } from './fault-in-english.ts';
import type { Fault, FaultMessage, Place } from './fault-message.ts';

/** The form that people and editors know: `contacts.csv:12: level "expert" is unknown`. */
export const tellFault = (fault: Fault): string => `${fault.file}:${fault.line}: ${faultInEnglish(fault)}`;

/** A broken file can have a fault on every line; nobody reads more than this many at once. */
const MOST_TOLD = 200;

/** All faults of one import: people mend a sheet in one go, not one fault a run. */
export class FaultList {
  readonly #faults: Fault[] = [];
  readonly #noun: 'faults' | 'notes';

  constructor(noun: 'faults' | 'notes') {
    this.#noun = noun;
  }

  get size(): number {
    return this.#faults.length;
  }

  add(at: Place, message: FaultMessage): void {
    this.#faults.push({ file: at.file, line: at.line, message });
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
    const count = inOrder.length - MOST_TOLD;
    return [...inOrder.slice(0, MOST_TOLD), { ...next, message: { code: 'more', count, noun: this.#noun } }];
  }
}
