import { REMINDER_KINDS } from "./reminder.ts";

/*
 * Which events are told by mail too, and with which calendar file. A mail carries the number, hour
 * and place of the session and a link, or the number and due time of a ballot or a task and a link;
 * what is confidential stays in the house.
 */

export const MAIL_KINDS = [
  "invited",
  "uninvited",
  "moved",
  "cancelled",
  "postponed",
  "reminder",
  "absence-requested",
  "absence-consented",
  "absence-declined",
  "substitute",
  "papers",
  "ballot-issued",
  "ballot-reminded",
  "ballot-extended",
  "ballot-corrected",
  ...REMINDER_KINDS,
  "task-reminders",
  "notices",
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** How it leaves the house: as a mail, or as a text message. */
export const OUT_CHANNELS = ["mail", "sms"] as const;
export type OutChannel = (typeof OUT_CHANNELS)[number];

export type CalendarMethod = "REQUEST" | "CANCEL";

/** Whom a meeting's mail goes to; only to people of a meeting whose invitations are out. */
export const RECIPIENTS = [
  "named", // those the event names
  "all-invited", // everybody with an invitation, and who sits in a member's place
  "substitutes", // who sits in a member's place
  "chair",
] as const;
export type Recipients = (typeof RECIPIENTS)[number];

/** Whom a ballot's mail goes to, while it collects: members, and whoever assists them. */
export const BALLOT_RECIPIENTS = [
  "asked", // everybody on its roll
  "reminded", // those the event names
] as const;
export type BallotRecipients = (typeof BALLOT_RECIPIENTS)[number];

export type MeetingMailRule = {
  event: string;
  kind: MailKind;
  to: Recipients;
  calendar: CalendarMethod | null;
};

export type BallotMailRule = { event: string; kind: MailKind; to: BallotRecipients };

export const MEETING_MAIL_RULES: readonly MeetingMailRule[] = [
  { event: "invitation.issued", kind: "invited", to: "named", calendar: "REQUEST" },
  { event: "invitation.withdrawn", kind: "uninvited", to: "named", calendar: "CANCEL" },
  { event: "invitation.reminded", kind: "reminder", to: "named", calendar: null },
  { event: "absence.requested", kind: "absence-requested", to: "chair", calendar: null },
  { event: "absence.consented", kind: "absence-consented", to: "named", calendar: null },
  { event: "absence.declined", kind: "absence-declined", to: "named", calendar: null },
  // Those written down before the invitations went out.
  { event: "meeting.invited", kind: "substitute", to: "substitutes", calendar: "REQUEST" },
  { event: "substitute.named", kind: "substitute", to: "named", calendar: "REQUEST" },
  { event: "meeting.moved", kind: "moved", to: "all-invited", calendar: "REQUEST" },
  { event: "meeting.cancelled", kind: "cancelled", to: "all-invited", calendar: "CANCEL" },
  { event: "meeting.postponed", kind: "postponed", to: "all-invited", calendar: "CANCEL" },
  { event: "meeting.papers-declared", kind: "papers", to: "all-invited", calendar: null },
];

export const BALLOT_MAIL_RULES: readonly BallotMailRule[] = [
  { event: "ballot.issued", kind: "ballot-issued", to: "asked" },
  { event: "ballot.reminded", kind: "ballot-reminded", to: "reminded" },
  { event: "ballot.extended", kind: "ballot-extended", to: "asked" },
  { event: "ballot.corrected", kind: "ballot-corrected", to: "asked" },
];

export const MAILED_RULES = [...MEETING_MAIL_RULES, ...BALLOT_MAIL_RULES];

/** Every event that is told by mail. */
export const MAILED_EVENTS: readonly string[] = MAILED_RULES.map(({ event }) => event);

/** These make the calendar entry another one: its SEQUENCE is how many of them there were. */
export const CALENDAR_CHANGES = [
  "meeting.moved",
  "meeting.cancelled",
  "meeting.postponed",
] as const;

/** What is older is told nobody outside: by a server that comes back after long, or is new. */
const NEWS = 7 * 86_400_000;

export const isNews = (at: number, now: number): boolean => now - at <= NEWS;

/** Minutes until the next try, after the first, second … failed one. */
const PAUSES = [1, 5, 15, 60, 180, 360, 720] as const;

const MINUTE = 60_000;

/** When a mail is tried again after so many failed tries; null: it is given up. */
export function nextTryAfter(tries: number, now: number): number | null {
  const pause = PAUSES[tries - 1];
  return pause === undefined ? null : now + pause * MINUTE;
}

export type MailState = "queued" | "retrying" | "sent" | "failed" | "unsendable" | "merged";

type Sent = {
  tries: number;
  sentAt: number | null;
  failedAt: number | null;
  mergedInto: string | null;
};

/** How a mail stands; without a server for its channel nothing goes out. */
export function mailState(mail: Sent, hasServer: boolean): MailState {
  const { tries, sentAt, failedAt, mergedInto } = mail;
  if (mergedInto !== null) return "merged";
  if (sentAt !== null) return "sent";
  if (failedAt !== null) return "failed";
  if (!hasServer) return "unsendable";
  return tries === 0 ? "queued" : "retrying";
}
