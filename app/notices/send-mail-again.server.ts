import { requirePerson } from "../people/person.views.server.ts";
import { requireMay } from "../people/require.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { mailsIn, saveOutcome } from "./outbox.store.server.ts";

/** A mail that was given up is tried again from the beginning. */
export async function sendMailAgain(
  app: App,
  intent: Intent,
  input: { mailId: string },
): Promise<{ mailId: string }> {
  return commit(app, { act: "send-mail-again", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    requireMay(person, "outbox.send-again", { state: "kept", relations: [] });
    const [mail] = await mailsIn(tx.db("outbox").where("outbox.id", input.mailId).forUpdate());
    if (!mail) return refuse("not-found");
    if (mail.failedAt === null) return refuse("mail-not-failed");
    await saveOutcome(tx.db, { ...mail, tries: 0, failedAt: null, nextTryAt: tx.at });
    tx.record({
      type: "mail.requeued",
      subject: `mail:${mail.id}`,
      payload: { kind: mail.kind },
      wakes: ["outbox"],
    });
    return { mailId: mail.id };
  });
}
