import {
  comingAbsent,
  comingGuest,
  comingItems,
  comingOnline,
  comingRemote,
  comingSilent,
  comingTitle,
} from "../../db/fixtures/coming-meeting.ts";
import { BODY_ID, organisationId, personId, seatId } from "../../db/fixtures/government.ts";
import { decideAbsence } from "../invitations/decide-absence.server.ts";
import { addItem } from "../meetings/add-item.server.ts";
import { createMeeting } from "../meetings/create-meeting.server.ts";
import { inviteGuest } from "../meetings/invite-guest.server.ts";
import type { App } from "../platform/app.server.ts";
import { addDays, instantAt } from "../platform/dates.ts";
import { seedAnswers, type SeedAnswer } from "./seed-answers.ts";
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
  const given = await seedAnswers(app, meetingId, answerOf);
  scene.moveTo(now - DAY + HOUR);
  const first = given.get(comingAbsent[0].login);
  if (first) await decideAbsence(app, by(CHAIR), { ...first, consented: true, word: null });
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

function answerOf(login: string): SeedAnswer | null {
  const absent = comingAbsent.find((each) => each.login === login);
  if (absent) return { kind: "ABSENT", reason: absent.reason, deputy: absent.deputy };
  if (login === CHAIR || comingSilent.includes(login)) return null;
  if (comingOnline.includes(login)) return { kind: "ONLINE" };
  return { kind: comingRemote.includes(login) ? "REMOTE_VOTE_ONLY" : "IN_ROOM" };
}
