/** The events after which a log's head is written down at once: a decision has come to its end. */
export const CLOSING_EVENTS = [
  "vote.closed",
  "vote.annulled",
  "ballot.closed",
  "resolution.issued",
] as const;
