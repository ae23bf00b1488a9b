import { z } from "zod";
import { isDay } from "../platform/dates.ts";
import { Refusal, refuse } from "../platform/refusal.ts";
import { overlap, type Period } from "./period.ts";
import { ROLES, type Role } from "./person.ts";

/** A role of a person, for a time, and what it is for. */
export type RoleGrant = Period & {
  id: string;
  personId: string;
  role: Role;
  /** The ministry of an officer or lead. */
  organisationId: string | null;
  /** The member whom an assistant assists. */
  assistedPersonId: string | null;
};

/** Who is a member is said by the seats: that role comes and goes with the term of a seat. */
export const GRANTED_BY_HAND = ROLES.filter((role) => role !== "member");

export type Scope = "ministry" | "member" | "none";

export function scopeOf(role: Role): Scope {
  if (role === "ministry-officer" || role === "ministry-lead") return "ministry";
  return role === "assistant" ? "member" : "none";
}

const id = z.string().max(100).nullable().default(null);
const day = z.string().refine(isDay);

export const roleForm = z.object({
  role: z.enum(GRANTED_BY_HAND),
  organisationId: id,
  assistedPersonId: id,
  fromOn: day,
  toOn: day.nullable().default(null),
});

export type RoleFields = Omit<z.output<typeof roleForm>, "role"> & { role: Role };

/** What a role needs to say for whom it is, and nothing it does not need. */
export function requireScope({ role, organisationId, assistedPersonId }: RoleFields): void {
  const scope = scopeOf(role);
  if (scope === "ministry" && organisationId === null) missing("organisationId");
  if (scope === "member" && assistedPersonId === null) missing("assistedPersonId");
}

function missing(field: string): never {
  throw new Refusal("invalid-input", {}, { [field]: "required" });
}

/**
 * Whoever runs the machine or reads its log sees no content (point 10): neither role stands beside
 * another one, not for a day. And nobody holds the same role for the same thing twice at a time.
 */
export function requireApart(grant: RoleGrant, held: readonly RoleGrant[]): void {
  if (grant.toOn !== null && grant.toOn < grant.fromOn) refuse("period-end-before-begin");
  const beside = held.filter((each) => overlap(each, grant));
  if (beside.some((each) => isSame(each, grant))) refuse("role-held");
  const roles = new Set([grant.role, ...beside.map(({ role }) => role)]);
  if (roles.size > 1 && (roles.has("operator") || roles.has("auditor"))) refuse("roles-apart");
}

function isSame(one: RoleGrant, other: RoleGrant): boolean {
  return (
    one.role === other.role &&
    one.organisationId === other.organisationId &&
    one.assistedPersonId === other.assistedPersonId
  );
}
