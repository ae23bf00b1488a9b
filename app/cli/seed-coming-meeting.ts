import {
  comingAbsent,
  comingGuest,
  comingItems,
  comingOnline,
  comingRemote,
  comingSilent,
  comingTitle,
} from "../../db/fixtures/coming-meeting.ts";
import { BODY_ID, organisationId, personId, seatId, seats } from "../../db/fixtures/government.ts";
import { answerInvitation } from "../invitations/answer-invitation.server.ts";
import { decideAbsence } from "../invitations/decide-absence.server.ts";
import type { AnswerKind } from "../invitations/invitation.ts";
import { addItem } from "../meetings/add-item.server.ts";
import { createMeeting } from "../meetings/create-meeting.server.ts";
import { inviteGuest } from "../meetings/invite-guest.server.ts";
import type { App } from "../platform/app.server.ts";
import { addDays, instantAt } from "../platform/dates.ts";
import { leadToInvitation } from "./seed-course.ts";
import { workingDayAfter, type SeedDays } from "./seed-days.ts";
import { by, type Scene } from "./seed-scene.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SECRETARIAT = "specialist";
const CHAIR = "prime-minister";

/** A meeting to come: invited, answered by most, one absence consented to and one waiting. */
export async function seedComingMeeting(scene: Scene, days: SeedDays): Promise<void> {
  const { app } = scene;
  const now = days.startsAt - HOUR;
  scene.moveTo(now - 4 * DAY);
  const meetingId = await prepare(app, instantAt(workingDayAfter(addDays(days.today, 9)), "08:00"));
  await leadToInvitation(scene, meetingId, now - 3 * DAY);
  scene.moveTo(now - DAY);
  const decided = await answerAll(app, meetingId);
  scene.moveTo(now - DAY + HOUR);
  await decideAbsence(app, by(CHAIR), { ...decided, consented: true, word: null });
}

async function prepare(app: App, startsAt: number): Promise<string> {
  const { meetingId } = await createMeeting(app, by(SECRETARIAT), {
    ...{ bodyId: BODY_ID, kind: "thematic", title: comingTitle, startsAt },
    ...{ place: "Phòng họp Chính phủ", chairSeatId: seatId(CHAIR) },
  });
  const itemIds: string[] = [];
  for (const { lead, ...item } of comingItems) {
    const leadId = organisationId(lead);
    const added = { meetingId, ...item, leadId, presenterId: leadId };
    itemIds.push((await addItem(app, by(SECRETARIAT), added)).itemId);
  }
  const guest = { meetingId, itemId: itemIds[1] ?? "", personId: personId(comingGuest) };
  await inviteGuest(app, by(SECRETARIAT), { ...guest, invited: true });
  return meetingId;
}

/** The first absence asked for, for the chair to decide on. */
async function answerAll(app: App, meetingId: string) {
  const rows: { id: string; person_id: string }[] = await app
    .write("invitations")
    .where({ meeting_id: meetingId });
  const idOf = (login: string) => rows.find((row) => row.person_id === personId(login))?.id ?? "";
  for (const { code } of seats) {
    const kind = kindOf(code);
    if (kind) await answer(app, { login: code, invitationId: idOf(code), kind });
  }
  const asked = [];
  for (const { login, reason, deputy } of comingAbsent) {
    const invitationId = idOf(login);
    const about = { login, invitationId, kind: "ABSENT" as const, reason, deputy };
    asked.push({ invitationId, answerId: await answer(app, about) });
  }
  return asked[0] ?? { invitationId: "", answerId: "" };
}

function kindOf(login: string): AnswerKind | null {
  if (login === CHAIR || comingSilent.includes(login)) return null;
  if (comingAbsent.some((absent) => absent.login === login)) return null;
  if (comingOnline.includes(login)) return "ONLINE";
  return comingRemote.includes(login) ? "REMOTE_VOTE_ONLY" : "IN_ROOM";
}

type Given = {
  login: string;
  invitationId: string;
  kind: AnswerKind;
  reason?: string;
  deputy?: string;
};

async function answer(app: App, given: Given): Promise<string> {
  const { login, invitationId, kind, reason = null, deputy } = given;
  const substitutePersonId = deputy ? personId(deputy) : null;
  const said = { invitationId, kind, reason, substitutePersonId };
  return (await answerInvitation(app, by(login), said)).answerId;
}
