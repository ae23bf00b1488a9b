import type { App } from "../platform/app.server.ts";
import { commit, type Tx } from "../platform/commit.server.ts";
import { dayOf } from "../platform/dates.ts";
import { periodOn, retentionStep } from "./retention.ts";
import {
  destroyOwnNotes,
  keepAnnounced,
  listConfirmed,
  listPeriods,
  type ConfirmedMeeting,
} from "./retention.store.server.ts";

/** Announces what comes to its end, and destroys the private notes whose day has come. */
export async function retainNotes(app: App): Promise<{ announced: number; destroyed: number }> {
  const deed = { act: "retain-notes", intent: null, input: null };
  const done = await commit(app, deed, async (tx) => {
    // Freed pages are overwritten; PostgreSQL has no such switch, its vacuum reuses them.
    if (isSqlite(app)) await tx.db.raw("PRAGMA secure_delete = ON");
    const meetings = await listConfirmed(tx.db);
    const steps = await Promise.all(meetings.map((meeting) => stepOf(tx, meeting)));
    const found = { announced: 0, destroyed: 0 };
    for (const [index, meeting] of meetings.entries()) {
      if (steps[index] === "announce") found.announced += await announce(tx, meeting);
      if (steps[index] === "destroy") found.destroyed += await destroy(tx, meeting);
    }
    return found;
  });
  // What was destroyed does not stay readable in the journal.
  if (done.destroyed > 0 && isSqlite(app)) await app.write.raw("PRAGMA wal_checkpoint(TRUNCATE)");
  return done;
}

const isSqlite = ({ write }: App): boolean => write.client.config.client !== "pg";

async function stepOf(tx: Tx, meeting: ConfirmedMeeting): Promise<"announce" | "destroy" | null> {
  if (meeting.destroyedAt !== null) return null;
  const periods = await listPeriods(tx.db, meeting.bodyId);
  const days = periodOn(periods, dayOf(meeting.confirmedAt));
  return days === null ? null : retentionStep({ ...meeting, days }, dayOf(tx.at));
}

async function announce(tx: Tx, { meetingId }: ConfirmedMeeting): Promise<number> {
  await keepAnnounced(tx.db, meetingId, tx.at);
  const subject = `meeting:${meetingId}`;
  tx.record({ type: "meeting.notes-expiring", subject, wakes: [subject] });
  return 1;
}

async function destroy(tx: Tx, { meetingId }: ConfirmedMeeting): Promise<number> {
  const people = await destroyOwnNotes(tx.db, meetingId, tx.at);
  const subject = `meeting:${meetingId}`;
  tx.record({ type: "meeting.notes-destroyed", subject, payload: { people }, wakes: [subject] });
  return 1;
}
