import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import type { Day } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import { endRoleIn } from "./end-role.server.ts";
import { ledMinistries, requireOfficers } from "./people-standing.views.server.ts";
import { requirePerson } from "./person.views.server.ts";
import { findRole } from "./role.store.server.ts";

type Input = { roleId: string; lastDay: Day };

/** The lead of a ministry ends an officer of that ministry; of another one there is none. */
export async function endOfficer(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ lastDay: string }> {
  return commit(app, { act: "end-officer", intent, input }, async (tx) => {
    const lead = await requirePerson(tx.db, intent.by, tx.at);
    requireOfficers(lead);
    const own = await ledMinistries(tx.db, lead.id, tx.at);
    const grant = await findRole(tx.db, input.roleId);
    const isOwn = grant?.role === "ministry-officer" && own.includes(grant.organisationId ?? "");
    if (!grant || !isOwn) return refuse("not-found");
    return { lastDay: await endRoleIn(tx, grant, input.lastDay) };
  });
}
