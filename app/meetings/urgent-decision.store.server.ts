import type { Knex } from "knex";
import type { UrgentEnd, UrgentFacts } from "./urgent-decision.ts";

export type EnteredDecision = UrgentFacts & {
  id: string;
  bodyId: string;
  personId: string;
  enteredBy: string;
  enteredAt: number;
};

export async function insertUrgentDecision(db: Knex, decision: EnteredDecision): Promise<void> {
  await db("urgent_decisions").insert({
    id: decision.id,
    body_id: decision.bodyId,
    seat_id: decision.seatId,
    person_id: decision.personId,
    decided_at: decision.decidedAt,
    subject: decision.subject,
    reason: decision.reason,
    document: decision.document,
    lead_organisation_id: decision.leadId,
    entered_by: decision.enteredBy,
    entered_at: decision.enteredAt,
  });
}

type Ending = { decisionId: string; end: UrgentEnd; by: string; at: number };

/** False: it has left the list already. */
export async function insertUrgentEnd(
  db: Knex,
  { decisionId, end, by, at }: Ending,
): Promise<boolean> {
  const inserted: unknown[] = await db("urgent_decision_ends")
    .insert({
      decision_id: decisionId,
      meeting_id: end.is === "reported" ? end.meetingId : null,
      reason: end.is === "withdrawn" ? end.reason : null,
      by_person_id: by,
      at,
    })
    .onConflict("decision_id")
    .ignore()
    .returning("decision_id");
  return inserted.length === 1;
}
