// Bold letters of Times, in parts of their size: near enough to tell how long a rule is to be.
const LETTER = { capitals: 0.7, small: 0.48 };

/**
 * The rule below a heading is a third to a half as long as its line (Decree 30/2020/NĐ-CP,
 * annex I, part I.II): in points, for lines of bold letters of so many points.
 */
export function ruleLength(
  lines: readonly string[],
  { size, letters }: { size: number; letters: keyof typeof LETTER },
): number {
  const longest = Math.max(...lines.map(({ length }) => length));
  return 0.42 * longest * LETTER[letters] * size;
}
