import { describe, expect, test } from "vitest";
import { expectationOf, forecastOf, type ForecastSeat } from "./forecast.ts";

const no = { consented: false };
const yes = { consented: true };
const seat = (given: Partial<ForecastSeat> = {}): ForecastSeat => ({
  ...{ isChair: false, roll: "ABSENT", answer: null },
  ...given,
});
const says = (
  kind: "IN_ROOM" | "ONLINE" | "REMOTE_VOTE_ONLY" | "ABSENT",
  substitutePersonId: string | null = null,
  decision: { consented: boolean } | null = null,
) => seat({ answer: { kind, substitutePersonId, decision } });

describe("one seat", () => {
  test.each([
    ["nothing said", seat(), "unanswered"],
    ["the chair, nothing said", seat({ isChair: true }), "confirmed"],
    ["in person", says("IN_ROOM"), "confirmed"],
    ["by video", says("ONLINE"), "confirmed"],
    ["remote vote", says("REMOTE_VOTE_ONLY"), "remote"],
    ["absence asked", says("ABSENT"), "absent"],
    ["absence asked, with a substitute", says("ABSENT", "deputy"), "substituted"],
    ["absence declined", says("ABSENT", null, no), "declined"],
    ["absence with a substitute declined", says("ABSENT", "deputy", no), "declined"],
    ["consented", says("ABSENT", null, yes), "absent"],
    ["checked in after asking", { ...says("ABSENT"), roll: "IN_ROOM" as const }, "confirmed"],
    ["checked in online", seat({ roll: "ONLINE" }), "confirmed"],
    ["written down: substitute", seat({ roll: "SUBSTITUTED" }), "substituted"],
    ["written down: excused", seat({ roll: "ABSENT_EXCUSED" }), "absent"],
    ["votes from afar", seat({ roll: "REMOTE_VOTE_ONLY" }), "remote"],
  ] as const)("%s: %o → %s", (_, given, expected) => {
    expect(expectationOf(given)).toBe(expected);
  });
});

const many = (count: number, one: ForecastSeat) => Array.from({ length: count }, () => one);

describe("the Government", () => {
  test.each([
    [27, many(27, seat()), { from: 0, to: 27, needed: 18 }],
    [
      27,
      [
        seat({ isChair: true }),
        ...many(21, says("IN_ROOM")),
        says("REMOTE_VOTE_ONLY"),
        says("ABSENT", "deputy"),
        seat({ roll: "SUBSTITUTED" }),
        ...many(2, seat()),
      ],
      { from: 22, to: 24, needed: 18 },
    ],
    [26, [...many(17, says("ONLINE")), ...many(9, says("ABSENT", null, no))], { from: 17, to: 26 }],
    [25, many(25, says("ABSENT")), { from: 0, to: 0, needed: 17 }],
    [24, many(24, says("IN_ROOM")), { from: 24, to: 24, needed: 16 }],
  ])("%i seats: %#", (count, seats, expected) => {
    const forecast = forecastOf(seats, "VN-2026");
    expect(forecast).toMatchObject({ seats: count, ...expected });
    const sum = Object.values(forecast.counts).reduce((all, one) => all + one, 0);
    expect(sum).toBe(count);
  });
});
