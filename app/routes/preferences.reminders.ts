import { z } from "zod";
import { deed } from "../door.server.ts";
import { MAIL_CHOICES } from "../notices/reminder.ts";
import { saveReminders } from "../notices/save-reminders.server.ts";

const mail = z.enum(MAIL_CHOICES);
const sms = z
  .literal("yes")
  .optional()
  .transform((ticked) => ticked !== undefined);

const schema = z
  .object({
    "mail.task-near": mail,
    "mail.task-overdue": mail,
    "mail.task-escalated": mail,
    "sms.task-near": sms,
    "sms.task-overdue": sms,
    "sms.task-escalated": sms,
    phone: z.string().max(40).default(""),
  })
  .transform((form) => ({
    phone: form.phone,
    choices: {
      "task-near": { mail: form["mail.task-near"], sms: form["sms.task-near"] },
      "task-overdue": { mail: form["mail.task-overdue"], sms: form["sms.task-overdue"] },
      "task-escalated": { mail: form["mail.task-escalated"], sms: form["sms.task-escalated"] },
    },
  }));

export const action = deed(schema, ({ app, intent, input }) => saveReminders(app, intent, input));
