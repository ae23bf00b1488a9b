export const MAX_GROUP_NAME = 80;
export const MAX_GROUP_MEMBERS = 60;

/** "group:…" without its first part. */
export const groupIdOf = (audience: `group:${string}` | "cabinet"): string =>
  audience.slice("group:".length);

export type GroupForm = { name: string; personIds: string[] };
