import { describe, expect, test } from "vitest";
import type { AttendanceKind } from "./attendance.ts";
import { isRefusal } from "../platform/refusal.ts";
import {
  changeFrom,
  heldSpans,
  episodesOf,
  presenceDuring,
  quorumTurns,
  sittingsOf,
  type PresenceChange,
} from "./presence.ts";

type Line = [from: number, kind: AttendanceKind, substitute?: string];

const changes = (lines: readonly Line[], seatId = "seat-1"): PresenceChange[] =>
  lines.map(([from, kind, substitute = null]) => ({
    ...{ seatId, personId: `member-of-${seatId}`, kind },
    substitutePersonId: substitute,
    from,
  }));

/** Who was there for an item discussed from 10 to 20, in a word. */
function told(lines: readonly Line[], spans = [{ from: 10, to: 20 }]): string {
  const { is, arrivedAt, leftAt, away, substitutePersonIds, kinds } = presenceDuring(
    episodesOf(changes(lines)),
    spans,
  );
  return [
    is,
    ...(arrivedAt === null ? [] : [`came ${arrivedAt}`]),
    ...(leftAt === null ? [] : [`left ${leftAt}`]),
    ...away.map(({ from, to }) => `out ${from}-${to}`),
    ...substitutePersonIds,
    ...(kinds.length === 0 ? [] : [kinds.join("+")]),
  ].join(", ");
}

describe("who was there for an item", () => {
  test.each<[string, Line[], string]>([
    ["nothing written", [], "not"],
    ["throughout", [[5, "IN_ROOM"]], "throughout, IN_ROOM"],
    ["from the first instant", [[10, "ONLINE"]], "throughout, ONLINE"],
    ["late", [[12, "IN_ROOM"]], "in-part, came 12, IN_ROOM"],
    ["only after it", [[20, "IN_ROOM"]], "not"],
    ["left in the middle", [[5, "IN_ROOM"], [15, "LEFT"]], "in-part, left 15, IN_ROOM"], // prettier-ignore
    ["left before it", [[5, "IN_ROOM"], [9, "LEFT"]], "not"], // prettier-ignore
    ["left at its end", [[5, "IN_ROOM"], [20, "LEFT"]], "throughout, IN_ROOM"], // prettier-ignore
    [
      "left and came back",
      [[5, "IN_ROOM"], [12, "LEFT"], [14, "IN_ROOM"]], // prettier-ignore
      "in-part, out 12-14, IN_ROOM",
    ],
    [
      "came late, went out, left",
      [[11, "IN_ROOM"], [12, "LEFT"], [14, "IN_ROOM"], [18, "LEFT"]], // prettier-ignore
      "in-part, came 11, left 18, out 12-14, IN_ROOM",
    ],
    ["from online to the room", [[5, "ONLINE"], [15, "IN_ROOM"]], "throughout, ONLINE+IN_ROOM"], // prettier-ignore
    ["votes from afar alone", [[5, "REMOTE_VOTE_ONLY"]], "not, REMOTE_VOTE_ONLY"],
    ["absent", [[5, "ABSENT_EXCUSED"]], "not"],
    ["a substitute", [[5, "SUBSTITUTED", "deputy"]], "throughout, deputy, SUBSTITUTED"],
    [
      "a substitute, then the member",
      [[5, "SUBSTITUTED", "deputy"], [15, "IN_ROOM"]], // prettier-ignore
      "throughout, deputy, SUBSTITUTED+IN_ROOM",
    ],
    [
      "the substitute leaves",
      [[5, "SUBSTITUTED", "deputy"], [15, "LEFT", "deputy"]], // prettier-ignore
      "in-part, left 15, deputy, SUBSTITUTED",
    ],
    [
      "a slip put right at once",
      [[5, "IN_ROOM"], [12, "LEFT"], [12, "IN_ROOM"]], // prettier-ignore
      "throughout, IN_ROOM",
    ],
  ])("%s", (_title, lines, expected) => {
    expect(told(lines)).toBe(expected);
  });

  test("what happens while the room is at another item counts for nothing", () => {
    const spans = [
      { from: 10, to: 20 },
      { from: 40, to: 50 },
    ];
    expect(told([[5, "IN_ROOM"], [25, "LEFT"], [35, "IN_ROOM"]], spans)).toBe("throughout, IN_ROOM"); // prettier-ignore
    expect(told([[5, "IN_ROOM"], [25, "LEFT"]], spans)).toBe("in-part, left 20, IN_ROOM"); // prettier-ignore
    expect(told([[5, "IN_ROOM"], [15, "LEFT"], [45, "IN_ROOM"]], spans)).toBe("in-part, out 15-20, out 40-45, IN_ROOM"); // prettier-ignore
    expect(told([[42, "IN_ROOM"]], spans)).toBe("in-part, came 42, IN_ROOM");
  });

  test("an item not taken up has no one", () => {
    expect(told([[5, "IN_ROOM"]], [])).toBe("not");
  });
});

