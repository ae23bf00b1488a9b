import { governmentLeaders, listCoordinators } from "../people/directory.views.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { reckoningAt } from "../settings/reckoning.views.server.ts";
import { requireImport } from "./import-standing.views.server.ts";
import { judgeAnewIn } from "./judge-anew.server.ts";
import { nameKey } from "./known-names.ts";

type Input = { importId: string; names: readonly { written: string; id: string }[] };

/** Says once for all rows whom a written name stands for; judges every row anew. */
export async function sayNames(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ importId: string }> {
  return commit(app, { act: "say-names", intent, input }, async (tx) => {
    const { importId: id, names } = input;
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const asked = { person, id, action: "task-import.stage", forUpdate: true } as const;
    const taken = await requireImport(tx.db, asked);
    const bearers = [
      ...(await listCoordinators(tx.db)),
      ...(await governmentLeaders(tx.db, tx.at)),
    ];
    const known = new Set(bearers.map((each) => each.id));
    if (!names.every((name) => known.has(name.id))) refuse("invalid-input");
    const said = Object.fromEntries(names.map((name) => [nameKey(name.written), name.id]));
    const changed = { ...taken, names: { ...taken.names, ...said } };
    const reckoning = await reckoningAt(tx.db, app.settings, tx.at);
    await judgeAnewIn(tx, { taken: changed, person, reckoning });
    return { importId: id };
  });
}
