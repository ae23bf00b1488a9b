import type { Knex } from "knex";
import { ruleSet } from "../bodies/rule-sets.ts";
import { organisationNames } from "../people/directory.views.server.ts";
import { requireMay } from "../people/require.ts";
import type { Person } from "../people/person.ts";
import { refuse } from "../platform/refusal.ts";
import { ballotCode } from "./ballot-number.ts";
import { findEdition } from "./ballot-edition.store.server.ts";
import { listRecipients } from "./ballot-roll.store.server.ts";
import { requireBallot } from "./ballot-standing.views.server.ts";
import type { SynthesisGroup, SynthesisRow } from "./follow-up.ts";
import { standingOpinions, type Opinion } from "./opinion.ts";
import { listOpinions } from "./opinion.store.server.ts";
import { proposalOf } from "./proposal.ts";
import type { PrintedGroup, PrintedRemark, SynthesisPrint } from "./synthesis-print.ts";
import { synthesisTable } from "./synthesis.views.server.ts";

type Wanted = { person: Person; ballotId: string; now: number };

/** The synthesis as it is printed, for who may see what was answered. */
export async function synthesisPrint(
  db: Knex,
  { person, ballotId, now }: Wanted,
): Promise<SynthesisPrint> {
  const see = { person, id: ballotId, action: "ballot.see" } as const;
  const { ballot, relations } = await requireBallot(db, see);
  requireMay(person, "ballot.see-opinions", { state: ballot.state, relations });
  const issue = ballot.issue ?? refuse("not-found");
  const content = (await findEdition(db, ballotId, ballot.edition)) ?? refuse("not-found");
  const roll = await listRecipients(db, ballotId);
  const opinions = standingOpinions(await listOpinions(db, ballotId));
  const names = await organisationNames(db);
  const { issues } = content;
  const { groups } = await synthesisTable(db, { ballot, issues, roll, onlyPassed: false });
  const rules = ruleSet(issue.ruleSet);
  const result = ballot.closing?.result ?? null;
  const answered = new Set(opinions.map(({ personId }) => personId));
  return {
    number: ballotCode(issue),
    subject: content.subject,
    ministry: names.find(({ id }) => id === ballot.ministryId)?.name.vi ?? "",
    submissionRef: content.submissionRef,
    issuedAt: issue.at,
    dueAt: issue.dueAt,
    isExtended: ballot.extension !== null,
    closedAt: ballot.closing?.at ?? null,
    decree: rules.text.vi,
    seats: roll.length,
    counts: countsOf(opinions),
    result,
    proposal: result && proposalOf(result, rules),
    silent: roll.filter(({ personId }) => !answered.has(personId)).map(({ name }) => name.vi),
    groups: groups.map(printedGroup),
    madeAt: now,
  };
}

function countsOf(opinions: readonly Pick<Opinion, "choice">[]): SynthesisPrint["counts"] {
  const of = (wanted: string) => opinions.filter(({ choice }) => choice === wanted).length;
  return { agree: of("AGREE"), disagree: of("DISAGREE"), other: of("OTHER") };
}

function printedGroup({ issue, counts, rows }: SynthesisGroup, at: number): PrintedGroup {
  if (!issue) return { title: "Ý kiến chung", counts: "", rows: rows.map(printedRemark) };
  const clause = issue.clause ? `${issue.clause}. ` : "";
  return {
    title: `Vấn đề ${at + 1}. ${clause}${issue.title}`,
    counts: counts.map(({ choice, count }) => `${wordOf(choice, issue)}: ${count}`).join("; "),
    rows: rows.map(printedRemark),
  };
}

const WORDS: Readonly<Record<string, string>> = {
  AGREE: "đồng ý",
  DISAGREE: "không đồng ý",
  OTHER: "ý kiến khác",
};

function wordOf(choice: string, { options }: NonNullable<SynthesisGroup["issue"]>): string {
  const at = options.findIndex(({ id }) => id === choice);
  return at < 0 ? (WORDS[choice] ?? choice) : `phương án ${at + 1}`;
}

const printedRemark = ({
  member,
  overall,
  text,
  isReserved,
  note,
}: SynthesisRow): PrintedRemark => {
  const { name } = member;
  const answer = note?.answer ?? null;
  return { member: name.vi, overall, text, isReserved, answer };
};
