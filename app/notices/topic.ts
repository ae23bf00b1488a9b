import { MAILED_EVENTS, type MailKind } from "./mail.ts";
import type { NoticeKind } from "./notice.ts";
import type { MailChoice } from "./reminder.ts";

/*
 * What people choose about being told, topic by topic: in the app or not, by mail at once, in the
 * digest of the day, or not. Reminders of task deadlines have a choice of their own (`reminder.ts`).
 */

export const TOPICS = [
  "meetings",
  "ballots",
  "papers",
  "minutes",
  "documents",
  "tasks",
  "dossiers",
] as const;
export type Topic = (typeof TOPICS)[number];

/** To come and to answer is a duty: these are always told in the app. */
export const DUTIES: readonly Topic[] = ["meetings", "ballots"];

export type TopicChoice = { inApp: boolean; mail: MailChoice };
export type TopicChoices = Record<Topic, TopicChoice>;

/** What holds for whoever has chosen nothing. */
export const UNCHOSEN_TOPICS: TopicChoices = {
  meetings: { inApp: true, mail: "each" },
  ballots: { inApp: true, mail: "each" },
  papers: { inApp: true, mail: "each" },
  minutes: { inApp: true, mail: "no" },
  documents: { inApp: true, mail: "no" },
  tasks: { inApp: true, mail: "no" },
  dossiers: { inApp: true, mail: "no" },
};

const BY_NOUN: readonly [RegExp, Topic][] = [
  [/^(approval-asked|agenda-|meeting-|substitute-|guest-|absence-|answer-reminded)/, "meetings"],
  [/^ballot-/, "ballots"],
  [/^(paper|papers|notes)-/, "papers"],
  [/^minutes-/, "minutes"],
  [/^(resolution|wording)-/, "documents"],
  [/^(task|tasks|extension|campaign)-/, "tasks"],
  [/^dossier-/, "dossiers"],
];

const REMINDERS: readonly NoticeKind[] = [
  "task-near",
  "task-overdue",
  "task-escalated",
  "task-reminders",
];

/** Null: a reminder of a deadline. */
export function topicOf(kind: NoticeKind): Topic | null {
  if (REMINDERS.includes(kind)) return null;
  return BY_NOUN.find(([pattern]) => pattern.test(kind))?.[1] ?? null;
}

/** Under which topic a list of kinds is filtered; reminders stand among the tasks. */
export const shownUnder = (kind: NoticeKind): Topic => topicOf(kind) ?? "tasks";

/** The topic whose choice a mail about an event follows; null: it always goes out. */
export function topicOfMail(kind: MailKind): Topic | null {
  if (kind === "uninvited") return null;
  if (kind === "papers") return "papers";
  return kind.startsWith("ballot-") ? "ballots" : "meetings";
}

/** How a notice goes out: what has a mail of its own is not gathered when mails come at once. */
export function mailOfNotice(event: string, mail: MailChoice): MailChoice {
  return mail === "each" && MAILED_EVENTS.includes(event) ? "no" : mail;
}

/** Notices of one topic that come within this time become one mail. */
export const BURST_MS = 5 * 60_000;

/** The hour of the morning at which the digest of the day is gathered. */
export const DIGEST_TIME = "07:00";
