import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { Refusal, refuse } from "../platform/refusal.ts";
import { requireOther } from "./people-standing.views.server.ts";
import { findRecord } from "./person-record.store.server.ts";
import { requireOrganisation } from "./require-organisation.views.server.ts";
import {
  requireApart,
  requireScope,
  scopeOf,
  type RoleFields,
  type RoleGrant,
} from "./role-grant.ts";
import { insertRole, listRolesOf } from "./role.store.server.ts";

type Input = RoleFields & { personId: string };

/** A person holds a role from a day on: for a ministry, for a member, or for the whole house. */
export async function grantRole(
  app: App,
  intent: Intent | null,
  input: Input,
): Promise<{ roleId: string }> {
  return commit(app, { act: "grant-role", intent, input }, async (tx) => {
    await requireOther(tx, intent, input.personId);
    return { roleId: await grantRoleIn(tx, input) };
  });
}

export async function grantRoleIn(tx: Tx, fields: Input): Promise<string> {
  requireScope(fields);
  const holder = await findRecord(tx.db, fields.personId, { forUpdate: true });
  if (!holder) return refuse("not-found");
  if (holder.endedOn !== null) refuse("person-ended");
  const grant = await scoped(tx, { ...fields, id: tx.id() });
  requireApart(grant, await listRolesOf(tx.db, holder.id));
  await insertRole(tx.db, grant);
  const { id: roleId, role, organisationId, assistedPersonId, fromOn, toOn } = grant;
  tx.record({
    type: "role.granted",
    subject: `person:${holder.id}`,
    payload: { roleId, role, organisationId, assistedPersonId, fromOn, toOn },
    wakes: [`person:${holder.id}`],
  });
  return roleId;
}

/** With the scope the role has, which must exist, and without any it has not. */
async function scoped(tx: Tx, grant: RoleGrant): Promise<RoleGrant> {
  const scope = scopeOf(grant.role);
  if (scope === "ministry") {
    await requireOrganisation(tx.db, grant.organisationId ?? "", { at: tx.at });
  }
  if (scope === "member") {
    const assisted = await findRecord(tx.db, grant.assistedPersonId ?? "");
    const isFine = assisted && assisted.endedOn === null && assisted.id !== grant.personId;
    if (!isFine) throw new Refusal("invalid-input", {}, { assistedPersonId: "unreadable" });
  }
  return {
    ...grant,
    organisationId: scope === "ministry" ? grant.organisationId : null,
    assistedPersonId: scope === "member" ? grant.assistedPersonId : null,
  };
}
