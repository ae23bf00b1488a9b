/**
 * How many votes decide: more than half of ALL members, ⌊N/2⌋ + 1, never of those present
 * (Law on Organization of the Government; Decree 191/2026/NĐ-CP, Art. 3.3).
 */
export function majorityNeeded(seats: number): number {
  if (!Number.isSafeInteger(seats) || seats < 1) throw new RangeError(`no seats: ${seats}`);
  return (seats - (seats % 2)) / 2 + 1;
}
