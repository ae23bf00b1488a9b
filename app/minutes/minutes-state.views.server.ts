import type { Knex } from "knex";
import { MINUTES_STATES, type MinutesState } from "./minutes-state.ts";

/** Where the minutes of this meeting stand; archiving waits for `closed`. */
export async function minutesState(db: Knex, meetingId: string): Promise<MinutesState> {
  const row = await db("minutes").where({ meeting_id: meetingId }).first("state");
  return MINUTES_STATES.find((state) => state === row?.state) ?? "none";
}
