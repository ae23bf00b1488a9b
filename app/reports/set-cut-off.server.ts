import { requirePerson } from "../people/person.views.server.ts";
import { requireMay } from "../people/require.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { dayOf } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import { monthOf } from "./cut-off.ts";
import { lastFrozenMonth, saveCutOff } from "./frozen-report.store.server.ts";

type Input = { /** "2026-12" */ fromMonth: string; day: number };

/** Which day of the month is the cut-off from a month on; months gone by, or frozen, keep theirs. */
export async function setCutOff(app: App, intent: Intent, input: Input): Promise<Input> {
  return commit(app, { act: "set-cut-off", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    requireMay(person, "report.set-cut-off", { state: "kept", relations: [] });
    const { fromMonth, day } = input;
    const lastFrozen = (await lastFrozenMonth(tx.db)) ?? "";
    if (fromMonth < monthOf(dayOf(tx.at)) || fromMonth <= lastFrozen) {
      refuse("cut-off-past");
    }
    await saveCutOff(tx.db, { fromMonth, day, by: intent.by, at: tx.at });
    const subject = `report:${fromMonth}`;
    tx.record({ type: "report.cut-off-set", subject, payload: { day }, wakes: ["tasks"] });
    return { fromMonth, day };
  });
}
