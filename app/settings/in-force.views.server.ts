import type { Knex } from "knex";
import { GOVERNMENT_RULE_SETS, ruleSetOn, type GovernmentRuleSetId } from "../bodies/rule-sets.ts";
import { dayOf, type Day } from "../platform/dates.ts";
import type { Settings } from "../platform/settings.server.ts";
import { HARD_LIMITS, type UploadLimits } from "../platform/upload-limits.ts";
import { valueOn, valuesOn } from "./dated-setting.store.server.ts";

/** The rule set that holds on a day: what the house has set, else the decree in effect. */
export async function ruleSetInForce(db: Knex, day: Day): Promise<GovernmentRuleSetId> {
  const set = await valueOn(db, "rule-set", day);
  return GOVERNMENT_RULE_SETS.find((id) => id === set) ?? ruleSetOn(day);
}

/** Minutes a speaker has when nothing else is said. */
export async function speakingMinutesAt(
  db: Knex,
  { speakingMinutes }: Pick<Settings, "speakingMinutes">,
  at: number,
): Promise<number> {
  return Number((await valueOn(db, "speaking-minutes", dayOf(at))) ?? speakingMinutes);
}

/** What a file from outside may have at most. */
export async function uploadLimitsAt(db: Knex, at: number): Promise<UploadLimits> {
  const set = await valuesOn(db, ["upload-megabytes", "upload-pages"], dayOf(at));
  const least = (given: string | undefined, hard: number) => Math.min(Number(given ?? hard), hard);
  return {
    megabytes: least(set.get("upload-megabytes"), HARD_LIMITS.megabytes),
    pages: least(set.get("upload-pages"), HARD_LIMITS.pages),
  };
}
