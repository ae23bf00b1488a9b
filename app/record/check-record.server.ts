import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { insertCheck } from "./check.store.server.ts";
import type { CheckScope } from "./check-scope.ts";
import { verifyRecord } from "./verification.views.server.ts";

/** Checks the record and keeps what was found, for the System page. */
export async function checkRecord(app: App, scope: CheckScope): Promise<void> {
  const { leaves, decisions, findings } = await verifyRecord(app, scope);
  if (findings.length > 0) app.log.error({ findings }, "the record of decisions does not agree");
  await commit(app, { act: "check-record", intent: null, input: null }, async (tx) => {
    await insertCheck(tx.db, { id: tx.id(), at: tx.at, scope, leaves, decisions, findings });
    return null;
  });
}
