import { requirePerson } from "../people/person.views.server.ts";
import { requireMay } from "../people/require.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { calendarNow } from "./calendar.views.server.ts";
import { daysOf, type Announced } from "./own-day.ts";
import { insertOwnDay } from "./own-day.store.server.ts";

/**
 * Days off, or days worked, that a notice names. Deadlines already reckoned keep their day. Of a day
 * that has been entered the old entry is withdrawn first, with its reason.
 */
export async function enterDays(
  app: App,
  intent: Intent,
  input: Announced,
): Promise<{ ids: string[] }> {
  return commit(app, { act: "enter-days", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    requireMay(person, "calendar.change", { state: "kept", relations: [] });
    const { status, name, source } = input;
    const entered = { status, name, source, enteredBy: person.id, enteredAt: tx.at };
    const ids: string[] = [];
    for (const day of daysOf(input, await calendarNow(tx.db))) {
      const id = tx.id();
      if (!(await insertOwnDay(tx.db, { ...entered, id, day }))) refuse("calendar-day-taken");
      ids.push(id);
      tx.record({
        type: "calendar-day.entered",
        subject: `calendar-day:${id}`,
        payload: { day, status },
      });
    }
    return { ids };
  });
}
