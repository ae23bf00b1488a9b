import { listMinistries } from "../people/directory.views.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { requireStanding } from "../people/require-organisation.views.server.ts";
import { requireMay } from "../people/require.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { sha256 } from "../platform/hash.server.ts";
import { Refusal } from "../platform/refusal.ts";
import { appendLeafIn } from "../record/append-leaf.server.ts";
import type { UrgentFacts } from "./urgent-decision.ts";
import { insertUrgentDecision, type EnteredDecision } from "./urgent-decision.store.server.ts";
import { urgentDeciders } from "./urgent-decisions.views.server.ts";

type Input = UrgentFacts & { bodyId: string };

/**
 * The secretariat enters what the Prime Minister or a Deputy decided outside the procedure. Who of
 * them might do so is judged by the day of the decision.
 */
export async function enterUrgentDecision(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ decisionId: string }> {
  return commit(app, { act: "enter-urgent-decision", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    requireMay(person, "urgent-decision.enter", { state: "unreported", relations: [] });
    const personId = await requireDecider(tx, input);
    const made = { id: tx.id(), personId, enteredBy: intent.by, enteredAt: tx.at };
    const decision = { ...input, ...made };
    await insertUrgentDecision(tx.db, decision);
    await logEntry(tx, decision);
    tx.record({
      type: "urgent-decision.entered",
      subject: `urgent-decision:${decision.id}`,
      payload: { seatId: input.seatId, decidedAt: input.decidedAt, leadId: input.leadId },
    });
    return { decisionId: decision.id };
  });
}

async function requireDecider(tx: Tx, input: Input): Promise<string> {
  const { bodyId, seatId, decidedAt, leadId } = input;
  const wrong = (field: string) => new Refusal("invalid-input", {}, { [field]: "unreadable" });
  if (decidedAt > tx.at) throw wrong("decidedAt");
  const decider = (await urgentDeciders(tx.db, bodyId, decidedAt)).find(
    (each) => each.seatId === seatId,
  );
  if (!decider) throw wrong("seatId");
  const ministries = await listMinistries(tx.db);
  if (!ministries.some(({ id }) => id === leadId)) throw wrong("leadId");
  await requireStanding(tx.db, [leadId], tx.at);
  return decider.personId;
}

async function logEntry(tx: Tx, decision: EnteredDecision): Promise<void> {
  const { id: decisionId, bodyId, seatId, personId, decidedAt, leadId } = decision;
  const text = sha256(JSON.stringify([decision.subject, decision.reason, decision.document]));
  await appendLeafIn(tx, {
    ...{ bodyId, type: "urgent.enter", about: `urgent-decision:${decisionId}` },
    payload: { decisionId, seatId, personId, decidedAt, leadId, text },
  });
}
