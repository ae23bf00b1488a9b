import type { Knex } from "knex";
import { bodyOfMeeting } from "../meetings/meeting-body.views.server.ts";
import { dayOf } from "../platform/dates.ts";
import { isVoteSettingOn } from "./vote-setting.store.server.ts";

/** Whether the body asks its members for their password again before each cast of this vote. */
export async function asksForPassword(
  db: Knex,
  { meetingId, openedAt }: { meetingId: string; openedAt: number },
): Promise<boolean> {
  const bodyId = await bodyOfMeeting(db, meetingId);
  return isVoteSettingOn(db, { bodyId, name: "password", day: dayOf(openedAt) });
}
