import type { App } from "../platform/app.server.ts";
import { commit, type Tx } from "../platform/commit.server.ts";
import { calendarFile } from "./calendar.paper.ts";
import { composeMail } from "./mail.paper.ts";
import { MAIL_RULES, type MailRule } from "./mail.ts";
import {
  mailRecipients,
  meetingOfEvent,
  type Happened,
  type Recipient,
} from "./mail-recipients.views.server.ts";
import { mailedMeeting, type MailedMeeting } from "./mailed-meeting.views.server.ts";
import { insertMail } from "./outbox.store.server.ts";

/** What is older is no news: a server that comes back after long, or is new, writes nobody of it. */
const NEWS = 7 * 86_400_000;

/** Puts into the outbox what an event is told by mail; run twice for the same event, once. */
export async function queueMails(app: App, event: Happened): Promise<{ queued: number }> {
  const rule = MAIL_RULES.find((each) => each.event === event.type);
  if (!rule || app.clock() - event.at > NEWS) return { queued: 0 };
  return commit(app, { act: "queue-mails", intent: null, input: event.seq }, async (tx) => {
    const meetingId = await meetingOfEvent(tx.db, event);
    const meeting = meetingId === null ? null : await mailedMeeting(tx.db, meetingId, event.seq);
    if (!meeting) return { queued: 0 };
    const recipients = await mailRecipients(tx.db, rule, { event, meetingId: meeting.id });
    let queued = 0;
    for (const to of recipients)
      if (await queue(app, tx, { rule, event, meeting, to })) queued += 1;
    if (queued > 0) {
      tx.record({
        type: "mail.queued",
        subject: `meeting:${meeting.id}`,
        payload: { kind: rule.kind, mails: queued },
        wakes: ["outbox"],
      });
    }
    return { queued };
  });
}

type Wanted = { rule: MailRule; event: Happened; meeting: MailedMeeting; to: Recipient };

async function queue(app: App, tx: Tx, { rule, event, meeting, to }: Wanted): Promise<boolean> {
  const { kind, calendar: method } = rule;
  const link = linkFor(app, { rule, meeting, to });
  const text = composeMail({ kind, locale: to.locale, name: to.name, meeting, link });
  const { mailFrom: from } = app.settings;
  const calendar = method && {
    method,
    text: calendarFile({
      ...{ method, from, startsAt: meeting.startsAt, minutes: meeting.minutes },
      uid: `${meeting.id}@${from.slice(from.indexOf("@") + 1)}`,
      sequence: meeting.changes,
      ...{ summary: text.summary, place: meeting.place, url: link.url, now: tx.at },
      to: { address: to.address, name: to.name[to.locale] },
    }),
  };
  return insertMail(tx.db, {
    ...{ id: tx.id(), personId: to.personId, kind, meetingId: meeting.id, eventSeq: event.seq },
    ...{
      address: to.address,
      subjectLine: text.subjectLine,
      body: text.body,
      calendar,
      at: event.at,
    },
  });
}

type Linked = Pick<Wanted, "rule" | "meeting" | "to">;

function linkFor(app: App, { rule: { kind }, meeting, to }: Linked) {
  const [origin = ""] = app.settings.origins;
  const room = `${origin}/meetings/${meeting.id}`;
  if (kind === "absence-requested") return { to: "decide" as const, url: `${room}/absences` };
  const asks = ["invited", "moved", "reminder", "absence-declined"].includes(kind);
  if (!asks || to.invitationId === null) return { to: "open" as const, url: room };
  return { to: "answer" as const, url: `${origin}/invitations/${to.invitationId}` };
}
