import type { App } from "../platform/app.server.ts";
import { commit, type Tx } from "../platform/commit.server.ts";
import { insertNotice } from "./notice.store.server.ts";
import { claimReminders } from "./personal-reminder.store.server.ts";
import { queueReminderIn } from "./queue-reminder.server.ts";
import { reachedFor } from "./reached.views.server.ts";
import type { Round, Told } from "./reminder.ts";

/**
 * Tells everybody whom a round concerns, each in a commit of their own: what is claimed there is in
 * the same instant a notice and in the outbox. A process killed on the way begins again and finds who
 * was told, as does another one that does the same.
 */
export async function sendReminders(app: App, round: Round): Promise<{ told: number }> {
  const day = String(round.payload["day"]);
  let told = 0;
  for (const [personId, reached] of await reachedFor(app.read, round.at)) {
    const deed = { act: "send-reminders", intent: null, input: [round.seq, personId] };
    told += await commit(app, deed, async (tx) => {
      const own = { round, day, personId, reached };
      const isNew = await note(tx, own);
      await queueReminderIn(tx, own, app);
      return isNew ? 1 : 0;
    });
  }
  return { told };
}

/** One notice for all of it; of a single task, the task's own. */
async function note(tx: Tx, { round, day, personId, reached }: Told): Promise<boolean> {
  const { seq: eventSeq, at } = round;
  const to = { personId, channel: "app", day, at: tx.at } as const;
  const [first, ...more] = await claimReminders(tx.db, to, reached);
  if (!first) return false;
  const about =
    more.length === 0
      ? { kind: first.kind, subject: `task:${first.taskId}` }
      : { kind: "task-reminders" as const, subject: round.subject };
  await insertNotice(tx.db, { id: tx.id(), personId, eventSeq, at, ...about });
  tx.record({
    type: "notice.sent",
    subject: about.subject,
    payload: { kind: about.kind, persons: 1 },
    wakes: [`person:${personId}`],
  });
  return true;
}
