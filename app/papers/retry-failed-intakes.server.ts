import { requirePerson } from "../people/person.views.server.ts";
import { requireMay } from "../people/require.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { failedFiles } from "./intake-step.store.server.ts";
import { retryIntakeIn } from "./retry-intake.server.ts";

/** Has every step that was given up taken once more: when a tool has come, or the disk has room again. */
export async function retryFailedIntakes(app: App, intent: Intent): Promise<{ files: number }> {
  return commit(app, { act: "retry-failed-intakes", intent, input: null }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    requireMay(person, "system.retry-intake", { state: "kept", relations: [] });
    const files = await failedFiles(tx.db);
    for (const sha256 of files) await retryIntakeIn(tx, sha256, []);
    return { files: files.length };
  });
}
