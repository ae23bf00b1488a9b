import { GOVERNMENT_RULE_SETS } from "../bodies/rule-sets.ts";
import type { Day } from "../platform/dates.ts";

/*
 * What the house sets for itself, each in force from a day on: what was opened, issued or reckoned
 * before keeps what held then. Those of `RULES` decide how votes and ballots go.
 */

export const SETTINGS = [
  "rule-set",
  "vote-password",
  "vote-by-name",
  "seal-ballots",
  "due-time",
  "speaking-minutes",
  "upload-megabytes",
  "upload-pages",
  "note-retention",
] as const;
export type SettingName = (typeof SETTINGS)[number];

/** Set by the leadership of the secretariat alone. */
export const RULES: readonly SettingName[] = [
  "rule-set",
  "vote-password",
  "vote-by-name",
  "seal-ballots",
];

/** Those of one body; the others hold for the house. */
export const OF_BODY = ["vote-password", "vote-by-name", "seal-ballots", "note-retention"] as const;
export type BodySettingName = (typeof OF_BODY)[number];
export type HouseSettingName = Exclude<SettingName, BodySettingName>;

export const isOfBody = (name: SettingName): name is BodySettingName =>
  OF_BODY.some((each) => each === name);

/** How a value is written, in forms and in the log. */
const WRITTEN: Record<SettingName, RegExp> = {
  "rule-set": new RegExp(`^(${GOVERNMENT_RULE_SETS.join("|")})$`),
  "vote-password": /^(on|off)$/,
  "vote-by-name": /^(on|off)$/,
  "seal-ballots": /^(on|off)$/,
  "due-time": /^([01]\d|2[0-3]):[0-5]\d$/,
  "speaking-minutes": /^([1-9]|[1-5]\d|60)$/,
  "upload-megabytes": /^([1-9]\d?|1[0-4]\d|150)$/,
  "upload-pages": /^([1-9]\d{0,2}|[1-4]\d{3}|5000)$/,
  "note-retention": /^([1-9]\d{0,2}|[12]\d{3}|3[0-5]\d{2}|36[0-4]\d|3650|off)$/,
};

export function isValueOf(name: SettingName, value: string): boolean {
  return WRITTEN[name].test(value);
}

/** A value as it was set, in force from a day on; `by` null: from the command line. */
export type SetValue = { value: string; fromOn: Day; at: number; by: string | null };

/** Of several for one day the last one set. */
export function inForceOn(values: readonly SetValue[], day: Day): SetValue | null {
  const [first] = values
    .filter(({ fromOn }) => fromOn <= day)
    .toSorted((a, b) => (a.fromOn === b.fromOn ? b.at - a.at : a.fromOn < b.fromOn ? 1 : -1));
  return first ?? null;
}
