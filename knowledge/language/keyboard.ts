/** The letters of the Finnish and Swedish keyboard, row by row; each row begins a little further to the right. */
const rows = ['qwertyuiopå', 'asdfghjklöä', 'zxcvbnm'] as const;
const shift = [0, 0.25, 0.75] as const;
/** Keys whose middles are at most this far apart, in widths of a key along a row, touch each other. */
const touching = 1;

const places: ReadonlyMap<string, readonly [row: number, at: number]> = new Map(
  rows.flatMap((letters, row) => [...letters].map((letter, at) => [letter, [row, at + (shift[row] ?? 0)]])),
);

/** Whether a finger that meant one letter easily hits the other: the next key, in its row or in the one beside it. */
export function areNeighbours(one: string, other: string): boolean {
  const first = places.get(one);
  const second = places.get(other);
  if (first === undefined || second === undefined || one === other) return false;
  return Math.abs(first[0] - second[0]) <= 1 && Math.abs(first[1] - second[1]) <= touching;
}
