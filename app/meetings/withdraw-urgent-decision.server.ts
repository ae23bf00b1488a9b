import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { sha256 } from "../platform/hash.server.ts";
import { refuse } from "../platform/refusal.ts";
import { appendLeafIn } from "../record/append-leaf.server.ts";
import { insertUrgentEnd } from "./urgent-decision.store.server.ts";
import { requireUrgentDecision } from "./urgent-decisions.views.server.ts";

type Input = { decisionId: string; reason: string };

/** Entered wrongly: off the list with a reason, and kept. */
export async function withdrawUrgentDecision(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ decisionId: string }> {
  return commit(app, { act: "withdraw-urgent-decision", intent, input }, async (tx) => {
    const { decisionId, reason } = input;
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const wanted = { person, id: decisionId, action: "withdraw" } as const;
    const { bodyId } = await requireUrgentDecision(tx.db, wanted);
    const end = { is: "withdrawn", reason } as const;
    const isFirst = await insertUrgentEnd(tx.db, { decisionId, end, by: intent.by, at: tx.at });
    if (!isFirst) refuse("urgent-settled");
    await appendLeafIn(tx, {
      ...{ bodyId, type: "urgent.withdraw", about: `urgent-decision:${decisionId}` },
      payload: { decisionId, by: intent.by, text: sha256(reason) },
    });
    tx.record({ type: "urgent-decision.withdrawn", subject: `urgent-decision:${decisionId}` });
    return { decisionId };
  });
}
