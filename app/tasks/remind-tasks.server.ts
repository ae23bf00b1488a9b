import type { App } from "../platform/app.server.ts";
import { commit, type Tx } from "../platform/commit.server.ts";
import { calendarNow } from "../settings/calendar.views.server.ts";
import { reminderOf, roundOf, rungReached } from "./reminder-ladder.ts";
import {
  beginRound,
  insertReminder,
  isRoundHeld,
  tasksOnLadder,
} from "./task-reminder.store.server.ts";

/**
 * Climbs the ladder of every deadline, once a day: the row of the day is the proof that this process
 * and no other holds the round, the row of a rung that it was reached. One event a round lets whoever
 * is concerned be told of all of it together.
 */
export async function remindTasks(app: App): Promise<{ reminded: number }> {
  // A look without waiting for the writers: most rounds of the day are held already.
  if (await isRoundHeld(app.read, roundOf(app.clock()))) return { reminded: 0 };
  const deed = { act: "remind-tasks", intent: null, input: null };
  return commit(app, deed, async (tx) => {
    const day = roundOf(tx.at);
    if (!(await beginRound(tx.db, { day, at: tx.at }))) return { reminded: 0 };
    const reminded = await climb(tx);
    if (reminded > 0) {
      const payload = { day, reminded };
      tx.record({ type: "reminder-round.held", subject: `reminder-round:${day}`, payload });
    }
    return { reminded };
  });
}

async function climb(tx: Tx): Promise<number> {
  const calendar = await calendarNow(tx.db);
  let reminded = 0;
  for (const { id: taskId, givenAt, dueAt, lastRung } of await tasksOnLadder(tx.db, tx.at)) {
    const rung = rungReached({ givenAt, dueAt }, tx.at, calendar);
    if (rung === null || (lastRung !== null && lastRung <= rung)) continue;
    if (await reach(tx, { taskId, dueAt, rung })) reminded += 1;
  }
  return reminded;
}

type Rung = { taskId: string; dueAt: number; rung: number };

async function reach(tx: Tx, reminder: Rung): Promise<boolean> {
  const isNew = await insertReminder(tx.db, { ...reminder, at: tx.at });
  if (isNew) {
    const { taskId, dueAt, rung } = reminder;
    const payload = { dueAt, rung };
    tx.record({ type: reminderOf(rung), subject: `task:${taskId}`, payload });
  }
  return isNew;
}
