import path from "node:path";
import { sql } from "./demo-queries.ts";
import { reader, text, type Row, type Rows } from "./demo-rows.ts";

/*
 * What the seed has planted, read straight from the story's own database file and only read: a story
 * needs ids that no screen shows to the person who is to guess them.
 */

export type DemoMeeting = { id: string; state: string; startsAt: number; secret: string };
export type DemoItem = { id: string; position: number; mode: string; lead: string; title: string };
export type DemoPaper = {
  id: string;
  itemId: string;
  title: string;
  pages: number;
  standing: "unpublished" | "published" | "restricted";
};
export type DemoTask = { id: string; state: string; lead: string; title: string };

export type Demo = {
  /** Today's. */
  meetingId: string;
  decisionItemId: string;
  /** Its invitations are out, its papers are not. */
  comingId: string;
  today: DemoMeeting;
  past: DemoMeeting;
  /** The invitation of a person to a meeting. */
  invitationOf(meetingId: string, login: string): string;
  castOf(login: string): string;
  mailId: string;
  itemsOf(meetingId: string): DemoItem[];
  papersOf(meetingId: string): DemoPaper[];
  votes: { id: string; meetingId: string; itemId: string; state: string }[];
  resolutions: { id: string; itemId: string; state: string; title: string }[];
  /** In their order; `hasTask`: it became a task. */
  clauses: { id: string; resolutionId: string; hasTask: boolean }[];
  tasks: DemoTask[];
  /** With the first of its criteria. */
  campaigns: { id: string; state: string; criterionId: string }[];
  /** Reports that came with a file. */
  evidence: { taskId: string; stepId: string }[];
  persons: { id: string; login: string; demoPosition: number | null }[];
  /** Each with its first paper. */
  dossiers: { id: string; state: string; ministry: string; paperId: string }[];
  /** Each with its first paper. */
  ballots: { id: string; state: string; paperId: string }[];
};

const GATHERING = ["published", "open", "suspended"];

export async function openDemo(dataDir: string): Promise<Demo> {
  const rows = reader(path.join(dataDir, "e-cabinet.sqlite3"));
  const meetings = await rows(sql.meetings, readMeeting);
  const items = await rows(sql.items, readItem);
  const papers = await rows(sql.papers, readPaper);
  const today = meetings.find(({ state }) => GATHERING.includes(state));
  const past = meetings.find(({ state }) => state === "closed");
  if (!today || !past) throw new Error("The demo has no meeting of today or no past one");
  const inMeeting = (meetingId: string) => items.filter((item) => item.meetingId === meetingId);
  const decision = inMeeting(today.id).find(({ mode }) => mode === "decision");
  if (!decision) throw new Error("Nothing is to be decided today");
  return {
    meetingId: today.id,
    comingId: meetings.find(({ state }) => state === "invited")?.id ?? "",
    decisionItemId: decision.id,
    today,
    past,
    ...(await readInvitations(rows)),
    itemsOf: inMeeting,
    papersOf: (id) => inMeeting(id).flatMap((item) => papers.filter((p) => p.itemId === item.id)),
    votes: await rows("select id, meeting_id, item_id, state from votes", (row) => ({
      id: text(row["id"]),
      meetingId: text(row["meeting_id"]),
      itemId: text(row["item_id"]),
      state: text(row["state"]),
    })),
    resolutions: await rows("select id, item_id, state, title from resolutions", (row) => ({
      id: text(row["id"]),
      itemId: text(row["item_id"]),
      state: text(row["state"]),
      title: text(row["title"]),
    })),
    ...(await readFollowUp(rows)),
    persons: await rows("select id, login, demo_position from persons order by login", (row) => ({
      id: text(row["id"]),
      login: text(row["login"]),
      demoPosition: row["demo_position"] === null ? null : Number(row["demo_position"]),
    })),
  };
}

async function readInvitations(
  rows: Rows,
): Promise<Pick<Demo, "invitationOf" | "castOf" | "mailId">> {
  const invitations = await rows("select * from invitations", (row) => ({
    id: text(row["id"]),
    meetingId: text(row["meeting_id"]),
    personId: text(row["person_id"]),
  }));
  const [mailId = ""] = await rows("select id from outbox limit 1", (row) => text(row["id"]));
  const casts = await rows("select id, person_id from casts order by at", (row) => row);
  return {
    castOf: (login) => text(casts.find((row) => row["person_id"] === `person-${login}`)?.["id"]),
    mailId,
    invitationOf: (meetingId, login) =>
      invitations.find((one) => one.meetingId === meetingId && one.personId === `person-${login}`)
        ?.id ?? "",
  };
}

async function readFollowUp(
  rows: Rows,
): Promise<Pick<Demo, "clauses" | "tasks" | "campaigns" | "evidence" | "dossiers" | "ballots">> {
  return {
    clauses: await rows(sql.clauses, (row) => ({
      id: text(row["id"]),
      resolutionId: text(row["resolution_id"]),
      hasTask: row["task_id"] !== null,
    })),
    tasks: await rows(sql.tasks, (row) => ({
      id: text(row["id"]),
      state: text(row["state"]),
      lead: text(row["lead"]),
      title: text(row["title"]),
    })),
    campaigns: await rows(sql.campaigns, (row) => ({
      id: text(row["id"]),
      state: text(row["state"]),
      criterionId: text(row["criterion_id"]),
    })),
    evidence: await rows(sql.evidence, (row) => ({
      taskId: text(row["task_id"]),
      stepId: text(row["id"]),
    })),
    dossiers: await rows(sql.dossiers, (row) => ({
      id: text(row["id"]),
      state: text(row["state"]),
      ministry: text(row["ministry"]),
      paperId: text(row["paper_id"]),
    })),
    ballots: await rows(sql.ballots, (row) => ({
      id: text(row["id"]),
      state: text(row["state"]),
      paperId: text(row["paper_id"]),
    })),
  };
}

const readMeeting = (row: Row): DemoMeeting => ({
  id: text(row["id"]),
  state: text(row["state"]),
  startsAt: Number(row["starts_at"]),
  secret: text(row["check_in_secret"]),
});

const readItem = (row: Row): DemoItem & { meetingId: string } => ({
  id: text(row["id"]),
  meetingId: text(row["meeting_id"]),
  position: Number(row["position"]),
  mode: text(row["mode"]),
  lead: text(row["lead"]),
  title: text(row["title"]),
});

const readPaper = (row: Row): DemoPaper => ({
  id: text(row["id"]),
  itemId: text(row["item_id"]),
  title: text(row["title"]),
  pages: Number(row["pages"]),
  standing:
    row["published_at"] === null ? "unpublished" : row["restricted"] ? "restricted" : "published",
});

export type CastRow = { id: string; choice: string; replacesId: string | null };

/** What a vote has received, in the order of arrival. */
export function castsOf(dataDir: string, voteId: string): Promise<CastRow[]> {
  const rows = reader(path.join(dataDir, "e-cabinet.sqlite3"));
  const ofVote = `select id, choice, replaces_id from casts where vote_id = '${voteId}' order by seq`;
  return rows(ofVote, (row) => ({
    id: text(row["id"]),
    choice: text(row["choice"]),
    replacesId: row["replaces_id"] === null ? null : text(row["replaces_id"]),
  }));
}
