/** From when to when; `to` is null while it lasts. Milliseconds UTC. */
export type Span = { from: number; to: number | null };

/** Time used of the time allotted, and whether it is running now. */
export type SpeakingTime = { spentMs: number; running: boolean };

/**
 * How long someone has had the floor until `now`: every stretch of it, less the time during which
 * the room was voting. The clock runs while the last stretch is open and no vote is.
 */
export function speakingTime(
  stretches: readonly Span[],
  pauses: readonly Span[],
  now: number,
): SpeakingTime {
  const spentMs = stretches.reduce(
    (sum, stretch) =>
      sum +
      length(stretch, now) -
      pauses.reduce((all, pause) => all + both(stretch, pause, now), 0),
    0,
  );
  const isOpen = (span: Span) => span.to === null;
  return { spentMs, running: stretches.some(isOpen) && !pauses.some(isOpen) };
}

const length = ({ from, to }: Span, now: number) => Math.max(0, (to ?? now) - from);

function both(one: Span, other: Span, now: number): number {
  const from = Math.max(one.from, other.from);
  return Math.max(0, Math.min(one.to ?? now, other.to ?? now) - from);
}
