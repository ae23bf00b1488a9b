import type { Knex } from "knex";
import type { Opinion, OpinionChoice, OpinionWay } from "./opinion.ts";
import type { Explanation, SynthesisNote } from "./synthesis.ts";

type OpinionRow = {
  id: string;
  ballot_id: string;
  edition: number;
  person_id: string;
  seat_id: string;
  seq: number;
  choice: OpinionChoice;
  text: string;
  reserved: number;
  answers: string;
  file_ids: string;
  via: OpinionWay;
  sent_by: string;
  prepared_by: string | null;
  replaces_id: string | null;
  at: number;
};

/** Everything ever sent, in the order in which it was recorded; or only one member's. */
export async function listOpinions(
  db: Knex,
  ballotId: string,
  personIds?: readonly string[],
): Promise<Opinion[]> {
  const query = db("ballot_opinions").where({ ballot_id: ballotId });
  if (personIds) void query.whereIn("person_id", [...personIds]);
  const rows: OpinionRow[] = await query.orderBy("seq");
  return rows.map(rowToOpinion);
}

export async function insertOpinion(db: Knex, opinion: Opinion): Promise<void> {
  await db("ballot_opinions").insert({
    id: opinion.id,
    ballot_id: opinion.ballotId,
    edition: opinion.edition,
    person_id: opinion.personId,
    seat_id: opinion.seatId,
    seq: opinion.seq,
    choice: opinion.choice,
    text: opinion.text,
    reserved: opinion.isReserved ? 1 : 0,
    answers: JSON.stringify(opinion.answers),
    file_ids: JSON.stringify(opinion.fileIds),
    via: opinion.via,
    sent_by: opinion.sentBy,
    prepared_by: opinion.preparedBy,
    replaces_id: opinion.replacesId,
    at: opinion.at,
  });
}

function rowToOpinion(row: OpinionRow): Opinion {
  return {
    id: row.id,
    ballotId: row.ballot_id,
    edition: row.edition,
    personId: row.person_id,
    seatId: row.seat_id,
    seq: row.seq,
    choice: row.choice,
    text: row.text,
    isReserved: row.reserved === 1,
    answers: JSON.parse(row.answers),
    fileIds: JSON.parse(row.file_ids),
    via: row.via,
    sentBy: row.sent_by,
    preparedBy: row.prepared_by,
    replacesId: row.replaces_id,
    at: row.at,
  };
}

/** Passed to the lead ministry, each once. */
export async function insertPassed(
  db: Knex,
  { opinionIds, by, at }: { opinionIds: readonly string[]; by: string; at: number },
): Promise<void> {
  const rows = opinionIds.map((opinion_id) => ({ opinion_id, by_person_id: by, at }));
  if (rows.length > 0) await db("ballot_passed").insert(rows).onConflict("opinion_id").ignore();
}

export async function passedOpinions(db: Knex, ballotId: string): Promise<Map<string, number>> {
  const rows: { opinion_id: string; at: number }[] = await db("ballot_passed")
    .join("ballot_opinions", "ballot_opinions.id", "ballot_passed.opinion_id")
    .where("ballot_opinions.ballot_id", ballotId)
    .select("opinion_id", "ballot_passed.at");
  return new Map(rows.map(({ opinion_id, at }) => [opinion_id, at]));
}

export type KeptExplanation = { opinionId: string; issueId: string | null } & NonNullable<
  SynthesisNote["answer"]
>;

type ExplanationRow = {
  opinion_id: string;
  issue_id: string;
  explanation: Explanation;
  text: string;
  change: string;
  paper_id: string | null;
  page: number | null;
  by_person_id: string;
  at: number;
};

/** What the lead ministry answers; a later word takes the place of the earlier. */
export async function saveExplanation(db: Knex, kept: KeptExplanation): Promise<void> {
  const row: ExplanationRow = {
    opinion_id: kept.opinionId,
    issue_id: kept.issueId ?? "",
    explanation: kept.explanation,
    text: kept.text,
    change: kept.change,
    paper_id: kept.paperId,
    page: kept.page,
    by_person_id: kept.by,
    at: kept.at,
  };
  await db("ballot_explanations").insert(row).onConflict(["opinion_id", "issue_id"]).merge();
}

export async function listExplanations(db: Knex, ballotId: string): Promise<KeptExplanation[]> {
  const rows: ExplanationRow[] = await db("ballot_explanations")
    .join("ballot_opinions", "ballot_opinions.id", "ballot_explanations.opinion_id")
    .where("ballot_opinions.ballot_id", ballotId)
    .select("ballot_explanations.*");
  return rows.map((row) => ({
    opinionId: row.opinion_id,
    issueId: row.issue_id || null,
    explanation: row.explanation,
    text: row.text,
    change: row.change,
    paperId: row.paper_id,
    page: row.page,
    by: row.by_person_id,
    at: row.at,
  }));
}
