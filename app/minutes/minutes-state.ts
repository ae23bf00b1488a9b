/**
 * Where the minutes (biên bản) of a meeting stand: none yet, drafted, circulated to the members,
 * confirmed by the chair, closed to change with their paper and its hash.
 */
export const MINUTES_STATES = ["none", "draft", "circulated", "confirmed", "closed"] as const;
export type MinutesState = (typeof MINUTES_STATES)[number];
