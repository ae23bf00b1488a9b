import type { Knex } from "knex";
import type { RoleGrant } from "./role-grant.ts";
import { listAssistantsOf, listRolesOf } from "./role.store.server.ts";

/** Every role this person has, had or will have, the latest first. */
export function rolesOf(db: Knex, personId: string): Promise<RoleGrant[]> {
  return listRolesOf(db, personId);
}

/** Every role of an assistant of this person, of all times. */
export function assistantRolesOf(db: Knex, personId: string): Promise<RoleGrant[]> {
  return listAssistantsOf(db, personId);
}
