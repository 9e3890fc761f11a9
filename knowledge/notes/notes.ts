/** Meeting notes as they are read: the whole text, and its lines with their places in it. */
export interface Notes {
  /** NFC. What every offset counts in; a transcript is its words alone, a document is markdown. */
  readonly text: string;
  readonly lines: readonly Line[];
  /** People talk; the others wrote down what was said. */
  readonly spoken: boolean;
}

export interface Line {
  /** Without the bullet, the number or the checkbox before it. */
  readonly text: string;
  /** Offset of `text` in the text of the notes. */
  readonly from: number;
  readonly kind: 'heading' | 'item' | 'row' | 'plain';
  /** A checkbox before the line, and whether it is ticked. */
  readonly box?: 'open' | 'done';
  /** An empty line stands before it. */
  readonly gap: boolean;
  /** Of a row of a table. */
  readonly cells?: readonly Cell[];
  readonly speaker?: string;
  /** Seconds from the start of the meeting. */
  readonly at?: number;
}

export interface Cell {
  readonly text: string;
  readonly from: number;
}
