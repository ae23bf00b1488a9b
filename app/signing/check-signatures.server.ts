import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { checkFile } from "./check-file.server.ts";
import { verdictOf, type Checked, type Verdict } from "./signature-check.ts";
import { requireFileOf } from "./signatures.views.server.ts";

/** Who may read it may have its signatures checked again, now. */
export async function checkSignatures(
  app: App,
  intent: Intent,
  input: Checked,
): Promise<{ verdict: Verdict | null }> {
  const reader = await requirePerson(app.read, intent.by, app.clock());
  const found = await checkFile(app, await requireFileOf(app.read, reader, input));
  return commit(app, { act: "check-signatures", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    await requireFileOf(tx.db, person, input);
    return { verdict: verdictOf(found) };
  });
}
