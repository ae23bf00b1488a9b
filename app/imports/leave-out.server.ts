import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { reckoningAt } from "../settings/reckoning.views.server.ts";
import { judgeAnewIn } from "./judge-anew.server.ts";
import { saveLeftOut, type Which } from "./import-row.store.server.ts";
import { requireImport } from "./import-standing.views.server.ts";

type Input = { importId: string; which: Which; isLeftOut: boolean };

/** Leaves one row out, or all of a verdict; or takes them in again. Judges the others anew. */
export async function leaveOut(app: App, intent: Intent, input: Input): Promise<{ rows: number }> {
  return commit(app, { act: "leave-out", intent, input }, async (tx) => {
    const { importId: id, which, isLeftOut } = input;
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const asked = { person, id, action: "task-import.stage", forUpdate: true } as const;
    const taken = await requireImport(tx.db, asked);
    const rows = await saveLeftOut(tx.db, id, { which, isLeftOut });
    if (rows === 0) refuse("not-found");
    const reckoning = await reckoningAt(tx.db, app.settings, tx.at);
    await judgeAnewIn(tx, { taken, person, reckoning });
    return { rows };
  });
}
