import type { Tx } from "../platform/commit.server.ts";
import type { Collecting } from "./ballot.ts";
import { insertReminder } from "./ballot-reminder.store.server.ts";

type Telling = { personIds: readonly string[]; rung: number | null };

/** One reminder to these members and to who assists them; a rung of the ladder is told once. */
export async function tellSilentIn(
  tx: Tx,
  { id: ballotId, issue: { dueAt } }: Collecting,
  { personIds, rung }: Telling,
): Promise<boolean> {
  const reminder = { id: tx.id(), ballotId, dueAt, rung, by: tx.by, at: tx.at };
  const isNew = await insertReminder(tx.db, reminder, personIds);
  if (isNew && personIds.length > 0) {
    tx.record({
      type: "ballot.reminded",
      subject: `ballot:${ballotId}`,
      payload: { personIds: [...personIds], rung },
      wakes: [`ballot:${ballotId}`],
    });
  }
  return isNew;
}
