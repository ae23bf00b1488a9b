import { describe, expect, test } from "vitest";
import { isRefusal } from "../platform/refusal.ts";
import {
  askToSpeak,
  callUpon,
  endSpeech,
  givesWay,
  inOrder,
  leaveQueue,
  reorder,
  takeFloor,
  type AskedKind,
  type FloorRequest,
  type QueuedRequest,
} from "./floor-request.ts";

const request = (id: string, place: number, kind: AskedKind = "speech"): QueuedRequest => ({
  id,
  meetingId: "meeting",
  itemId: "item",
  personId: `person-${id}`,
  kind,
  place,
  askedAt: 1000,
  state: "waiting",
  endedAt: null,
});
const wish = (personId: string, kind: AskedKind) => ({
  id: "new",
  meetingId: "meeting",
  itemId: "item",
  personId,
  kind,
  now: 5000,
});
const codeOf = (run: () => unknown): string => {
  try {
    run();
    return "fine";
  } catch (error) {
    return isRefusal(error) ? error.code : String(error);
  }
};
const order = (queue: readonly FloorRequest[]) => inOrder(queue).map(({ id }) => id);

describe("the queue", () => {
  test.each([
    ["in the order of asking", [request("a", 2), request("b", 1)], ["b", "a"]],
    [
      "points of order first, by rank, then by arrival",
      [
        request("a", 1),
        request("b", 2, "point-procedure"),
        request("c", 3, "point-quorum"),
        request("d", 4, "point-vote"),
        request("e", 5, "point-quorum"),
      ],
      ["c", "e", "d", "b", "a"],
    ],
    [
      "an opinion that differs waits like any other",
      [request("a", 1, "clarification"), request("b", 2, "differing")],
      ["a", "b"],
    ],
  ])("%s", (_title, queue, wanted) => expect(order(queue)).toEqual(wanted));

  test("whoever asks comes last", () => {
    const asked = askToSpeak(wish("x", "speech"), [request("a", 1), request("b", 7)]);
    expect(asked).toMatchObject({ id: "new", place: 8, state: "waiting", askedAt: 5000 });
  });
  test("asking again says what for and keeps the place", () => {
    const asked = askToSpeak(wish("person-a", "differing"), [request("a", 1), request("b", 2)]);
    expect(asked).toMatchObject({ id: "a", place: 1, kind: "differing", askedAt: 1000 });
  });
  test("a point of order is a request beside the first", () => {
    const asked = askToSpeak(wish("person-a", "point-vote"), [request("a", 1)]);
    expect(asked).toMatchObject({ id: "new", kind: "point-vote" });
  });
  test.each([
    ["before another", "c", "a", ["c", "a", "b"]],
    ["to the end", "a", null, ["b", "c", "a"]],
    ["where it stands", "b", "c", ["a", "b", "c"]],
  ])("moves %s", (_title, id, before, wanted) => {
    const queue = [request("a", 1), request("b", 2), request("c", 3)];
    const moved = reorder(queue, id, before);
    expect(moved.map((each) => each.id)).toEqual(wanted);
    expect(moved.map((each) => each.place)).toEqual([1, 2, 3]);
  });
  test("nobody is moved in front of a point of order", () => {
    const queue = [request("p", 1, "point-vote"), request("a", 2)];
    expect(order(reorder(queue, "a", "p"))).toEqual(["p", "a"]);
  });
  test.each([
    ["a stranger", "x", null],
    ["before a stranger", "a", "x"],
  ])("refuses to move %s", (_title, id, before) => {
    expect(codeOf(() => reorder([request("a", 1)], id, before))).toBe("request-not-queued");
  });
});

describe("every step in every state", () => {
  const a = request("a", 1);
  const states: Record<FloorRequest["state"], FloorRequest> = {
    waiting: a,
    interrupted: { ...a, state: "interrupted" },
    speaking: { ...a, state: "speaking" },
    spoken: { ...a, state: "spoken", endedAt: 1 },
    withdrawn: { ...a, state: "withdrawn", endedAt: 1 },
    dismissed: { ...a, state: "dismissed", endedAt: 1 },
  };
  const steps: Record<string, (request: FloorRequest) => FloorRequest> = {
    withdraw: (given) => leaveQueue(given, "withdrawn", 9),
    dismiss: (given) => leaveQueue(given, "dismissed", 9),
    speak: (given) => takeFloor(given, false),
    ask: (given) => askToSpeak(wish("person-a", "differing"), [given]),
  };
  const wanted: Record<string, Partial<Record<FloorRequest["state"], string>>> = {
    withdraw: { waiting: "withdrawn", interrupted: "withdrawn" },
    dismiss: { waiting: "dismissed", interrupted: "dismissed" },
    speak: { waiting: "speaking", interrupted: "speaking" },
    ask: { waiting: "waiting", interrupted: "interrupted" },
  };
  for (const [name, step] of Object.entries(steps)) {
    for (const [state, given] of Object.entries(states)) {
      const next = wanted[name]?.[given.state];
      test(`${name} when ${state}: ${next ?? "refused"}`, () => {
        if (next) expect(step(given).state).toBe(next);
        else expect(codeOf(() => step(given))).toBe("request-not-queued");
      });
    }
  }
});

describe("the floor", () => {
  const speaking = takeFloor(request("a", 3), false);
  const point = takeFloor(request("p", 4, "point-procedure"), true);

  test("during a vote only a point of order is heard", () => {
    expect(codeOf(() => takeFloor(request("a", 1), true))).toBe("meeting-has-open-vote");
    expect(point.state).toBe("speaking");
  });
  test.each([
    ["a speaker before another", speaking, request("b", 1), "spoken"],
    ["a speaker before a point of order", speaking, point, "interrupted"],
    ["a point of order before another", point, request("q", 1, "point-quorum"), "spoken"],
  ])("%s", (_title, now, next, how) => expect(givesWay(now, next)).toBe(how));
  test("an interrupted speaker stands first among the speakers", () => {
    const back = endSpeech(speaking, "interrupted", 9);
    expect(order([request("b", 1), back])).toEqual(["a", "b"]);
    expect(endSpeech(speaking, "spoken", 9)).toMatchObject({ state: "spoken", endedAt: 9 });
  });
  test("whoever is called upon out of the queue keeps his request", () => {
    const wanted = { id: "new", meetingId: "meeting", itemId: "item", now: 9 };
    expect(callUpon({ ...wanted, personId: "person-a" }, [request("a", 1)]).id).toBe("a");
    expect(callUpon({ ...wanted, personId: "x" }, [request("a", 1)])).toMatchObject({
      id: "new",
      kind: "called",
    });
  });
});
