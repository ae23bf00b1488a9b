import type { Tx } from "../platform/commit.server.ts";
import { agendaSnapshot } from "./agenda-version.views.server.ts";
import { changesBetween, isAnnounced, type AgendaLine } from "./agenda-version.ts";
import { insertVersion, lastVersionNumber } from "./agenda-version.store.server.ts";
import { lapseApprovalIn } from "./lapse-approval.server.ts";
import type { Meeting } from "./meeting.ts";

/**
 * What differs from before takes back the chair's approval; once the agenda has gone out, it becomes
 * a version that everybody sees.
 */
export async function keepChangesIn(
  tx: Tx,
  meeting: Meeting,
  before: readonly AgendaLine[],
): Promise<void> {
  const lines = await agendaSnapshot(tx.db, meeting.id);
  const changes = changesBetween(before, lines);
  if (changes.length === 0) return;
  if (meeting.state === "approved") await lapseApprovalIn(tx, meeting);
  if (!isAnnounced(meeting.state)) return;
  const about = { meetingId: meeting.id, by: tx.by, madeAt: tx.at };
  const last = await lastVersionNumber(tx.db, meeting.id);
  if (last === 0)
    await insertVersion(tx.db, { ...about, number: 1, lines: [...before], changes: [] });
  const number = Math.max(last, 1) + 1;
  await insertVersion(tx.db, { ...about, number, lines, changes });
  tx.record({
    type: "agenda.changed",
    subject: `meeting:${meeting.id}`,
    payload: { version: number, changes: changes.length },
    wakes: [`meeting:${meeting.id}`],
  });
}
