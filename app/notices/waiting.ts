import type { Bilingual } from "../people/person.ts";

/** What may wait for somebody on their desk, the most pressing kind first. */
export const WAITING_KINDS = [
  "vote", // an open vote, not yet cast
  "check-in", // the meeting is about to open or has opened
  "conduct", // presides over it
  "serve", // the secretariat's part in it
  "attend-for", // sits in a member's place
  "hear-item", // is invited to an item
  "decide-absences", // members ask the chair to be absent
  "answer-invitation",
  "issue-resolution",
  "overdue-task",
  "redo-task",
  "receive-task",
  "due-task",
  "confirm-task",
  "approve-agenda", // the chair's
  "prepare-agenda",
  "send-invitations",
  "redo-dossier",
  "check-dossier",
  "submit-dossier",
  "place-dossier",
  "publish-papers",
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
  switch (kind) {
    case "overdue-task":
    case "redo-task":
    case "receive-task":
    case "due-task":
    case "check-dossier":
      return "due";
    case "issue-resolution":
    case "confirm-task":
    case "draft-resolution":
    case "give-tasks":
    case "redo-dossier":
    case "submit-dossier":
    case "place-dossier":
      return "since";
    case "decide-absences":
    case "answer-invitation":
    case "vote":
    case "check-in":
    case "conduct":
    case "serve":
    case "attend-for":
    case "hear-item":
    case "approve-agenda":
    case "prepare-agenda":
    case "send-invitations":
    case "publish-papers":
    case "read-papers":
    case "book":
      return "begins";
    default:
      return kind satisfies never;
  }
}

const room = (id: string) => `/meetings/${id}`;
const conduct = (id: string) => `/meetings/${id}/conduct`;
const prepare = (id: string) => `/meetings/${id}/prepare`;
const resolution = (id: string) => `/resolutions/${id}`;
const task = (id: string) => `/tasks/${id}`;
const dossier = (id: string) => `/dossiers/${id}`;

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
  "issue-resolution": resolution,
  "give-tasks": resolution,
  "draft-resolution": (id) => `/resolutions/new?item=${id}`,
  "overdue-task": task,
  "redo-task": task,
  "receive-task": task,
  "due-task": task,
  "confirm-task": task,
  "redo-dossier": dossier,
  "check-dossier": dossier,
  "submit-dossier": dossier,
  "place-dossier": dossier,
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
  task: { state: string; dueAt: number },
  now: number,
): "overdue-task" | "redo-task" | "receive-task" | "due-task" {
  if (task.dueAt < now) return "overdue-task";
  if (task.state === "rework") return "redo-task";
  return task.state === "assigned" ? "receive-task" : "due-task";
}
