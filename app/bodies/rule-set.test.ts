import { expect, test } from "vitest";
import { ruleSetOn } from "./rule-set.ts";

test.each([
  ["2016-10-01", "VN-2016"],
  ["2022-06-17", "VN-2016"],
  ["2022-06-18", "VN-2022"],
  ["2026-05-28", "VN-2022"],
  ["2026-05-29", "VN-2026"],
  ["2026-12-03", "VN-2026"],
])("on %s the Government meets under %s", (day, ruleSet) => {
  expect(ruleSetOn(day)).toBe(ruleSet);
});
