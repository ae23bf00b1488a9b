import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { listSessionsOf } from "./session.store.server.ts";
import { signOutIn, type Why } from "./sign-out.server.ts";

/** All of one's own sign-ins but this one. */
export async function endOtherSignIns(
  app: App,
  intent: Intent,
  { sessionId }: { sessionId: string },
): Promise<{ ended: number }> {
  const deed = { act: "end-other-sign-ins", intent, input: {} };
  return commit(app, deed, (tx) =>
    endOtherSignInsIn(tx, { personId: intent.by, keep: sessionId, why: "ended" }),
  );
}

export async function endOtherSignInsIn(
  tx: Tx,
  { personId, keep, why }: { personId: string; keep: string | null; why: Why },
): Promise<{ ended: number }> {
  const others = (await listSessionsOf(tx.db, personId)).filter(({ id }) => id !== keep);
  for (const { id } of others) await signOutIn(tx, { sessionId: id, why });
  return { ended: others.length };
}
