import type { App } from "../platform/app.server.ts";
import { commit, type Tx } from "../platform/commit.server.ts";
import { monthsToFreeze } from "./cut-off.ts";
import type { FrozenContent } from "./frozen-report.ts";
import { insertFrozen, lastFrozenMonth, listCutOffs } from "./frozen-report.store.server.ts";
import type { Group } from "./report-figures.ts";
import { reportOf, type Report } from "./report.views.server.ts";
import { trendOf } from "./trend.views.server.ts";

/**
 * Freezes every month whose cut-off is over, each once: the row under the month is the proof. Figures
 * are those of the end of the cut-off day, whenever this runs; a day before any task freezes nothing.
 */
export async function freezeReports(app: App): Promise<{ frozen: string[] }> {
  // A look without waiting for the writers: most rounds find nothing.
  if ((await dueMonths(app.read, app.clock())).length === 0) return { frozen: [] };
  return commit(app, { act: "freeze-reports", intent: null, input: null }, async (tx) => {
    const frozen: string[] = [];
    for (const due of await dueMonths(tx.db, tx.at)) {
      if (await freeze(tx, due)) frozen.push(due.month);
    }
    return { frozen };
  });
}

async function dueMonths(db: Tx["db"] | App["read"], now: number) {
  const [lastFrozen, settings] = [await lastFrozenMonth(db), await listCutOffs(db)];
  return monthsToFreeze({ lastFrozen, settings }, now);
}

async function freeze(tx: Tx, due: { month: string; day: string }): Promise<boolean> {
  const content = await contentOf(tx, due);
  if (content.all.assigned === 0) return false;
  const kept = await insertFrozen(tx.db, { content, at: tx.at });
  if (!kept) return false;
  const { assigned, overdue } = content.all;
  tx.record({
    type: "report.frozen",
    subject: `report:${due.month}`,
    payload: { day: due.day, assigned, overdue, sha256: kept.sha256 },
    wakes: ["tasks"],
  });
  return true;
}

async function contentOf(tx: Tx, { month, day }: { month: string; day: string }) {
  const counting = { day, against: "current" } as const;
  const of = (by: Group): Promise<Report> =>
    reportOf(tx.db, { person: null, now: tx.at, query: { by, counting } });
  const ministry = await of("ministry");
  const rows = {
    ministry: ministry.rows,
    leader: (await of("leader")).rows,
    source: (await of("source")).rows,
    field: (await of("field")).rows,
    month: (await of("month")).rows,
  };
  const trend = await trendOf(tx.db, { person: null, now: tx.at, counting });
  return { month, day, all: ministry.all, rows, trend } satisfies FrozenContent;
}
