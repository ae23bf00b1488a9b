import type { Knex } from "knex";
import type { Bilingual, Role } from "../people/person.ts";

export type Candidate = { id: string; organisationId: string; title: Bilingual };

/** Who may sit in a member's place: of the member's own organisation, with no seat, no assistant. */
export async function substituteCandidates(db: Knex, meetingId: string): Promise<Candidate[]> {
  const members = db("attendances").where({ meeting_id: meetingId }).select("person_id");
  const rows = await db("persons")
    .whereIn("organisation_id", organisationsOfMembers(db, meetingId))
    .whereNull("ended_on")
    .whereNotIn("id", members)
    .whereNotIn("id", holding(db, ["assistant", "operator", "auditor"]))
    .orderBy("login")
    .select("id", "organisation_id", "title_vi", "title_en");
  return rows.map(rowToCandidate);
}

/** Who may sit in this member's place. */
export async function candidatesFor(
  db: Knex,
  seat: { meetingId: string; personId: string },
): Promise<Candidate[]> {
  const member = await db("persons").where({ id: seat.personId }).first("organisation_id");
  const all = await substituteCandidates(db, seat.meetingId);
  return all.filter(({ organisationId }) => organisationId === member?.organisation_id);
}

/** Who may be invited to an item: people of the ministries and those registered as guests. */
export async function guestCandidates(db: Knex): Promise<Candidate[]> {
  const held = db("seat_terms").whereNull("to_on").select("person_id");
  const rows = await db("persons")
    .whereNotIn("id", held)
    .whereNull("ended_on")
    .whereNotIn("id", holding(db, ["operator", "auditor"]))
    .orderBy("login")
    .select("id", "organisation_id", "title_vi", "title_en");
  return rows.map(rowToCandidate);
}

/** The Government itself has no staff: the Prime Minister and the Deputies send nobody. */
function organisationsOfMembers(db: Knex, meetingId: string): Knex.QueryBuilder {
  return db("attendances")
    .join("persons", "persons.id", "attendances.person_id")
    .join("organisations", "organisations.id", "persons.organisation_id")
    .where("attendances.meeting_id", meetingId)
    .whereNot("organisations.kind", "government")
    .select("organisations.id");
}

/** Operators and auditors read nothing; an assistant prepares, and sits in nobody's place. */
function holding(db: Knex, roles: readonly Role[]): Knex.QueryBuilder {
  return db("roles")
    .whereIn("role", [...roles])
    .select("person_id");
}

type CandidateRow = { id: string; organisation_id: string; title_vi: string; title_en: string };

function rowToCandidate(row: CandidateRow): Candidate {
  const title = { vi: row.title_vi, en: row.title_en };
  return { id: row.id, organisationId: row.organisation_id, title };
}
