import { requirePerson } from "../people/person.views.server.ts";
import { requireMay } from "../people/require.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { findOwnDay, saveWithdrawal } from "./own-day.store.server.ts";

type Input = { dayId: string; reason: string };

/** An entry no longer holds; it stays in the history with its reason. */
export async function withdrawDay(app: App, intent: Intent, input: Input): Promise<null> {
  return commit(app, { act: "withdraw-day", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    requireMay(person, "calendar.change", { state: "kept", relations: [] });
    const { dayId: id, reason } = input;
    const own = (await findOwnDay(tx.db, id)) ?? refuse("not-found");
    const isDone = await saveWithdrawal(tx.db, { id, reason, by: person.id, at: tx.at });
    if (!isDone) refuse("calendar-day-withdrawn");
    tx.record({
      type: "calendar-day.withdrawn",
      subject: `calendar-day:${id}`,
      payload: { day: own.day, status: own.status },
    });
    return null;
  });
}
