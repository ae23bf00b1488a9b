import type { Person } from "../people/person.ts";
import type { Tx } from "../platform/commit.server.ts";
import type { Reckoning } from "../platform/deadline.ts";
import { listRows, saveVerdicts } from "./import-row.store.server.ts";
import { judgedRows } from "./judged-rows.views.server.ts";
import type { TaskImport } from "./task-import.ts";
import { saveImport } from "./task-import.store.server.ts";

/** The verdicts under new columns or names, or among other rows, kept where they have changed. */
export async function judgeAnewIn(
  tx: Tx,
  { taken, person, reckoning }: { taken: TaskImport; person: Person; reckoning: Reckoning },
): Promise<void> {
  const rows = await listRows(tx.db, taken.id);
  const { judged, unknown } = await judgedRows(tx.db, {
    person,
    taken,
    rows,
    now: tx.at,
    reckoning,
  });
  const was = new Map(rows.map(({ row, findings }) => [row, JSON.stringify(findings)]));
  const changed = judged.filter((each) => JSON.stringify(each.findings) !== was.get(each.row));
  await saveVerdicts(tx.db, taken.id, changed);
  await saveImport(tx.db, { ...taken, unknown });
  tx.record({
    type: "task-import.changed",
    subject: `task-import:${taken.id}`,
    payload: { rows: changed.length },
    wakes: [`task-import:${taken.id}`],
  });
}
