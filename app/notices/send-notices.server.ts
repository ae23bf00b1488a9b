import type { App, Json } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { audienceOf } from "./audience.views.server.ts";
import { noticeRuleFor } from "./notice.ts";
import { choicesOf } from "./notice-choice.store.server.ts";
import { insertNotice, unreadBy } from "./notice.store.server.ts";
import { mailOfNotice, topicOf, type TopicChoice } from "./topic.ts";

type Happened = {
  seq: number;
  at: number;
  type: string;
  subject: string;
  by: string | null;
  payload: { [key: string]: Json | undefined };
};

/** Whoever has chosen nothing gets the mails that events have of their own, and no others. */
function asChosen(choice: TopicChoice | undefined, event: string): TopicChoice {
  if (!choice) return { inApp: true, mail: "no" };
  return { ...choice, mail: mailOfNotice(event, choice.mail) };
}

/** Tells whoever an event concerns; run twice for the same event it tells nobody twice. */
export async function sendNotices(app: App, event: Happened): Promise<{ told: number }> {
  const rule = noticeRuleFor(event.type);
  if (!rule) return { told: 0 };
  return commit(app, { act: "send-notices", intent: null, input: event.seq }, async (tx) => {
    const { kind, gathers = false } = rule;
    const persons = await audienceOf(tx.db, rule.audiences, event);
    const waiting = gathers ? await unreadBy(tx.db, { kind, subject: event.subject }) : [];
    const told: string[] = [];
    const topic = topicOf(rule.kind);
    const choices = await choicesOf(tx.db, persons);
    for (const personId of persons.filter((id) => id !== event.by && !waiting.includes(id))) {
      const { subject, seq: eventSeq, at } = event;
      const isNew = await insertNotice(tx.db, {
        id: tx.id(),
        personId,
        kind,
        subject,
        eventSeq,
        at,
        ...(topic && { told: asChosen(choices(personId)?.[topic], event.type) }),
      });
      if (isNew) told.push(personId);
    }
    if (told.length > 0) {
      tx.record({
        type: "notice.sent",
        subject: event.subject,
        payload: { kind, persons: told.length },
        wakes: told.map((id) => `person:${id}`),
      });
    }
    return { told: told.length };
  });
}
