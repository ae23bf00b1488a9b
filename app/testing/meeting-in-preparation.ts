import { BODY_ID, organisationId, personId, seatId } from "../../db/fixtures/government.ts";
import { addItem } from "../meetings/add-item.server.ts";
import { approveAgenda } from "../meetings/approve-agenda.server.ts";
import { createMeeting } from "../meetings/create-meeting.server.ts";
import { declarePapers } from "../meetings/declare-papers.server.ts";
import type { MeetingFacts } from "../meetings/meeting-facts.ts";
import { inviteMembers } from "../meetings/invite-members.server.ts";
import { findMeeting } from "../meetings/meeting.store.server.ts";
import { chairPersonOf } from "../meetings/meeting-people.views.server.ts";
import { by, type TestApp } from "./app.ts";

/** What the secretariat writes on the form of today's meeting. */
export function meetingForm(given: Partial<MeetingFacts> = {}): MeetingFacts & { bodyId: string } {
  return {
    bodyId: BODY_ID,
    kind: "regular",
    title: "Phiên họp Chính phủ thường kỳ tháng 11/2026",
    place: "Phòng họp Chính phủ",
    startsAt: Date.parse("2026-12-03T08:00:00+07:00"),
    chairSeatId: seatId("prime-minister"),
    ...given,
  };
}

export function itemForm(title = "Dự án Luật Hộ tịch (sửa đổi)", ministry = "justice") {
  const leadId = organisationId(ministry);
  return { title, leadId, presenterId: leadId, minutes: 40, mode: "decision" as const };
}

/** A meeting made through its own acts, with three items; planned. */
export async function prepareMeeting(app: TestApp, given: Partial<MeetingFacts> = {}) {
  const { meetingId } = await createMeeting(app, by("specialist"), meetingForm(given));
  const itemIds: string[] = [];
  for (const ministry of ["justice", "science", "finance"]) {
    const input = { ...itemForm(`Nội dung của ${ministry}`, ministry), meetingId };
    itemIds.push((await addItem(app, by("specialist"), input)).itemId);
  }
  const [first = "", second = "", third = ""] = itemIds;
  return { meetingId, first, second, third };
}

const STEPS = ["approved", "invited", "published"] as const;

/** Leads a planned meeting on through its own acts, as far as asked. */
export async function leadTo(
  app: TestApp,
  meetingId: string,
  state: (typeof STEPS)[number],
): Promise<void> {
  const chair = (await chairPersonOf(app.write, meetingId)) ?? "";
  const acts = {
    approved: () => approveAgenda(app, { by: chair, key: crypto.randomUUID() }, { meetingId }),
    invited: () => inviteMembers(app, by("specialist"), { meetingId }),
    published: () => declarePapers(app, by("specialist"), { meetingId }),
  };
  const now = await findMeeting(app.write, meetingId);
  const done = STEPS.findIndex((step) => step === now?.state) + 1;
  for (const step of STEPS.slice(done, STEPS.indexOf(state) + 1)) await acts[step]();
}

export async function publishedMeeting(app: TestApp, given: Partial<MeetingFacts> = {}) {
  const made = await prepareMeeting(app, given);
  await leadTo(app, made.meetingId, "published");
  return made;
}

export async function invitedMeeting(app: TestApp, given: Partial<MeetingFacts> = {}) {
  const made = await prepareMeeting(app, given);
  await leadTo(app, made.meetingId, "invited");
  return made;
}

/** Takes this many seats, the chair's first, without their tablets: in the room. */
export async function seatInRoom(app: TestApp, meetingId: string, count: number): Promise<void> {
  const ids: string[] = await app
    .write("attendances")
    .join("seats", "seats.id", "attendances.seat_id")
    .where({ meeting_id: meetingId })
    .orderBy("seats.position")
    .limit(count)
    .pluck("seat_id");
  const room = app.write("attendances").where({ meeting_id: meetingId }).whereIn("seat_id", ids);
  await room.update({ kind: "IN_ROOM", by_person_id: personId("specialist") });
}
