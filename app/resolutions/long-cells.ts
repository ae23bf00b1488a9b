/** More letters than these in one cell, and the row could outgrow its page. */
const MAX_LETTERS = 550;

/**
 * One row of a printed table as the rows it takes: a row is never divided between two pages, so a
 * long cell goes on in a row beneath.
 */
export function rowsOf(cells: readonly string[]): { cells: string[] }[] {
  const parts = cells.map((cell) => partsOf(cell));
  const count = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: count }, (_, at) => ({ cells: parts.map((each) => each[at] ?? "") }));
}

function partsOf(cell: string): string[] {
  const parts: string[] = [];
  let rest = cell.replaceAll(/\s+/g, " ").trim();
  while (rest.length > MAX_LETTERS) {
    const blank = rest.lastIndexOf(" ", MAX_LETTERS);
    const end = blank > 0 ? blank : MAX_LETTERS;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end).trim();
  }
  return [...parts, rest];
}
