import type { App } from "../platform/app.server.ts";
import type { Tx } from "../platform/commit.server.ts";
import { addresseesOf, type Addressee } from "../people/mail-address.views.server.ts";
import { isNews } from "./mail.ts";
import { insertMail, type NewMail } from "./outbox.store.server.ts";
import { claimReminders } from "./personal-reminder.store.server.ts";
import type { Reached, Told } from "./reminder.ts";
import { reminderSettings } from "./reminder-choice.store.server.ts";
import { composeDigest, composeReminder, reminderText } from "./reminder.paper.ts";

type Written = Pick<NewMail, "kind" | "subject" | "channel" | "address" | "subjectLine" | "body">;

/** Puts what a round has for one person into the outbox, as they chose; run again, nothing twice. */
export async function queueReminderIn(tx: Tx, told: Told, app: App): Promise<void> {
  const { round, personId, reached } = told;
  if (!isNews(round.at, tx.at)) return;
  const { choices, phone } = await reminderSettings(tx.db, personId);
  const [to] = await addresseesOf(tx.db, [personId]);
  const origin = app.settings.origins[0] ?? "";
  const open = reached.filter(({ isSecret }) => !isSecret);
  const claim = (channel: "mail" | "sms", some: readonly Reached[]) =>
    claimReminders(tx.db, { personId, channel, day: told.day, at: tx.at }, some);
  const written: Written[] = [];
  if (to) {
    const mailed = await claim(
      "mail",
      open.filter(({ kind }) => choices[kind].mail !== "no"),
    );
    const gathered = mailed.filter(({ kind }) => choices[kind].mail === "digest");
    const alone = mailed.filter(({ kind }) => choices[kind].mail === "each");
    written.push(...mailsOf({ told, to, origin }, gathered, alone));
  }
  if (phone !== null && app.sms) {
    const texted = await claim(
      "sms",
      open.filter(({ kind }) => choices[kind].sms),
    );
    const text = reminderText({
      locale: to?.locale ?? "vi",
      day: told.day,
      reached: texted,
      origin,
    });
    const about = { kind: "task-reminders", subject: round.subject } as const;
    if (texted.length > 0) written.push({ ...about, channel: "sms", address: phone, ...text });
  }
  await keep(tx, told, written);
}

type Writing = { told: Told; to: Addressee; origin: string };

/** One for all that come together; of a single task, its own. */
function mailsOf(
  { told, to, origin }: Writing,
  gathered: readonly Reached[],
  alone: readonly Reached[],
): Written[] {
  const { address, locale, name } = to;
  const [first, second] = gathered;
  const isOne = first !== undefined && second === undefined;
  const single = (isOne ? [first, ...alone] : alone).map((reached): Written => {
    const { subjectLine, body } = composeReminder({ locale, name, reached, origin });
    const { kind, taskId } = reached;
    return { kind, subject: `task:${taskId}`, channel: "mail", address, subjectLine, body };
  });
  if (!second) return single;
  const digest = composeDigest({ locale, name, day: told.day, reached: gathered, origin });
  const about = { kind: "task-reminders", subject: told.round.subject } as const;
  return [{ ...about, channel: "mail", address, ...digest }, ...single];
}

async function keep(tx: Tx, { round, personId }: Told, written: readonly Written[]): Promise<void> {
  if (written.length === 0) return;
  for (const each of written) {
    const own = { id: tx.id(), personId, eventSeq: round.seq, at: round.at, calendar: null };
    await insertMail(tx.db, { ...own, ...each });
  }
  const payload = { kind: "task-reminders", mails: written.length };
  tx.record({ type: "mail.queued", subject: round.subject, payload, wakes: ["outbox"] });
}
