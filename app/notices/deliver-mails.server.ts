import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import type { Carried } from "../platform/mail-carrier.server.ts";
import { nextTryAfter } from "./mail.ts";
import { saveOutcome, takeDueMail, type OutboxMail } from "./outbox.store.server.ts";

/**
 * Sends what is due, one mail after the other. A mail that fails waits, longer each time, until it is
 * given up; a server that does not answer ends the round. A process killed between sending and
 * writing it down sends that one mail again, under the same Message-ID.
 */
export async function deliverMails(app: App): Promise<{ sent: number; failed: number }> {
  const round = { sent: 0, failed: 0 };
  if (!app.mail) return round;
  for (let mail = await take(app); mail; mail = await take(app)) {
    const carried = await app.mail.carry({ ...mail, to: mail.address });
    const outcome = outcomeOf(mail, carried, app.clock());
    await settle(app, outcome);
    if (carried.is === "sent") round.sent += 1;
    if (outcome.failedAt !== null) round.failed += 1;
    if (carried.is === "failed" && carried.server) break;
  }
  app.mail.rest();
  if (round.sent > 0) await tell(app, "mail.sent", round.sent);
  if (round.failed > 0) await tell(app, "mail.failed", round.failed);
  return round;
}

function take(app: App): Promise<OutboxMail | null> {
  return commit(app, { act: "take-mail", intent: null, input: null }, (tx) =>
    takeDueMail(tx.db, tx.at),
  );
}

function outcomeOf(mail: OutboxMail, carried: Carried, now: number): OutboxMail {
  const tries = mail.tries + 1;
  if (carried.is === "sent") return { ...mail, tries, sentAt: now, nextTryAt: null };
  const next = carried.forGood ? null : nextTryAfter(tries, now);
  const lastFault = carried.fault;
  return { ...mail, tries, lastFault, nextTryAt: next, failedAt: next === null ? now : null };
}

async function settle(app: App, outcome: OutboxMail): Promise<void> {
  await commit(app, { act: "settle-mail", intent: null, input: null }, async (tx) => {
    await saveOutcome(tx.db, outcome);
    return null;
  });
}

async function tell(app: App, type: "mail.sent" | "mail.failed", mails: number): Promise<void> {
  await commit(app, { act: "tell-of-mails", intent: null, input: null }, (tx) => {
    tx.record({ type, subject: "mail:outbox", payload: { mails }, wakes: ["outbox"] });
    return Promise.resolve(null);
  });
}
