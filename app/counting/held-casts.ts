import type { BallotToCount, Instant, SeatCast, TakingPart, VoteToCount } from "./decision.ts";

/** The choice that holds for each seat, and the seats that cast in time without having a vote. */
export type HeldCasts<Chosen extends string> = {
  holding: ReadonlyMap<string, Chosen>;
  invalid: ReadonlySet<string>;
};

/** In a vote only these may cast (Decree 191/2026/NĐ-CP: whoever attends in a member's place may not). */
export function mayCast(attendance: TakingPart | undefined): boolean {
  return attendance === "IN_ROOM" || attendance === "ONLINE" || attendance === "REMOTE_VOTE_ONLY";
}

/** A late cast is as if not sent; of a seat's others the highest `seq` holds, in whatever order they come. */
export function castsOfVote<Chosen extends string>(vote: VoteToCount<Chosen>): HeldCasts<Chosen> {
  const { seats, attendance, cast, closedAt } = vote;
  const latest = latestOf(seats, cast, (at) => at <= closedAt);
  const seatsThatCast = [...latest.keys()];
  const without = seatsThatCast.filter((seat) => !mayCast(attendance.get(seat)));
  for (const seat of without) latest.delete(seat);
  return { holding: latest, invalid: new Set(without) };
}

export function castsOfBallot({ seats, cast, closedAt, dueAt }: BallotToCount) {
  const holding = latestOf(seats, cast, (at) => at <= closedAt && at <= dueAt);
  return { holding, invalid: new Set<string>() };
}

function latestOf<Chosen extends string>(
  seats: readonly { id: string }[],
  casts: readonly SeatCast<Chosen>[],
  inTime: (at: Instant) => boolean,
): Map<string, Chosen> {
  const onRoll = new Set(seats.map(({ id }) => id));
  const latest = new Map<string, SeatCast<Chosen>>();
  for (const cast of casts) {
    if (!onRoll.has(cast.seat) || !inTime(cast.at)) continue;
    const known = latest.get(cast.seat);
    if (!known || known.seq < cast.seq) latest.set(cast.seat, cast);
  }
  return new Map([...latest].map(([seat, { choice }]) => [seat, choice]));
}
