const MINUTE = 60_000;

/** What the agenda's clock knows of an item: its past turns, since when it has been on, its end. */
export type Timed = {
  minutes: number;
  spentMs: number;
  turnedAt: number | null;
  takenUpAt: number | null;
  doneAt: number | null;
};

/** Milliseconds the room has given to an item until `now`; suspended time is not in it. */
export function timeSpent({ spentMs, turnedAt }: Timed, now: number): number {
  return spentMs + (turnedAt === null ? 0 : Math.max(0, now - turnedAt));
}

/** Milliseconds over what was planned for an item; 0 while within. */
export function overRun(item: Timed, now: number): number {
  return Math.max(0, timeSpent(item, now) - item.minutes * MINUTE);
}

/**
 * Whole minutes the agenda is behind (above 0) or ahead (below 0): of what has been dealt with, spent
 * against planned; of what the room is at, also in a break, only its over-run, for the rest of its
 * time is still its own.
 */
export function delayOf(items: readonly Timed[], now: number): number {
  const late = items
    .filter(({ takenUpAt }) => takenUpAt !== null)
    .map((item) =>
      item.doneAt === null ? overRun(item, now) : item.spentMs - item.minutes * MINUTE,
    )
    .reduce((sum, ms) => sum + ms, 0);
  return Math.trunc(late / MINUTE) + 0;
}
