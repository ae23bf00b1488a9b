import type { Knex } from "knex";
import { BODY_ID, organisationId, personId, seatId, seats } from "../../db/fixtures/government.ts";

type Wanted = {
  itemId?: string;
  outcome?: "ADOPTED" | "REJECTED";
  chair?: string;
  substitute?: { seat: string; login: string };
};

/** A meeting in session with one item, led by science, on which the Government has voted. */
export async function plantVotedItem(db: Knex, wanted: Wanted = {}): Promise<string> {
  const { itemId = "item-1", outcome = "ADOPTED", chair = "prime-minister" } = wanted;
  const meetingId = `meeting-of-${itemId}`;
  const number = Number((await db("meetings").count("id as count").first())?.["count"]) + 1;
  await db("meetings").insert({
    id: meetingId,
    body_id: BODY_ID,
    kind: "regular",
    year: 2026,
    number,
    title: "Phiên họp Chính phủ thường kỳ tháng 11 năm 2026",
    place: "Phòng họp Chính phủ",
    starts_at: Date.parse("2026-12-03T08:00+07:00"),
    chair_seat_id: seatId(chair),
    rule_set: "VN-2026",
    state: "open",
    current_item_id: itemId,
    check_in_secret: "secret",
    opened_at: Date.parse("2026-12-03T08:05+07:00"),
  });
  await db("agenda_items").insert({
    id: itemId,
    meeting_id: meetingId,
    position: 1,
    title: "Dự thảo Nghị quyết về kết nối, chia sẻ dữ liệu",
    lead_organisation_id: organisationId("science"),
    presenter_organisation_id: organisationId("science"),
    minutes: 30,
    mode: "decision",
  });
  await plantRoll(db, meetingId, wanted);
  await plantResult(db, { itemId, meetingId, outcome });
  return itemId;
}

async function plantRoll(db: Knex, meetingId: string, { substitute }: Wanted): Promise<void> {
  const rows = seats.map(({ code }) => ({
    meeting_id: meetingId,
    seat_id: seatId(code),
    person_id: personId(code),
    kind: code === substitute?.seat ? "SUBSTITUTED" : "IN_ROOM",
    substitute_person_id: code === substitute?.seat ? personId(substitute.login) : null,
  }));
  await db.batchInsert("attendances", rows, 30);
}

type Result = { itemId: string; meetingId: string; outcome: "ADOPTED" | "REJECTED" };

async function plantResult(db: Knex, { itemId, meetingId, outcome }: Result): Promise<void> {
  const at = Date.parse("2026-12-03T09:00+07:00");
  const sides = outcome === "ADOPTED" ? { for: 25, against: 0 } : { for: 0, against: 25 };
  await db("votes").insert({
    id: `vote-of-${itemId}`,
    meeting_id: meetingId,
    item_id: itemId,
    round: 1,
    question: "Thông qua dự thảo Nghị quyết",
    rule_set: "VN-2026",
    state: "announced",
    created_at: at,
    opened_at: at,
    opened_by: personId("prime-minister"),
    closed_at: at + 60_000,
    closed_by: personId("prime-minister"),
    closed_how: "hand",
    announced_at: at + 90_000,
    result: JSON.stringify({
      quorum: { needed: 18, present: 26, met: true },
      majority: { needed: 14 },
      tally: { ...sides, abstain: 1, other: 0, deemed: 0, notCast: 1, invalid: 0 },
      outcome,
      decidedBy: "MAJORITY",
    }),
  });
}
