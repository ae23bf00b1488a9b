import type { Knex } from "knex";
import { z } from "zod";
import { MAIL_CHOICES, REMINDER_KINDS, UNCHOSEN, type ReminderChoices } from "./reminder.ts";

export type ReminderSettings = {
  choices: ReminderChoices;
  /** Where text messages go; null: to nobody. */
  phone: string | null;
};

/** How this person wants to be reminded; what they never chose is as the rule says. */
export async function reminderSettings(db: Knex, personId: string): Promise<ReminderSettings> {
  const rows = choiceRow.array().parse(await db("reminder_choices").where({ person_id: personId }));
  const kept: { number: string } | undefined = await db("sms_numbers")
    .where({ person_id: personId })
    .first("number");
  const choices: ReminderChoices = {
    "task-near": UNCHOSEN,
    "task-overdue": UNCHOSEN,
    "task-escalated": UNCHOSEN,
  };
  for (const { kind, mail, sms } of rows) choices[kind] = { mail, sms: sms === 1 };
  return { choices, phone: kept?.number ?? null };
}

const choiceRow = z.object({
  kind: z.enum(REMINDER_KINDS),
  mail: z.enum(MAIL_CHOICES),
  sms: z.number(),
});

export async function saveReminderSettings(
  db: Knex,
  { personId, choices, phone }: ReminderSettings & { personId: string },
): Promise<void> {
  const rows = REMINDER_KINDS.map((kind) => {
    const { mail, sms } = choices[kind];
    return { person_id: personId, kind, mail, sms: sms ? 1 : 0 };
  });
  await db("reminder_choices").insert(rows).onConflict(["person_id", "kind"]).merge();
  await db("sms_numbers").where({ person_id: personId }).delete();
  if (phone !== null) await db("sms_numbers").insert({ person_id: personId, number: phone });
}
