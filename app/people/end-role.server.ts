import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { dayOf, type Day } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import { requireOther } from "./people-standing.views.server.ts";
import { lastDayOf } from "./period.ts";
import type { RoleGrant } from "./role-grant.ts";
import { findRole, saveLastDay } from "./role.store.server.ts";

type Input = { personId: string; roleId: string; lastDay: Day };

/** A role ends with a day; one that has not begun is withdrawn. It stays in the history. */
export async function endRole(
  app: App,
  intent: Intent | null,
  input: Input,
): Promise<{ lastDay: string }> {
  return commit(app, { act: "end-role", intent, input }, async (tx) => {
    await requireOther(tx, intent, input.personId);
    const grant = await findRole(tx.db, input.roleId);
    if (grant?.personId !== input.personId) return refuse("not-found");
    // Who is a member is said by the seats.
    if (grant.role === "member") return refuse("member-by-seat");
    return { lastDay: await endRoleIn(tx, grant, input.lastDay) };
  });
}

export async function endRoleIn(tx: Tx, grant: RoleGrant, lastDay: Day): Promise<Day> {
  const toOn = lastDayOf(grant, lastDay, dayOf(tx.at));
  await saveLastDay(tx.db, grant.id, toOn);
  const { id: roleId, personId, role } = grant;
  tx.record({
    type: toOn < grant.fromOn ? "role.withdrawn" : "role.ended",
    subject: `person:${personId}`,
    payload: { roleId, role, lastDay: toOn },
    wakes: [`person:${personId}`],
  });
  return toOn;
}
