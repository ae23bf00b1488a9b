import type { Knex } from "knex";
import { calendarFile } from "./calendar.paper.ts";
import type { House, Letter, MailRound } from "./letter.ts";
import { composeMeetingMail } from "./mail.paper.ts";
import { MEETING_MAIL_RULES, type MeetingMailRule } from "./mail.ts";
import {
  mailRecipients,
  meetingOfEvent,
  type Happened,
  type Recipient,
} from "./mail-recipients.views.server.ts";
import { mailedMeeting, type MailedMeeting } from "./mailed-meeting.views.server.ts";

/** What an event of a meeting is told by mail; null for every other event. */
export async function meetingMails(
  db: Knex,
  event: Happened,
  house: House,
): Promise<MailRound | null> {
  const rule = MEETING_MAIL_RULES.find((each) => each.event === event.type);
  const meetingId = rule ? await meetingOfEvent(db, event) : null;
  const meeting = meetingId === null ? null : await mailedMeeting(db, meetingId, event.seq);
  if (!rule || !meeting) return null;
  const recipients = await mailRecipients(db, rule, { event, meetingId: meeting.id });
  const letters = recipients.map((to) => letterOf({ rule, meeting, to }, house));
  return { kind: rule.kind, subject: `meeting:${meeting.id}`, letters };
}

type Wanted = { rule: MeetingMailRule; meeting: MailedMeeting; to: Recipient };

function letterOf({ rule, meeting, to }: Wanted, house: House): Letter {
  const { kind, calendar: method } = rule;
  const { from, now } = house;
  const link = linkFor({ rule, meeting, to }, house);
  const text = composeMeetingMail({ kind, locale: to.locale, name: to.name, meeting, link });
  const calendar = method && {
    method,
    text: calendarFile({
      ...{ method, from, startsAt: meeting.startsAt, minutes: meeting.minutes },
      uid: `${meeting.id}@${from.slice(from.indexOf("@") + 1)}`,
      sequence: meeting.changes,
      ...{ summary: text.summary, place: meeting.place, url: link.url, now },
      to: { address: to.address, name: to.name[to.locale] },
    }),
  };
  const { subjectLine, body } = text;
  return { personId: to.personId, address: to.address, subjectLine, body, calendar };
}

function linkFor({ rule: { kind }, meeting, to }: Wanted, { origin }: House) {
  const room = `${origin}/meetings/${meeting.id}`;
  if (kind === "absence-requested") return { to: "decide" as const, url: `${room}/absences` };
  const asks = ["invited", "moved", "reminder", "absence-declined"].includes(kind);
  if (!asks || to.invitationId === null) return { to: "open" as const, url: room };
  return { to: "answer" as const, url: `${origin}/invitations/${to.invitationId}` };
}
