import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { dayOf } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import { requireOther } from "./people-standing.views.server.ts";
import { stateOfPeriod } from "./period.ts";
import { findRecord } from "./person-record.store.server.ts";
import { requireApart, type RoleGrant } from "./role-grant.ts";
import { clearLastDay, findRole, listRolesOf } from "./role.store.server.ts";

/** A role whose last day has been set, and has not passed, goes on without one. */
export async function reopenRole(
  app: App,
  intent: Intent | null,
  input: { personId: string; roleId: string },
): Promise<{ roleId: string }> {
  return commit(app, { act: "reopen-role", intent, input }, async (tx) => {
    await requireOther(tx, intent, input.personId);
    const grant = await findRole(tx.db, input.roleId);
    if (grant?.personId !== input.personId) return refuse("not-found");
    if (grant.role === "member") return refuse("member-by-seat");
    await reopenRoleIn(tx, grant);
    return { roleId: grant.id };
  });
}

export async function reopenRoleIn(tx: Tx, grant: RoleGrant): Promise<void> {
  const state = stateOfPeriod(grant, dayOf(tx.at));
  if (state === "ended" || state === "withdrawn") refuse("period-over");
  const holder = await findRecord(tx.db, grant.personId, { forUpdate: true });
  if (!holder || holder.endedOn !== null) return refuse("person-ended");
  const others = (await listRolesOf(tx.db, holder.id)).filter(({ id }) => id !== grant.id);
  requireApart({ ...grant, toOn: null }, others);
  await clearLastDay(tx.db, grant.id);
  tx.record({
    type: "role.reopened",
    subject: `person:${holder.id}`,
    payload: { roleId: grant.id, role: grant.role },
    wakes: [`person:${holder.id}`],
  });
}
