import { describe, expect, test } from "vitest";
import { followState, moved, pressed, stepTo, type Following, type Lead } from "./following.ts";

const at = (of: string, page: number): Lead => ({ show: { of, at: page } });
const closed: Lead = { show: null };

describe("nobody is forced: following begins by one's own press only", () => {
  test.each<[Following, Following, Following]>([
    ["off", "on", "off"],
    ["on", "off", "left"],
    ["left", "on", "left"],
  ])("%s: pressed %s, moved %s", (before, afterPress, afterMove) => {
    expect(pressed(before)).toBe(afterPress);
    expect(moved(before)).toBe(afterMove);
  });
});

test.each<[Following, Lead, string]>([
  ["off", null, "off"],
  ["off", at("a", 1), "off-led"],
  ["off", closed, "off-led"],
  ["on", null, "waiting"],
  ["on", at("a", 1), "with"],
  ["on", closed, "closed"],
  ["left", null, "off"],
  ["left", at("a", 1), "left"],
  ["left", closed, "left"],
])("%s with %j is %s", (following, lead, state) => {
  expect(followState(following, lead)).toBe(state);
});

describe("the way to the presenter", () => {
  const here = { paperId: "a", page: 3, isReady: true };

  test("another paper is opened, across items", () => {
    expect(stepTo({ of: "b", at: 7 }, here)).toBe("open");
    expect(stepTo({ of: "b", at: 7 }, { ...here, paperId: null })).toBe("open");
  });
  test("within the paper the page is turned, once it is there", () => {
    expect(stepTo({ of: "a", at: 7 }, here)).toBe("turn");
    expect(stepTo({ of: "a", at: 7 }, { ...here, isReady: false })).toBe("stay");
    expect(stepTo({ of: "a", at: 3 }, here)).toBe("stay");
  });
});
