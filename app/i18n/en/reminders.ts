import type { Like } from "../like.ts";
import type { reminders as source } from "../vi/reminders.ts";

export const reminders: Like<typeof source> = {
  title: "Reminders of deadlines",
  about:
    "The system itself always reminds you. How mails come is yours to choose; they tell the number of the task, its ministry, its day and a link, nothing else.",
  kind: {
    "task-near": "Soon due",
    "task-overdue": "Overdue",
    "task-escalated": "Overdue, reported to the session",
  },
  mail: {
    digest: "One mail a day",
    each: "One mail for each task",
    no: "No mail",
  },
  mandatory: "A mail always comes; it cannot be switched off.",
  sms: "Text message too",
  phone: "Telephone number for text messages",
  phoneNote: "For example: 0912 345 678. Empty: no text messages.",
  save: "Save reminders",
  saving: "Saving…",
  saved: "Saved",
};
