import { describe, expect, test } from "vitest";
import { lastNumberOf, runningPage } from "./running-page.ts";

describe("the running number of a page", () => {
  const paper = { firstPage: 21, numberedPages: 4 };
  test.each([
    ["its first page", 1, "21"],
    ["the last it had when published", 4, "24"],
    ["one page more in a new version", 5, "24a"],
    ["the 26th more", 30, "24z"],
    ["the 27th more", 31, "24aa"],
  ])("%s", (_what, page, number) => {
    expect(runningPage(paper, page)).toBe(number);
  });

  test("none before it is published", () => {
    expect(runningPage({ firstPage: null, numberedPages: null }, 1)).toBeNull();
  });
});

test("later papers follow the numbers given, not the pages there are now", () => {
  expect(lastNumberOf({ firstPage: 21, numberedPages: 4 })).toBe(24);
  expect(lastNumberOf({ firstPage: null, numberedPages: null })).toBe(0);
});
