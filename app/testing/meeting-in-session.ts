import { BODY_ID, organisationId, personId, seatId, seats } from "../../db/fixtures/government.ts";
import type { TestApp } from "./app.ts";

/** How the seats take part, by login; whoever is not named is in the room. */
export type Roll = Record<string, string>;

/** 21 in the room, 4 voting from afar, 2 with a deputy sitting in, as on 10 January 2019. */
export const MIXED_ROLL: Roll = {
  "dpm-agriculture": "REMOTE_VOTE_ONLY",
  "dpm-foreign": "REMOTE_VOTE_ONLY",
  "minister-of-foreign-affairs": "REMOTE_VOTE_ONLY",
  "minister-of-education": "REMOTE_VOTE_ONLY",
  "minister-of-health": "SUBSTITUTED",
  "minister-of-ethnic-affairs": "SUBSTITUTED",
};

export type Scene = {
  meetingId: string;
  items: Record<"information" | "decision" | "other", string>;
};

/** An open meeting at its second item, which is for decision; the Prime Minister presides. */
export async function plantMeetingInSession(app: TestApp, roll: Roll = MIXED_ROLL): Promise<Scene> {
  const meetingId = app.ids.next();
  const items = { information: app.ids.next(), decision: app.ids.next(), other: app.ids.next() };
  const before = await app.write("meetings").count({ meetings: "*" }).first();
  await app.write("meetings").insert({
    id: meetingId,
    body_id: BODY_ID,
    kind: "regular",
    year: 2026,
    number: 100 + Number(before?.["meetings"]),
    title: "Phiên họp Chính phủ thường kỳ tháng 11/2026",
    place: "Trụ sở Chính phủ",
    starts_at: app.clock(),
    chair_seat_id: seatId("prime-minister"),
    rule_set: "VN-2026",
    state: "open",
    current_item_id: items.decision,
    check_in_secret: "secret",
    opened_at: app.clock(),
  });
  await app
    .write("agenda_items")
    .insert([
      item(meetingId, items.information, { position: 1, mode: "information" }),
      item(meetingId, items.decision, { position: 2, mode: "decision" }),
      item(meetingId, items.other, { position: 3, mode: "decision" }),
    ]);
  await app.write("attendances").insert(seats.map(({ code }) => attendance(meetingId, code, roll)));
  return { meetingId, items };
}

function item(meetingId: string, id: string, as: { position: number; mode: string }) {
  return {
    id,
    meeting_id: meetingId,
    ...as,
    title: `Thông qua nội dung ${as.position}`,
    lead_organisation_id: organisationId("science"),
    presenter_organisation_id: organisationId("science"),
    minutes: 30,
  };
}

function attendance(meetingId: string, code: string, roll: Roll) {
  const kind = roll[code] ?? "IN_ROOM";
  const deputy = `deputy-of-${code.replace("minister-of-", "")}`;
  return {
    meeting_id: meetingId,
    seat_id: seatId(code),
    person_id: personId(code),
    kind,
    substitute_person_id: kind === "SUBSTITUTED" ? personId(deputy) : null,
  };
}
