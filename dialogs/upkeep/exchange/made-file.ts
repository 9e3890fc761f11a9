/** A file that somebody may have. */
export interface MadeFile {
  /** With its ending. */
  readonly name: string;
  /** Plain text, in the person's language. */
  readonly description: string;
  readonly bytes: Uint8Array;
}
