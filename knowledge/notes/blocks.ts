import type { Unit } from './units.ts';

/** Places of the first and the last of the sentences that belong together. */
export interface Block {
  readonly first: number;
  readonly last: number;
}

/** For each sentence its block: a bullet, a paragraph, the lines between two gaps; a transcript is one. */
export function blocksOf(units: readonly Unit[]): readonly Block[] {
  const blocks: Block[] = [];
  let first = 0;
  units.forEach((unit, at) => {
    const next = units[at + 1];
    if (next && !parts(unit, next)) return;
    for (let of = first; of <= at; of += 1) blocks.push({ first, last: at });
    first = at + 1;
  });
  return blocks;
}

const parts = ({ line }: Unit, next: Unit): boolean =>
  next.line.speaker === undefined &&
  next.line !== line &&
  (next.line.gap || next.opens || next.line.kind === 'item' || next.line.kind !== line.kind);
