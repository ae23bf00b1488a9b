import type { Day } from "../platform/dates.ts";

/** The working regulations under which a body meets, by the day they took effect. */
export type RuleSet = "VN-2016" | "VN-2022" | "VN-2026";

const inForce: readonly { from: Day; ruleSet: RuleSet }[] = [
  { from: "2026-05-29", ruleSet: "VN-2026" }, // Decree 191/2026/NĐ-CP
  { from: "2022-06-18", ruleSet: "VN-2022" }, // Decree 39/2022/NĐ-CP
  { from: "2016-10-01", ruleSet: "VN-2016" }, // Decree 138/2016/NĐ-CP
];

/** The rule set in force on a day; a meeting keeps the one of the day for which it was called. */
export function ruleSetOn(day: Day): RuleSet {
  return inForce.find(({ from }) => from <= day)?.ruleSet ?? "VN-2016";
}
