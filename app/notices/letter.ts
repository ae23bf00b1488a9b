import type { CalendarMethod, MailKind } from "./mail.ts";

/** One mail to one person, as it lies in the outbox. */
export type Letter = {
  personId: string;
  address: string;
  subjectLine: string;
  body: string;
  calendar: { method: CalendarMethod; text: string } | null;
};

/** What one event is told by mail. */
export type MailRound = {
  kind: MailKind;
  /** What it is about: noun:id. */
  subject: string;
  letters: Letter[];
};

/** Where the mails come from. */
export type House = { origin: string; from: string; now: number };
