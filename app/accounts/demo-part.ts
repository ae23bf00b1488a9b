import type { Role } from "../people/person.ts";

export type DemoPart = "chair" | "substitute" | Role | "none";

/**
 * The one word under which the demo's start page offers a person: what they do in the coming meeting
 * (to chair it, to sit in for a member) before the role they hold.
 */
export function demoPart(
  roles: readonly Role[],
  inMeetingAhead: "chair" | "substitute" | undefined,
): DemoPart {
  if (inMeetingAhead !== undefined) return inMeetingAhead;
  const secretariat = roles.find((role) => role.startsWith("secretariat-"));
  return secretariat ?? roles[0] ?? "none";
}
