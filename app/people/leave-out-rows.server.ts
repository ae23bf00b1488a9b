import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { judgedList } from "./judged-list.views.server.ts";
import { saveListImport } from "./list-import.store.server.ts";
import { requireOperator } from "./people-standing.views.server.ts";
import { requireStaged } from "./require-list.views.server.ts";

/** One row, or every faulty one. */
type Input = { importId: string; row: number | "faulty"; isLeftOut: boolean };

/** What is left out of a list stays in the file and comes to nothing. */
export async function leaveOutRows(
  app: App,
  intent: Intent | null,
  input: Input,
): Promise<{ leftOut: number }> {
  return commit(app, { act: "leave-out-rows", intent, input }, async (tx) => {
    await requireOperator(tx, intent);
    const taken = await requireStaged(tx.db, input.importId);
    const judged = await judgedList(tx.db, taken, tx.at);
    const meant = judged
      .filter(({ row, verdict }) =>
        input.row === "faulty" ? verdict === "error" : row === input.row,
      )
      .map(({ row }) => row);
    const kept = taken.leftOut.filter((row) => !meant.includes(row));
    const leftOut = input.isLeftOut ? [...kept, ...meant].sort((a, b) => a - b) : kept;
    await saveListImport(tx.db, { ...taken, leftOut });
    tx.record({
      type: "people-import.changed",
      subject: `people-import:${taken.id}`,
      payload: { leftOut: leftOut.length },
    });
    return { leftOut: leftOut.length };
  });
}
