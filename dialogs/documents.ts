import type { z } from 'zod';

/** A kind of stored document: its name, what it parses as, and what it can be found by. */
export interface DocumentKind<T> {
  readonly kind: string;
  readonly schema: z.ZodType<T, z.ZodTypeDef, unknown>;
  /** Fields for `find`. Times are epoch milliseconds. */
  index(body: T): Readonly<Record<string, string | number>>;
}

/** A document as it was read. `etag` guards the next write: nobody overwrites what they have not seen. */
export interface Kept<T> {
  readonly id: string;
  readonly etag: string;
  readonly body: T;
}

/** One guarded write, for several that must be made together. */
export interface DocumentWrite {
  readonly kind: string;
  readonly id: string;
  readonly body: unknown;
  readonly index: Readonly<Record<string, string | number>>;
  readonly expect: string | 'absent';
}

/** `expect`: the etag that was read, or `absent` to create only. */
export const writeOf = <T>(kind: DocumentKind<T>, id: string, body: T, expect: string): DocumentWrite => ({
  kind: kind.kind,
  id,
  body,
  index: kind.index(body),
  expect,
});

/** What is kept cannot be read or changed in this turn. An answer that can do without it does; any other is refused. */
export class OutOfReach extends Error {
  override readonly name = 'OutOfReach';
}

/** What can be said without a thing out of reach. */
export const orElse = <T>(work: Promise<T>, otherwise: T): Promise<T> =>
  work.catch((fault: unknown) => {
    if (fault instanceof OutOfReach) return otherwise;
    throw fault;
  });

/** What dialogs keep, as they see it. Implemented over the store in bot/. */
export interface Documents {
  get<T>(kind: DocumentKind<T>, id: string): Promise<Kept<T> | undefined>;
  /** False when somebody else wrote first: read again, decide again. */
  put<T>(kind: DocumentKind<T>, id: string, body: T, expect: string): Promise<boolean>;
  delete<T>(kind: DocumentKind<T>, id: string, etag: string): Promise<boolean>;
  /** In the order of the field, then of the ids; without `where` in the order of the ids. */
  find<T>(
    kind: DocumentKind<T>,
    options: { readonly where?: Where; readonly limit: number },
  ): Promise<readonly Kept<T>[]>;
}

/** Of one field of the index. */
export type Where = { readonly field: string } & (
  | { readonly equals: string | number }
  | { readonly from?: number; readonly below?: number }
);
