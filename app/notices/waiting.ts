import type { Bilingual } from "../people/person.ts";

/** What may wait for somebody on their desk, the most pressing kind first. */
export const WAITING_KINDS = [
  "vote", // an open vote, not yet cast
  "check-in", // the meeting is about to open or has opened
  "conduct", // presides over it
  "serve", // the secretariat's part in it
  "attend-for", // sits in a member's place
  "hear-item", // is invited to an item
  "answer-ballot", // a member's own
  "prepare-ballot", // an assistant's
  "decide-absences", // members ask the chair to be absent
  "answer-invitation",
  "approve-document", // the chair's
  "sign-document", // the leadership's
  "overdue-task",
  "redo-task",
  "receive-task",
  "due-task",
  "undated-task",
  "decide-extension", // the leader in charge
  "confirm-task",
  "reassign-task",
  "approve-ballot", // the leadership's
  "decide-ballot",
  "review-ballot", // the head of the department's
  "redo-ballot",
  "synthesise-ballot",
  "explain-opinions", // the lead ministry's
  "approve-agenda", // the chair's
  "prepare-agenda",
  "send-invitations",
  "redo-dossier",
  "check-dossier",
  "submit-dossier",
  "place-dossier",
  "publish-papers",
  "issue-document", // the secretariat's, from here on
  "revise-document",
  "draft-resolution",
  "give-tasks",
  "read-papers",
  "book", // an assistant's: the papers of the member assisted
] as const;

export type WaitingKind = (typeof WAITING_KINDS)[number];

export type Waiting = {
  kind: WaitingKind;
  /** Of the meeting, resolution, task or item its link opens. */
  id: string;
  title: string;
  /** When it begins, is due, or since when it waits; see `clockOf`. */
  at: number;
  office: Bilingual | null;
  count: number | string | null;
};

/** What the instant of a line means. */
export type WaitingClock = "begins" | "due" | "since";

export function clockOf(kind: WaitingKind): WaitingClock {
  return clocks[kind];
}

const clocks: Record<WaitingKind, WaitingClock> = {
  "overdue-task": "due",
  "redo-task": "due",
  "receive-task": "due",
  "due-task": "due",
  "check-dossier": "due",
  "answer-ballot": "due",
  "prepare-ballot": "due",
  "approve-document": "since",
  "sign-document": "since",
  "issue-document": "since",
  "revise-document": "since",
  "confirm-task": "since",
  "undated-task": "since",
  "decide-extension": "since",
  "reassign-task": "since",
  "draft-resolution": "since",
  "give-tasks": "since",
  "redo-dossier": "since",
  "submit-dossier": "since",
  "place-dossier": "since",
  "approve-ballot": "since",
  "decide-ballot": "since",
  "review-ballot": "since",
  "redo-ballot": "since",
  "synthesise-ballot": "since",
  "explain-opinions": "since",
  "decide-absences": "begins",
  "answer-invitation": "begins",
  vote: "begins",
  "check-in": "begins",
  conduct: "begins",
  serve: "begins",
  "attend-for": "begins",
  "hear-item": "begins",
  "approve-agenda": "begins",
  "prepare-agenda": "begins",
  "send-invitations": "begins",
  "publish-papers": "begins",
  "read-papers": "begins",
  book: "begins",
};

const room = (id: string) => `/meetings/${id}`;
const conduct = (id: string) => `/meetings/${id}/conduct`;
const prepare = (id: string) => `/meetings/${id}/prepare`;
const resolution = (id: string) => `/resolutions/${id}`;
const task = (id: string) => `/tasks/${id}`;
const dossier = (id: string) => `/dossiers/${id}`;
const ballot = (id: string) => `/ballots/${id}`;
const ballotDesk = (id: string) => `/ballots/${id}?view=office`;

const paths: Record<WaitingKind, (id: string) => string> = {
  vote: room,
  "check-in": room,
  "attend-for": room,
  "hear-item": room,
  "read-papers": room,
  book: room,
  "approve-agenda": room,
  conduct,
  serve: conduct,
  "prepare-agenda": prepare,
  "send-invitations": prepare,
  "publish-papers": prepare,
  "decide-absences": (id) => `/meetings/${id}/absences`,
  "answer-invitation": (id) => `/invitations/${id}`,
  "approve-document": resolution,
  "sign-document": resolution,
  "issue-document": resolution,
  "revise-document": resolution,
  "give-tasks": resolution,
  "draft-resolution": (id) => `/resolutions/new?item=${id}`,
  "overdue-task": task,
  "redo-task": task,
  "receive-task": task,
  "due-task": task,
  "confirm-task": task,
  "undated-task": task,
  "decide-extension": task,
  "reassign-task": task,
  "redo-dossier": dossier,
  "check-dossier": dossier,
  "submit-dossier": dossier,
  "place-dossier": dossier,
  "answer-ballot": ballot,
  "prepare-ballot": ballot,
  "approve-ballot": ballotDesk,
  "decide-ballot": ballotDesk,
  "review-ballot": ballotDesk,
  "redo-ballot": ballotDesk,
  "synthesise-ballot": ballotDesk,
  "explain-opinions": ballotDesk,
};

/** Where the line's button leads. */
export function pathOf({ kind, id }: Pick<Waiting, "kind" | "id">): string {
  return paths[kind](id);
}

/** The most pressing kind first; within a kind the earliest. */
export function inOrder(lines: readonly Waiting[]): Waiting[] {
  const rank = (line: Waiting) => WAITING_KINDS.indexOf(line.kind);
  return [...lines].sort((a, b) => rank(a) - rank(b) || a.at - b.at);
}

/** How a task of one's own ministry waits; the state decides before the clock. */
export function taskWaitingKind(
  task: { state: string; dueAt: number | null },
  now: number,
): "overdue-task" | "redo-task" | "receive-task" | "due-task" | "undated-task" {
  if (task.dueAt === null) return "undated-task";
  if (task.dueAt < now) return "overdue-task";
  if (task.state === "rework") return "redo-task";
  return task.state === "assigned" ? "receive-task" : "due-task";
}
