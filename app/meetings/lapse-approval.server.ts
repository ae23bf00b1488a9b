import type { Tx } from "../platform/commit.server.ts";
import type { ComingMeeting, Meeting } from "./meeting.ts";
import { agendaChanged } from "./meeting-steps.ts";
import { saveMeeting } from "./meeting.store.server.ts";

/** Whatever changes what the chair has approved takes the approval back; for the acts that do. */
export async function lapseApprovalIn(tx: Tx, meeting: Meeting): Promise<ComingMeeting> {
  const changed = agendaChanged(meeting);
  if (changed.state === meeting.state) return changed;
  await saveMeeting(tx.db, changed);
  tx.record({
    type: "meeting.approval-lapsed",
    subject: `meeting:${meeting.id}`,
    wakes: [`meeting:${meeting.id}`],
  });
  return changed;
}
