import { type FaultList, type Place, placeSeenFrom, shorten } from './faults.ts';
import { type FieldValue, type KindName, type RecordKind, sameValue } from './record-kinds.ts';

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
  readonly one: string;
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
        const name = names?.get(field) ?? field;
        this.#faults.add(
          at,
          `${this.one} ${shorten(id.replaceAll('|', ' ').trim())} has the ${name} ${shorten(value)} here but ${shorten(before.value)} on ` +
            `${placeSeenFrom(at, before.at)}; write the same on both`,
        );
      }
    }
  }
}

export type Ledgers = Readonly<Record<KindName, Ledger>>;
