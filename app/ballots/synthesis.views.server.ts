import type { Knex } from "knex";
import { intakeProgress } from "../papers/intake.views.server.ts";
import type { Ballot } from "./ballot.ts";
import type { BallotIssue } from "./ballot-content.ts";
import { listBallotPapers, type BallotPaper } from "./ballot-edition.store.server.ts";
import { listReplyFiles, type Recipient, type ReplyFileRow } from "./ballot-roll.store.server.ts";
import type { SynthesisGroup, SynthesisRow, SynthesisTable } from "./follow-up.ts";
import { filesNamed } from "./member-sheets.views.server.ts";
import { choicesOf, standingOpinions, type Opinion } from "./opinion.ts";
import { listExplanations, listOpinions, passedOpinions } from "./opinion.store.server.ts";
import type { ShownBallotPaper } from "./shown-file.ts";
import { countChoices, remarksOf, type SynthesisNote } from "./synthesis.ts";

type Asked = {
  ballot: Ballot;
  issues: readonly BallotIssue[];
  roll: readonly Recipient[];
  /** The lead ministry's eyes: only what was passed to it, and no figures. */
  onlyPassed: boolean;
};

/** Every opinion by issue, with the lead ministry's answer and what changed in the draft. */
export async function synthesisTable(db: Knex, asked: Asked): Promise<SynthesisTable> {
  const { ballot, issues, onlyPassed } = asked;
  const opinions = await listOpinions(db, ballot.id);
  const passed = await passedOpinions(db, ballot.id);
  const answers = await listExplanations(db, ballot.id);
  const files = await listReplyFiles(db, ballot.id);
  const remarks = remarksOf(opinions).filter(
    ({ opinionId }) => !onlyPassed || passed.has(opinionId),
  );
  const noteOf = (opinionId: string, issueId: string | null): SynthesisNote => ({
    ...{ opinionId, issueId, passedAt: passed.get(opinionId) ?? null },
    answer: answers.find((one) => one.opinionId === opinionId && one.issueId === issueId) ?? null,
  });
  const rows = remarks.flatMap((remark): SynthesisRow[] => {
    const place = asked.roll.findIndex(({ personId }) => personId === remark.personId);
    const member = asked.roll[place];
    if (!member) return [];
    const note = noteOf(remark.opinionId, remark.issueId);
    const named = filesOf(opinions, { remark: remark.opinionId, files });
    const { name, short } = member;
    return [{ ...remark, member: { name, short, place }, files: named, note }];
  });
  return {
    groups: groupsOf(issues, { rows, opinions: onlyPassed ? [] : opinions }),
    remarks: rows.length,
    explained: rows.filter(({ note }) => note?.answer).length,
    revisions: await shownPapers(db, await listBallotPapers(db, ballot.id, null)),
  };
}

function filesOf(
  opinions: readonly Opinion[],
  { remark, files }: { remark: string; files: readonly ReplyFileRow[] },
) {
  const opinion = opinions.find(({ id }) => id === remark);
  return filesNamed(files, opinion?.fileIds ?? []);
}

type Around = { rows: readonly SynthesisRow[]; opinions: readonly Opinion[] };

/** The issues in their order, then what was said in general. */
function groupsOf(issues: readonly BallotIssue[], { rows, opinions }: Around): SynthesisGroup[] {
  const standing = standingOpinions(opinions);
  const byIssue = issues.map((issue): SynthesisGroup => {
    const counts = countChoices(standing, issue.id);
    return {
      issue,
      counts:
        opinions.length === 0
          ? []
          : choicesOf(issue).map((choice) => ({ choice, count: counts[choice] ?? 0 })),
      rows: rows.filter(({ issueId }) => issueId === issue.id),
    };
  });
  // An issue that a correction took away keeps what was said on it.
  const rest = rows.filter(({ issueId }) => !issues.some(({ id }) => id === issueId));
  return rest.length === 0 ? byIssue : [...byIssue, { issue: null, counts: [], rows: rest }];
}

/** Papers as screens show them. */
export async function shownPapers(
  db: Knex,
  papers: readonly BallotPaper[],
): Promise<ShownBallotPaper[]> {
  const intakes = await intakeProgress(
    db,
    papers.map(({ fileSha256 }) => fileSha256),
  );
  return papers.map(({ id, kind, title, fileName, pages, uploadedAt, fileSha256 }) => {
    const intake = intakes.get(fileSha256) ?? null;
    return { id, kind, title, fileName, pages, uploadedAt, intake };
  });
}
