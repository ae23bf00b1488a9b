import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { ballotMails } from "./ballot-mails.views.server.ts";
import { goesOutAt } from "./burst.ts";
import { earlierMails } from "./burst.views.server.ts";
import { isNews, MAILED_EVENTS } from "./mail.ts";
import type { Happened } from "./mail-recipients.views.server.ts";
import { meetingMails } from "./meeting-mails.views.server.ts";
import { choicesOf } from "./notice-choice.store.server.ts";
import { insertMail } from "./outbox.store.server.ts";
import { topicOfMail, UNCHOSEN_TOPICS } from "./topic.ts";

/** Puts into the outbox what an event is told by mail; run twice for the same event, once. */
export async function queueMails(app: App, event: Happened): Promise<{ queued: number }> {
  if (!isNews(event.at, app.clock()) || !MAILED_EVENTS.includes(event.type)) return { queued: 0 };
  return commit(app, { act: "queue-mails", intent: null, input: event.seq }, async (tx) => {
    const { origins, mailFrom: from } = app.settings;
    const house = { origin: origins[0] ?? "", from, now: tx.at };
    const round =
      (await meetingMails(tx.db, event, house)) ?? (await ballotMails(tx.db, event, house));
    if (!round) return { queued: 0 };
    const { subject, kind } = round;
    const topic = topicOfMail(kind);
    const choices = await choicesOf(
      tx.db,
      round.letters.map(({ personId }) => personId),
    );
    let queued = 0;
    for (const letter of round.letters) {
      // Whoever wants a digest gets it from their notices.
      if (topic && (choices(letter.personId) ?? UNCHOSEN_TOPICS)[topic].mail !== "each") continue;
      const about = { subject, kind, channel: "mail" as const };
      const earlier = letter.calendar
        ? []
        : await earlierMails(tx.db, { ...letter, ...about }, event.at);
      const nextTryAt = goesOutAt(event.at, earlier);
      const row = { id: tx.id(), ...about, eventSeq: event.seq, at: event.at, nextTryAt };
      if (await insertMail(tx.db, { ...row, ...letter })) queued += 1;
    }
    if (queued > 0) {
      tx.record({
        type: "mail.queued",
        subject,
        payload: { kind, mails: queued },
        wakes: ["outbox"],
      });
    }
    return { queued };
  });
}