describe("when the room was at an item", () => {
  const turns = [
    { itemId: "one", at: 10 },
    { itemId: "two", at: 20 },
    { itemId: "one", at: 30 },
  ];
  test.each([
    ["one", [{ from: 10, to: 20 }, { from: 30, to: 45 }]], // prettier-ignore
    ["two", [{ from: 20, to: 30 }]],
    ["three", []],
  ])("%s", (itemId, expected) => {
    expect(sittingsOf(itemId, turns, 45)).toEqual(expected);
  });
});

describe("when the quorum was lost and regained", () => {
  const three = (lines: Record<string, Line[]>) =>
    Object.entries(lines).flatMap(([seatId, own]) => changes(own, seatId));
  const span = { from: 10, to: 50 };

  test.each<[string, Record<string, Line[]>, string[]]>([
    ["never", { a: [[1, "IN_ROOM"]], b: [[2, "ONLINE"]], c: [] }, []],
    [
      "lost, regained by a return",
      { a: [[1, "IN_ROOM"]], b: [[2, "IN_ROOM"], [20, "LEFT"], [25, "IN_ROOM"]] }, // prettier-ignore
      ["20 lost 1", "25 regained 2"],
    ],
    [
      "not counted before the opening nor after the close",
      { a: [[1, "IN_ROOM"], [60, "LEFT"]], b: [[2, "LEFT"], [3, "IN_ROOM"]] }, // prettier-ignore
      [],
    ],
    [
      "voting from afar alone is not being present",
      { a: [[1, "IN_ROOM"]], b: [[2, "IN_ROOM"], [20, "REMOTE_VOTE_ONLY"]] }, // prettier-ignore
      ["20 lost 1"],
    ],
    [
      "one comes at the instant in which another goes",
      { a: [[1, "IN_ROOM"]], b: [[2, "IN_ROOM"], [20, "LEFT"]], c: [[20, "IN_ROOM"]] }, // prettier-ignore
      [],
    ],
    [
      "written down later, told in the order of time",
      { a: [[1, "IN_ROOM"], [30, "LEFT"]], b: [[2, "IN_ROOM"], [20, "LEFT"]] }, // prettier-ignore
      ["20 lost 1"],
    ],
  ])("%s", (_title, lines, expected) => {
    const turns = quorumTurns(three(lines), 2, [span]);
    expect(turns.map(({ at, is, present }) => `${at} ${is} ${present}`)).toEqual(expected);
  });
});

test("a break is no part of the meeting", () => {
  const breaks = [{ from: 20, to: 30 }];
  expect(heldSpans({ from: 10, to: 50 }, breaks)).toEqual([
    { from: 10, to: 20 },
    { from: 30, to: 50 },
  ]);
  expect(heldSpans({ from: 10, to: 50 }, [{ from: 40, to: null }])).toEqual([{ from: 10, to: 40 }]);
  const inBreak = changes([[1, "IN_ROOM"], [22, "LEFT"], [28, "IN_ROOM"], [35, "LEFT"]]); // prettier-ignore
  const spans = heldSpans({ from: 10, to: 50 }, breaks);
  expect(quorumTurns(inBreak, 1, spans)).toEqual([{ at: 35, present: 0, is: "lost" }]);
});

describe("a time written by hand", () => {
  test.each<[number | null, number | null, number | string]>([
    [null, null, 100],
    [null, 90, 100],
    [95, 90, 95],
    [90, 90, 90],
    [100, null, 100],
    [89, 90, "time-out-of-order"],
    [101, 90, "time-out-of-order"],
  ])("%s after %s", (given, last, expected) => {
    const read = () => {
      try {
        return changeFrom(given, { now: 100, last });
      } catch (error) {
        return isRefusal(error) ? error.code : String(error);
      }
    };
    expect(read()).toBe(expected);
  });
});
