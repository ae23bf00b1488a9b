/**
 * How many members must take part for a meeting to be held: two thirds of all seats, rounded up,
 * ⌈2N/3⌉ (Law on Organization of the Government; Decree 191/2026/NĐ-CP, Art. 21.2).
 * Whole numbers only: two thirds is never computed as a fraction.
 */
export function quorumNeeded(seats: number): number {
  if (!Number.isSafeInteger(seats) || seats < 1) throw new RangeError(`no seats: ${seats}`);
  const rest = (2 * seats) % 3;
  const wholeThirds = (2 * seats - rest) / 3;
  return rest === 0 ? wholeThirds : wholeThirds + 1;
}
