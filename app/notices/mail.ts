/*
 * Which events are told by mail too, and with which calendar file. A mail carries the number, hour
 * and place of the session and a link; what is confidential stays in the house.
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
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

export type CalendarMethod = "REQUEST" | "CANCEL";

/** Whom an event's mail goes to; only to people of a meeting whose invitations are out. */
export const RECIPIENTS = [
  "named", // those the event names
  "all-invited", // everybody with an invitation, and who sits in a member's place
  "substitutes", // who sits in a member's place
  "chair",
] as const;
export type Recipients = (typeof RECIPIENTS)[number];

export type MailRule = {
  event: string;
  kind: MailKind;
  to: Recipients;
  calendar: CalendarMethod | null;
};

export const MAIL_RULES: readonly MailRule[] = [
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

/** These make the calendar entry another one: its SEQUENCE is how many of them there were. */
export const CALENDAR_CHANGES = [
  "meeting.moved",
  "meeting.cancelled",
  "meeting.postponed",
] as const;

/** Minutes until the next try, after the first, second … failed one. */
const PAUSES = [1, 5, 15, 60, 180, 360, 720] as const;

const MINUTE = 60_000;

/** When a mail is tried again after so many failed tries; null: it is given up. */
export function nextTryAfter(tries: number, now: number): number | null {
  const pause = PAUSES[tries - 1];
  return pause === undefined ? null : now + pause * MINUTE;
}

export type MailState = "queued" | "retrying" | "sent" | "failed" | "unsendable";

type Sent = { tries: number; sentAt: number | null; failedAt: number | null };

/** How a mail stands; without a mail server nothing goes out. */
export function mailState({ tries, sentAt, failedAt }: Sent, hasServer: boolean): MailState {
  if (sentAt !== null) return "sent";
  if (failedAt !== null) return "failed";
  if (!hasServer) return "unsendable";
  return tries === 0 ? "queued" : "retrying";
}
