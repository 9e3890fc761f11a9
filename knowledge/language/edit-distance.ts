/**
 * The Damerau-Levenshtein distance (a swap of neighbours is one edit) when it is at most `limit`, else `limit + 1`.
 * Restricted form: no edit inside a swapped pair.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let cutA = a.length;
  let cutB = b.length;
  while (cutA > start && cutB > start && a[cutA - 1] === b[cutB - 1]) {
    cutA -= 1;
    cutB -= 1;
  }
  const longest = Math.max(cutA, cutB) - start;
  if (longest <= 1) return longest <= limit ? longest : limit + 1;
  // Between equal ends one edit leaves at most a swapped pair.
  if (limit === 1 && longest > 2) return 2;
  const left = a.slice(start, cutA);
  const right = b.slice(start, cutB);
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[right.length] ?? 0, limit + 1);
}
