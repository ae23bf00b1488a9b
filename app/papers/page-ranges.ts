/*
 * The pages someone has had before them, kept as ranges ("1-3,7"): a thousand pages in one go are six
 * letters.
 */
type Range = readonly [first: number, last: number];

/** The ranges with one more page in them. */
export function withPage(ranges: string, page: number): string {
  const joined: [number, number][] = [];
  for (const [first, last] of [...read(ranges), [page, page] as const].sort(inOrder)) {
    const before = joined.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else joined.push([first, last]);
  }
  return joined
    .map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`))
    .join(",");
}

/** How many pages lie in the ranges. */
export function countPages(ranges: string): number {
  return read(ranges).reduce((sum, [first, last]) => sum + last - first + 1, 0);
}

function read(ranges: string): Range[] {
  if (ranges === "") return [];
  return ranges.split(",").map((range) => {
    const [first = 0, last = first] = range.split("-").map(Number);
    return [first, last];
  });
}

const inOrder = ([one]: Range, [other]: Range): number => one - other;
