import type { App } from "../platform/app.server.ts";
import { commit, type Tx } from "../platform/commit.server.ts";
import { reminderOf, rungReached } from "./reminder-ladder.ts";
import { insertReminder, tasksOnLadder } from "./task-reminder.store.server.ts";

/** Reminds of every deadline, each rung of its ladder once: the row told is the proof. */
export async function remindTasks(app: App): Promise<{ reminded: number }> {
  const deed = { act: "remind-tasks", intent: null, input: null };
  return commit(app, deed, async (tx) => {
    let reminded = 0;
    for (const { id: taskId, givenAt, dueAt, lastRung } of await tasksOnLadder(tx.db, tx.at)) {
      const rung = rungReached({ givenAt, dueAt }, tx.at);
      if (rung === null || (lastRung !== null && lastRung <= rung)) continue;
      if (await tellOf(tx, { taskId, dueAt, rung })) reminded += 1;
    }
    return { reminded };
  });
}

type Rung = { taskId: string; dueAt: number; rung: number };

async function tellOf(tx: Tx, reminder: Rung): Promise<boolean> {
  const isNew = await insertReminder(tx.db, { ...reminder, at: tx.at });
  if (isNew) {
    const { taskId, dueAt, rung } = reminder;
    const payload = { dueAt, rung };
    tx.record({ type: reminderOf(rung), subject: `task:${taskId}`, payload });
  }
  return isNew;
}
