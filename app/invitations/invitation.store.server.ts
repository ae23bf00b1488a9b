import type { Knex } from "knex";
import { z } from "zod";
import { ANSWER_KINDS, type Invitation, type NewAnswer } from "./invitation.ts";

/** Live invitations of a query on `invitations` that the caller has narrowed, with the last answer. */
export async function invitationsIn(query: Knex.QueryBuilder): Promise<Invitation[]> {
  const rows: unknown[] = await query
    .whereNull("invitations.withdrawn_at")
    .leftJoin("invitation_answers as said", (on) => {
      void on.on("said.invitation_id", "invitations.id").andOn(
        "said.number",
        "=",
        // The newest answer of each.
        query.client.raw(
          "(select max(number) from invitation_answers where invitation_id = invitations.id)",
        ),
      );
    })
    .leftJoin("absence_decisions as decided", "decided.answer_id", "said.id")
    .select("invitations.*")
    .select("said.id as answer_id", "said.number", "said.kind", "said.reason")
    .select("said.substitute_person_id", "said.at as answered_at")
    .select("decided.consented", "decided.word", "decided.at as decided_at");
  return invitationRow.array().parse(rows).map(rowToInvitation);
}

export async function findInvitation(db: Knex, id: string): Promise<Invitation | null> {
  const [found] = await invitationsIn(db("invitations").where("invitations.id", id));
  return found ?? null;
}

export type Invitee = { personId: string; seatId: string | null };

/** A person once invited and left out since is invited anew, with the answers given before. */
export async function insertInvitations(
  db: Knex,
  rows: readonly (Invitee & { id: string; meetingId: string; at: number })[],
): Promise<void> {
  if (rows.length === 0) return;
  await db("invitations")
    .insert(
      rows.map(({ id, meetingId, personId, seatId, at }) => ({
        ...{ id, meeting_id: meetingId, person_id: personId, seat_id: seatId, issued_at: at },
      })),
    )
    .onConflict(["meeting_id", "person_id"])
    .merge({ seat_id: db.raw("excluded.seat_id"), issued_at: rows[0]?.at, withdrawn_at: null });
}

export async function withdrawInvitations(
  db: Knex,
  { ids, at }: { ids: readonly string[]; at: number },
): Promise<void> {
  if (ids.length === 0) return;
  await db("invitations")
    .whereIn("id", [...ids])
    .update({ withdrawn_at: at });
}

type Stamp = { id: string; at: number; by: string };

export async function insertAnswer(
  db: Knex,
  invitationId: string,
  answer: NewAnswer & { number: number } & Stamp,
): Promise<void> {
  await db("invitation_answers").insert({
    id: answer.id,
    invitation_id: invitationId,
    number: answer.number,
    kind: answer.kind,
    reason: answer.reason,
    substitute_person_id: answer.substitutePersonId,
    at: answer.at,
    by_person_id: answer.by,
  });
}

export async function insertDecision(
  db: Knex,
  said: { answerId: string; consented: boolean; word: string | null; at: number; by: string },
): Promise<void> {
  await db("absence_decisions").insert({
    answer_id: said.answerId,
    consented: said.consented ? 1 : 0,
    word: said.word,
    at: said.at,
    by_person_id: said.by,
  });
}

const instant = z.coerce.number();

const invitationRow = z.object({
  id: z.string(),
  meeting_id: z.string(),
  person_id: z.string(),
  seat_id: z.string().nullable(),
  issued_at: instant,
  answer_id: z.string().nullable(),
  number: z.number().nullable(),
  kind: z.enum(ANSWER_KINDS).nullable(),
  reason: z.string().nullable(),
  substitute_person_id: z.string().nullable(),
  answered_at: instant.nullable(),
  consented: z.number().nullable(),
  word: z.string().nullable(),
  decided_at: instant.nullable(),
});

type InvitationRow = z.output<typeof invitationRow>;

function rowToInvitation(row: InvitationRow): Invitation {
  return {
    id: row.id,
    meetingId: row.meeting_id,
    personId: row.person_id,
    seatId: row.seat_id,
    issuedAt: row.issued_at,
    answer: rowToAnswer(row),
  };
}

function rowToAnswer(row: InvitationRow): Invitation["answer"] {
  if (row.answer_id === null || row.kind === null) return null;
  return {
    id: row.answer_id,
    number: row.number ?? 1,
    kind: row.kind,
    reason: row.reason,
    substitutePersonId: row.substitute_person_id,
    at: row.answered_at ?? 0,
    decision:
      row.consented === null
        ? null
        : { consented: row.consented === 1, word: row.word, at: row.decided_at ?? 0 },
  };
}
