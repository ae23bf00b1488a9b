type Seat = { seatId: string; personId: string; breaksTies: boolean };

/**
 * The members who are asked, in the order of their seats: whoever holds two offices is one member
 * with one voice, and has the seat that decides a tie if one of them does.
 */
export function onePerPerson<S extends Seat>(seats: readonly S[]): S[] {
  const roll = new Map<string, S>();
  for (const seat of seats) {
    const first = roll.get(seat.personId);
    if (!first) roll.set(seat.personId, seat);
    else if (seat.breaksTies) roll.set(seat.personId, { ...first, breaksTies: true });
  }
  return [...roll.values()];
}
