import type { Bilingual, Role } from "../people/person.ts";
import type { Reminder } from "../tasks/reminder-ladder.ts";

/*
 * Who is reminded of a deadline, and how. In the app everybody concerned is, always; by mail and text
 * message as each person chose. The day's reminders come together: one notice, one mail, one message.
 */

export const REMINDER_KINDS = ["task-near", "task-overdue", "task-escalated"] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** What an event of the ladder is called as a reminder. */
export const REMINDER_OF: Record<Reminder, ReminderKind> = {
  "task.deadline-near": "task-near",
  "task.deadline-missed": "task-overdue",
  "task.escalated": "task-escalated",
};

type Hears = {
  /** Of the lead ministry; its member of the Government is its head. */
  lead: readonly Role[];
  /** Of the ministries that coordinate. */
  coordinating: readonly Role[];
  /** Of no ministry; of a secret task only who takes part in it hears. */
  everywhere: readonly Role[];
};

const MINISTRY: readonly Role[] = ["ministry-officer", "ministry-lead"];

export const HEARS: Record<ReminderKind, Hears> = {
  "task-near": { lead: MINISTRY, coordinating: MINISTRY, everywhere: [] },
  "task-overdue": { lead: [...MINISTRY, "member"], coordinating: MINISTRY, everywhere: [] },
  "task-escalated": {
    lead: [...MINISTRY, "member"],
    coordinating: [],
    everywhere: ["secretariat-specialist", "secretariat-head"],
  },
};

/** Whether anybody with these roles may ever be reminded: whoever never is has nothing to choose. */
export function isEverReminded(roles: readonly Role[]): boolean {
  return REMINDER_KINDS.some((kind) => {
    const { lead, coordinating, everywhere } = HEARS[kind];
    return [...lead, ...coordinating, ...everywhere].some((role) => roles.includes(role));
  });
}

/** A rung that a round reached; no title: it is nothing for a mail. */
export type Reached = {
  taskId: string;
  dueAt: number;
  rung: number;
  kind: ReminderKind;
  /** "2026/18" */
  code: string;
  lead: Bilingual;
  /** Of a secret task nothing leaves the house. */
  isSecret: boolean;
};

/** A round of reminders, as the log tells of it. */
export type Round = {
  seq: number;
  at: number;
  /** "reminder-round:2027-01-28" */
  subject: string;
  payload: { [key: string]: unknown };
};

/** What a round has for one person. */
export type Told = {
  round: Round;
  day: string;
  personId: string;
  reached: readonly Reached[];
};

export const CHANNELS = ["app", "mail", "sms"] as const;
export type Channel = (typeof CHANNELS)[number];

/** One mail a day for all of them, a mail for each, or none. */
export const MAIL_CHOICES = ["digest", "each", "no"] as const;
export type MailChoice = (typeof MAIL_CHOICES)[number];

export type ReminderChoice = { mail: MailChoice; sms: boolean };
export type ReminderChoices = Record<ReminderKind, ReminderChoice>;

/** An escalation is always told by mail too. */
export const MUST_MAIL: readonly ReminderKind[] = ["task-escalated"];

export const mailChoicesOf = (kind: ReminderKind): readonly MailChoice[] =>
  MAIL_CHOICES.filter((choice) => choice !== "no" || !MUST_MAIL.includes(kind));

/** What holds for whoever has chosen nothing. */
export const UNCHOSEN: ReminderChoice = { mail: "digest", sms: false };

/** A number as the gateway takes it ("+84912345678"), from how people write it; null: unreadable. */
export function readPhone(text: string): string | null {
  const bare = text.replace(/[\s.()-]/g, "");
  const whole = /^0\d{9}$/.test(bare) ? `+84${bare.slice(1)}` : bare.replace(/^00/, "+");
  return /^\+[1-9]\d{7,14}$/.test(whole) ? whole : null;
}
