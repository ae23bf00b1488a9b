import type { Knex } from "knex";
import type { Ballot, BallotOutcome, BallotState, BallotStepKind } from "./ballot.ts";

export type BallotRow = {
  id: string;
  body_id: string;
  ministry_id: string;
  officer_id: string;
  state: BallotState;
  created_at: number;
  dossier_id: string | null;
  follows_id: string | null;
  edition: number;
  issued_at: number | null;
  issued_by: string | null;
  year: number | null;
  number: number | null;
  rule_set: NonNullable<Ballot["issue"]>["ruleSet"] | null;
  due_at: number | null;
  sealed: number | null;
  extended_at: number | null;
  extended_by: string | null;
  extension_reason: string | null;
  extended_from: number | null;
  closed_at: number | null;
  closed_by: string | null;
  result: string | null;
  synthesised_at: number | null;
  decided_at: number | null;
  decided_by: string | null;
  outcome: BallotOutcome | null;
  decision_text: string | null;
  item_id: string | null;
};

/** `forUpdate` makes whoever else acts on this ballot wait, on PostgreSQL. */
export async function findBallot(
  db: Knex,
  id: string,
  lock: { forUpdate?: boolean } = {},
): Promise<Ballot | null> {
  const query = db<BallotRow>("ballots").where({ id }).first();
  const row = await (lock.forUpdate ? query.forUpdate() : query);
  return row ? rowToBallot(row) : null;
}

export async function insertBallot(db: Knex, ballot: Ballot): Promise<void> {
  await db("ballots").insert(ballotToRow(ballot));
}

export async function saveBallot(db: Knex, ballot: Ballot): Promise<void> {
  await db("ballots").where({ id: ballot.id }).update(ballotToRow(ballot));
}

/** Those whose time has come, the longest waiting first. */
export async function dueBallots(db: Knex, now: number): Promise<string[]> {
  return db("ballots")
    .where({ state: "collecting" })
    .where("due_at", "<", now)
    .orderBy("due_at")
    .pluck("id");
}

export type BallotStep = {
  id: string;
  ballotId: string;
  step: BallotStepKind;
  text: string;
  personId: string | null;
  at: number;
};

type StepRow = {
  id: string;
  ballot_id: string;
  seq: number;
  step: BallotStepKind;
  text: string;
  person_id: string | null;
  at: number;
};

/** The step becomes the next of its ballot; the caller holds the ballot. */
export async function insertBallotStep(db: Knex, step: BallotStep): Promise<void> {
  const { ballotId: ballot_id, personId: person_id, ...rest } = step;
  const last = await db("ballot_steps").where({ ballot_id }).max("seq as seq").first();
  const seq = (last?.["seq"] ?? 0) + 1;
  await db("ballot_steps").insert({ ...rest, seq, ballot_id, person_id });
}

/** Everything that happened to the ballot, from the first. */
export async function listBallotSteps(db: Knex, ballotId: string): Promise<BallotStep[]> {
  const rows: StepRow[] = await db("ballot_steps").where({ ballot_id: ballotId }).orderBy("seq");
  return rows.map(({ id, step, text, person_id: personId, at }) => {
    return { id, ballotId, step, text, personId, at };
  });
}

function rowToBallot(row: BallotRow): Ballot {
  return {
    id: row.id,
    bodyId: row.body_id,
    ministryId: row.ministry_id,
    officerId: row.officer_id,
    state: row.state,
    createdAt: row.created_at,
    dossierId: row.dossier_id,
    followsId: row.follows_id,
    edition: row.edition,
    issue: issueOf(row),
    extension: extensionOf(row),
    closing: closingOf(row),
    synthesisedAt: row.synthesised_at,
    decision: decisionOf(row),
    itemId: row.item_id,
  };
}

function issueOf(row: BallotRow): Ballot["issue"] {
  const { issued_at: at, issued_by: by, year, number, rule_set: ruleSet, due_at: dueAt } = row;
  if (at === null || by === null || year === null || number === null) return null;
  if (ruleSet === null || dueAt === null) return null;
  return { at, by, year, number, ruleSet, dueAt, sealed: row.sealed === 1 };
}

function extensionOf(row: BallotRow): Ballot["extension"] {
  const { extended_at: at, extended_by: by, extension_reason: reason, extended_from: from } = row;
  return at === null || by === null || from === null
    ? null
    : { at, by, reason: reason ?? "", from };
}

function closingOf({ closed_at: at, closed_by: by, result }: BallotRow): Ballot["closing"] {
  return at === null || result === null ? null : { at, by, result: JSON.parse(result) };
}

function decisionOf(row: BallotRow): Ballot["decision"] {
  const { decided_at: at, decided_by: by, outcome, decision_text: text } = row;
  return at === null || by === null || outcome === null
    ? null
    : { at, by, outcome, text: text ?? "" };
}

function ballotToRow(ballot: Ballot): BallotRow {
  const { issue, extension, closing, decision } = ballot;
  return {
    id: ballot.id,
    body_id: ballot.bodyId,
    ministry_id: ballot.ministryId,
    officer_id: ballot.officerId,
    state: ballot.state,
    created_at: ballot.createdAt,
    dossier_id: ballot.dossierId,
    follows_id: ballot.followsId,
    edition: ballot.edition,
    ...issueToRow(issue),
    extended_at: extension?.at ?? null,
    extended_by: extension?.by ?? null,
    extension_reason: extension?.reason ?? null,
    extended_from: extension?.from ?? null,
    closed_at: closing?.at ?? null,
    closed_by: closing?.by ?? null,
    result: closing ? JSON.stringify(closing.result) : null,
    synthesised_at: ballot.synthesisedAt,
    decided_at: decision?.at ?? null,
    decided_by: decision?.by ?? null,
    outcome: decision?.outcome ?? null,
    decision_text: decision?.text ?? null,
    item_id: ballot.itemId,
  };
}

function issueToRow(issue: Ballot["issue"]) {
  return {
    issued_at: issue?.at ?? null,
    issued_by: issue?.by ?? null,
    year: issue?.year ?? null,
    number: issue?.number ?? null,
    rule_set: issue?.ruleSet ?? null,
    due_at: issue?.dueAt ?? null,
    sealed: issue ? Number(issue.sealed) : null,
  };
}
