import type { KindName } from '../directory/changes.ts';
import type { Place, RecordNoun } from './fault-message.ts';
import type { FaultList } from './faults.ts';
import { type FieldValue, type RecordKind, sameValue } from './record-kinds.ts';

interface Said {
  readonly value: unknown;
  readonly at: Place;
}

/** All that the files of one import say about one record, and where. */
export interface Entry {
  readonly first: Place;
  readonly said: Map<string, Said>;
}

/**
 * The statements of one import about one kind of record. Files and rows may each say a part, in any order; two
 * that say different things of the same field are a fault which names both places.
 */
export class Ledger {
  readonly entries = new Map<string, Entry>();
  /** The kind in a message: `service`. */
  readonly one: RecordNoun;
  readonly #faults: FaultList;

  constructor(kind: Pick<RecordKind<never>, 'one'>, faults: FaultList) {
    this.one = kind.one;
    this.#faults = faults;
  }

  /** `names` tells what a field is called in the file at hand: `service_fi` for `name.fi`. */
  state(id: string, fields: Iterable<FieldValue>, at: Place, names?: ReadonlyMap<string, string>): void {
    let entry = this.entries.get(id);
    if (entry === undefined) {
      entry = { first: at, said: new Map() };
      this.entries.set(id, entry);
    }
    for (const [field, value] of fields) {
      const before = entry.said.get(field);
      if (before === undefined) entry.said.set(field, { value, at });
      else if (!sameValue(field, before.value, value)) {
        this.#faults.add(at, {
          code: 'says_otherwise',
          record: this.one,
          id: id.replaceAll('|', ' ').trim(),
          field: names?.get(field) ?? field,
          here: value,
          there: before.value,
          at: before.at,
        });
      }
    }
  }
}

export type Ledgers = Readonly<Record<KindName, Ledger>>;
