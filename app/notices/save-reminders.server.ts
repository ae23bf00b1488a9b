import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { Refusal } from "../platform/refusal.ts";
import { saveReminderSettings } from "./reminder-choice.store.server.ts";
import { mailChoicesOf, readPhone, REMINDER_KINDS, type ReminderChoices } from "./reminder.ts";

type Wanted = {
  choices: ReminderChoices;
  /** As it was written; empty: no text messages. */
  phone: string;
};

/** How this person is reminded of deadlines. What must be told by mail cannot be switched off. */
export async function saveReminders(
  app: App,
  intent: Intent,
  input: Wanted,
): Promise<{ phone: string | null }> {
  return commit(app, { act: "save-reminders", intent, input }, async (tx) => {
    const { choices } = input;
    const kinds = REMINDER_KINDS.filter(
      (kind) => !mailChoicesOf(kind).includes(choices[kind].mail),
    );
    const [switchedOff] = kinds;
    if (switchedOff) throw new Refusal("reminder-mandatory", {}, { [switchedOff]: "required" });
    const phone = readPhone(input.phone);
    const isWanted = REMINDER_KINDS.some((kind) => choices[kind].sms);
    if (phone === null && (isWanted || input.phone.trim() !== "")) {
      throw new Refusal("phone-unreadable", {}, { phone: "unreadable" });
    }
    await saveReminderSettings(tx.db, { personId: intent.by, choices, phone });
    tx.record({
      type: "reminder-settings.saved",
      subject: `person:${intent.by}`,
      wakes: [`person:${intent.by}`],
    });
    return { phone };
  });
}
