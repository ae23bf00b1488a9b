import type { Issue } from "./ballot.ts";

/** Ballots are numbered by the year, in a series of their own. */
export const BALLOT_SERIES = "PLYK-VPCP";

/** "231/PLYK-VPCP"; below ten with a zero in front (Decree 30/2020/NĐ-CP, art. 15). */
export function ballotCode({ number }: Pick<Issue, "number">): string {
  return `${String(number).padStart(2, "0")}/${BALLOT_SERIES}`;
}
