/**
 * Whoever holds two seats (a Deputy Prime Minister who is also a minister) sits once, in the seat of
 * higher precedence, and has one vote. Seats arrive in the order of precedence.
 */
export function oneSeatEach<Seat extends { personId: string }>(seats: readonly Seat[]): Seat[] {
  return seats.filter(
    (seat, index) => seats.findIndex((other) => other.personId === seat.personId) === index,
  );
}
