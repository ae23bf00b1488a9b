import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import type { Carried } from "../platform/mail-carrier.server.ts";
import { mergeBurst } from "./merge-burst.server.ts";
import { nextTryAfter, type OutChannel } from "./mail.ts";
import { saveOutcome, takeDueMail, type OutboxMail } from "./outbox.store.server.ts";

type Sent = { sent: number; failed: number };

/**
 * Sends what is due, mails and text messages, one after the other. One that fails waits, longer each
 * time, until it is given up; a server that does not answer ends the round of its channel. A process
 * killed between sending and writing it down sends that one again, under the same Message-ID (of a
 * text message: the same key), so that the double is known as one.
 */
export async function deliverMails(app: App): Promise<Sent> {
  const { mail, sms } = app;
  const mails = mail && (await deliver(app, "mail", (each) => mail.carry(withTo(each))));
  mail?.rest();
  const texts = sms && (await deliver(app, "sms", (each) => sms.carry(withTo(each))));
  const sent = (mails?.sent ?? 0) + (texts?.sent ?? 0);
  const failed = (mails?.failed ?? 0) + (texts?.failed ?? 0);
  if (sent > 0) await tell(app, "mail.sent", sent);
  if (failed > 0) await tell(app, "mail.failed", failed);
  return { sent, failed };
}

const withTo = (mail: OutboxMail) => ({ ...mail, to: mail.address });

type Carry = (mail: OutboxMail) => Promise<Carried>;

async function deliver(app: App, channel: OutChannel, carry: Carry): Promise<Sent> {
  const round = { sent: 0, failed: 0 };
  for (let next = await take(app, channel); next; next = await take(app, channel)) {
    const carried = await carry(next);
    const outcome = outcomeOf(next, carried, app.clock());
    await settle(app, outcome);
    if (carried.is === "sent") round.sent += 1;
    if (outcome.failedAt !== null) round.failed += 1;
    if (carried.is === "failed" && carried.server) break;
  }
  return round;
}

function take(app: App, channel: OutChannel): Promise<OutboxMail | null> {
  return commit(app, { act: "take-mail", intent: null, input: null }, async (tx) => {
    const mail = await takeDueMail(tx.db, { now: tx.at, channel });
    return mail && mergeBurst(tx, mail);
  });
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
