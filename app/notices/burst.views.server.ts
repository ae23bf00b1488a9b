import type { Knex } from "knex";
import type { Earlier } from "./burst.ts";
import { mailsIn, ofKin } from "./outbox.store.server.ts";
import { BURST_MS } from "./topic.ts";

/** The mails of the kind that a person was sent shortly before `at`. */
export async function earlierMails(
  db: Knex,
  kin: Parameters<typeof ofKin>[1],
  at: number,
): Promise<Earlier[]> {
  const mails = await mailsIn(ofKin(db, kin).where("at", ">", at - BURST_MS));
  return mails.map((mail) => {
    const waits = mail.tries === 0 && mail.sentAt === null && mail.failedAt === null;
    return { at: mail.at, waitsUntil: waits ? mail.nextTryAt : null };
  });
}
