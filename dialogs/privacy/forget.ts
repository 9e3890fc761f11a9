/** What is forgotten of the one who speaks: always what they chose and what was spoken of, and perhaps where they are. */
export interface Forget {
  /** Also where they are written to, and which account is theirs. */
  readonly address: boolean;
}
