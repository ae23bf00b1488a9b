import type { CheckInKind } from "./attendance.ts";

/*
 * How the demo fills the room: as at the first paperless session of 24 June 2019, when four members
 * voted from afar and deputies sat in for two. Everybody else comes.
 */

const fromAfar: readonly string[] = [
  "dpm-agriculture",
  "dpm-foreign",
  "minister-of-foreign-affairs",
  "minister-of-education",
];
const sendDeputies: readonly string[] = ["minister-of-health", "minister-of-ethnic-affairs"];

/** What a seat does in the demo, by the code of the seat; "deputy": someone sits in its place. */
export function demoPart(seatCode: string): CheckInKind | "deputy" {
  if (fromAfar.includes(seatCode)) return "REMOTE_VOTE_ONLY";
  return sendDeputies.includes(seatCode) ? "deputy" : "IN_ROOM";
}
