import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { calendarNow } from "../settings/calendar.views.server.ts";
import { requireCollecting } from "./ballot.ts";
import { rungReached } from "./ballot-rules.ts";
import { findBallot } from "./ballot.store.server.ts";
import { silentMembers } from "./silent-members.views.server.ts";
import { tellSilentIn } from "./tell-silent.server.ts";

/** When in the morning a rung is reached. */
const HOUR = "08:00";

/** Reminds, on each rung of the ladder once, those who have not answered. */
export async function climbReminders(app: App): Promise<{ reminded: number }> {
  const open: { id: string; issued_at: number; due_at: number }[] = await app
    .read("ballots")
    .where({ state: "collecting" })
    .select("id", "issued_at", "due_at");
  const ladder = { calendar: await calendarNow(app.read), hour: HOUR };
  let reminded = 0;
  for (const { id: ballotId, issued_at: issuedAt, due_at: dueAt } of open) {
    if (rungReached({ issuedAt, dueAt }, app.clock(), ladder) === null) continue;
    const deed = { act: "climb-reminders", intent: null, input: { ballotId } };
    reminded += await commit(app, deed, async (tx) => {
      const ballot = await findBallot(tx.db, ballotId, { forUpdate: true });
      if (ballot?.state !== "collecting" || !ballot.issue) return 0;
      const times = { issuedAt: ballot.issue.at, dueAt: ballot.issue.dueAt };
      const rung = rungReached(times, tx.at, ladder);
      if (rung === null) return 0;
      const collecting = requireCollecting(ballot, tx.at);
      const personIds = await silentMembers(tx.db, ballotId);
      return (await tellSilentIn(tx, collecting, { personIds, rung })) ? personIds.length : 0;
    });
  }
  return { reminded };
}
