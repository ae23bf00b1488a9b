import { endAllSignInsIn } from "../accounts/end-all-sign-ins.server.ts";
import { endTermIn } from "../bodies/end-term.server.ts";
import { termsOf } from "../bodies/terms.views.server.ts";
import { followSeatsIn } from "../meetings/follow-seats.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { addDays, dayOf, type Day } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import { endRoleIn } from "./end-role.server.ts";
import { requireOther } from "./people-standing.views.server.ts";
import { stateOfPeriod, type Period } from "./period.ts";
import { findRecord, saveEnd } from "./person-record.store.server.ts";
import { listAssistantsOf, listRolesOf } from "./role.store.server.ts";

type Input = { personId: string; lastDay: Day };

/** Someone leaves: seats, roles and assistants of theirs end with the day; all they did stays. */
export async function endPerson(
  app: App,
  intent: Intent | null,
  input: Input,
): Promise<{ lastDay: string }> {
  return commit(app, { act: "end-person", intent, input }, async (tx) => {
    await requireOther(tx, intent, input.personId);
    await endPersonIn(tx, input);
    return { lastDay: input.lastDay };
  });
}

export async function endPersonIn(tx: Tx, { personId, lastDay }: Input): Promise<void> {
  const record = await findRecord(tx.db, personId, { forUpdate: true });
  if (!record) return refuse("not-found");
  if (record.endedOn !== null) return refuse("person-ended");
  // For later there is the last day of each role and seat: who is ended may do nothing any more.
  if (lastDay > dayOf(tx.at)) return refuse("period-end-ahead");
  const goesOn = (each: Period) => {
    const state = stateOfPeriod(each, dayOf(tx.at));
    const isOver = state === "ended" || state === "withdrawn";
    return !isOver && (each.toOn === null || each.toOn > lastDay);
  };
  for (const term of (await termsOf(tx.db, personId)).filter(goesOn)) {
    await endTermIn(tx, term, lastDay);
  }
  const roles = [
    ...(await listRolesOf(tx.db, personId)),
    ...(await listAssistantsOf(tx.db, personId)),
  ];
  for (const grant of roles.filter(goesOn)) await endRoleIn(tx, grant, lastDay);
  await saveEnd(tx.db, personId, lastDay);
  tx.record({ type: "person.ended", subject: `person:${personId}`, payload: { lastDay } });
  if (lastDay < dayOf(tx.at)) await endAllSignInsIn(tx, personId);
  await followRolls(tx, lastDay);
}

/** Meetings still to come do without whoever has left. */
async function followRolls(tx: Tx, lastDay: Day): Promise<void> {
  const bodyIds: string[] = await tx.db("bodies").orderBy("id").pluck("id");
  for (const bodyId of bodyIds) await followSeatsIn(tx, { bodyId, fromOn: addDays(lastDay, 1) });
}
