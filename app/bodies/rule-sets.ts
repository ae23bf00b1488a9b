import type { Day } from "../platform/dates.ts";
import type { RuleSet } from "./rule-set.ts";
import { euQualifiedMajority, twoThirdsOfCast } from "./other-rule-sets.ts";
import { decree138of2016, decree39of2022, decree191of2026 } from "./government-rule-sets.ts";

/** The working regulations under which the Government decides, by the day they took effect. */
export const GOVERNMENT_RULE_SETS = ["VN-2016", "VN-2022", "VN-2026"] as const;
export type GovernmentRuleSetId = (typeof GOVERNMENT_RULE_SETS)[number];

/** The last two show that nothing in the count is made for one body. */
export const RULE_SETS = [...GOVERNMENT_RULE_SETS, "EU-QMV", "TWO-THIRDS-CAST"] as const;
export type RuleSetId = (typeof RULE_SETS)[number];

const ruleSets: Record<RuleSetId, RuleSet> = {
  "VN-2016": decree138of2016,
  "VN-2022": decree39of2022,
  "VN-2026": decree191of2026,
  "EU-QMV": euQualifiedMajority,
  "TWO-THIRDS-CAST": twoThirdsOfCast,
};

export function ruleSet(id: RuleSetId): RuleSet {
  return ruleSets[id];
}

/** The rule set in force on a day; a meeting or ballot keeps that of its own day for ever. */
export function ruleSetOn(day: Day): GovernmentRuleSetId {
  const known = GOVERNMENT_RULE_SETS.findLast((id) => (ruleSets[id].from ?? day) <= day);
  return known ?? "VN-2016";
}
