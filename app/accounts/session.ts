/*
 * A sign-in lasts twelve hours at most and thirty minutes without a touch or a key. Whoever takes
 * part in an open meeting is not idle: a minister who listens for an hour and is then asked to vote
 * is still signed in. The thirty minutes begin again when that meeting closes.
 */

export const IDLE_MS = 30 * 60_000;
export const ABSOLUTE_MS = 12 * 60 * 60_000;
/** A touch or key is worth a write at most this often. */
export const ACTIVITY_EVERY_MS = 60_000;

/** By what the person proved who they are. */
export const VIAS = ["code", "passkey", "password", "demo"] as const;

export type Via = (typeof VIAS)[number];

export type SignIn = {
  /** Last touch or key, or the sign-in itself. */
  activeAt: number;
  /** The end that nothing moves. */
  endsAt: number;
};

/** A meeting in which the person takes or took part; `closedAt` null while it is open. */
export type Attended = { openedAt: number; closedAt: number | null };

/** The instant (ms UTC) at which this sign-in stops to count, as far as is known now. */
export function countsUntil(signIn: SignIn, attended: readonly Attended[]): number {
  let idleAt = signIn.activeAt + IDLE_MS;
  for (const meeting of [...attended].sort((a, b) => a.openedAt - b.openedAt)) {
    // A sign-in that was idle before the meeting opened does not come back with it.
    if (meeting.openedAt >= idleAt) break;
    idleAt = Math.max(idleAt, (meeting.closedAt ?? Infinity) + IDLE_MS);
  }
  return Math.min(idleAt, signIn.endsAt);
}

export function counts(signIn: SignIn, attended: readonly Attended[], now: number): boolean {
  return now < countsUntil(signIn, attended);
}
