import { governmentLeaders } from "../people/directory.views.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { Refusal } from "../platform/refusal.ts";
import { reckoningAt } from "../settings/reckoning.views.server.ts";
import { requireImport } from "./import-standing.views.server.ts";
import { judgeAnewIn } from "./judge-anew.server.ts";
import type { Columns } from "./task-import.ts";

type Input = { importId: string; columns: Columns; leaderId: string };

/** Says which column is what, and who is in charge where a row names nobody; judges every row anew. */
export async function mapColumns(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ importId: string }> {
  return commit(app, { act: "map-columns", intent, input }, async (tx) => {
    const { importId: id, columns, leaderId } = input;
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const asked = { person, id, action: "task-import.stage", forUpdate: true } as const;
    const taken = await requireImport(tx.db, asked);
    const leaders = await governmentLeaders(tx.db, tx.at);
    if (!leaders.some((each) => each.id === leaderId)) unreadable("leaderId");
    for (const [field, column] of Object.entries(columns)) {
      if (column >= taken.heads.length) unreadable(field);
    }
    const changed = { ...taken, columns, leaderId };
    const reckoning = await reckoningAt(tx.db, app.settings, tx.at);
    await judgeAnewIn(tx, { taken: changed, person, reckoning });
    return { importId: id };
  });
}

function unreadable(field: string): never {
  throw new Refusal("invalid-input", {}, { [field]: "unreadable" });
}
