/** How far a check of the record goes: everything, or the latest decisions. */
export const SCOPES = ["all", "latest"] as const;
export type CheckScope = (typeof SCOPES)[number];
