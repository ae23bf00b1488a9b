import type { Knex } from "knex";
import type { Person } from "../people/person.ts";
import { isEverReminded } from "./reminder.ts";
import { reminderSettings, type ReminderSettings } from "./reminder-choice.store.server.ts";

export type ReminderForm = ReminderSettings & {
  /** Whether text messages can be chosen at all. */
  hasGateway: boolean;
};

/** What a person may choose about reminders; null for whoever is never reminded. */
export async function reminderForm(
  db: Knex,
  { person, hasGateway }: { person: Person; hasGateway: boolean },
): Promise<ReminderForm | null> {
  if (!isEverReminded(person.roles)) return null;
  return { ...(await reminderSettings(db, person.id)), hasGateway };
}
