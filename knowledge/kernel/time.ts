/** The time now, in milliseconds since 1970-01-01T00:00Z. Implemented in bot/, fixed in tests. */
export interface Clock {
  now(): number;
}

/** New unguessable ids. Implemented in bot/, counted up in tests. */
export interface IdSource {
  next(): string;
}
