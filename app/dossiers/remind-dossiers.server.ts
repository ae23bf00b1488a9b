import type { App } from "../platform/app.server.ts";
import { commit, type Tx } from "../platform/commit.server.ts";
import { addDays, dayOf } from "../platform/dates.ts";
import type { Matter } from "./dossier.ts";
import { dossierRules, papersDueOn } from "./dossier-rules.ts";
import { ruleSetInForce } from "../settings/in-force.views.server.ts";

/** The Government Office hears a day before its answer is due, the ministry three before its papers are. */
const CHECK_AHEAD = 86_400_000;
const PAPERS_AHEAD_DAYS = 3;

/** Says once, for each submission and for each draft, that its day is near. */
export async function remindDossiers(app: App): Promise<{ told: number }> {
  const deed = { act: "remind-dossiers", intent: null, input: null };
  return commit(app, deed, async (tx) => {
    const told = (await remindOffice(tx)) + (await remindMinistries(tx));
    return { told };
  });
}

async function remindOffice(tx: Tx): Promise<number> {
  const rows: { id: string; ministry_id: string }[] = await tx
    .db("dossiers")
    .where({ state: "submitted" })
    .where("check_due_at", "<=", tx.at + CHECK_AHEAD)
    .where((open) => {
      void open.whereNull("check_told_at").orWhereRaw("check_told_at < submitted_at");
    })
    .select("id", "ministry_id");
  for (const { id, ministry_id: ministryId } of rows) {
    await tx.db("dossiers").where({ id }).update({ check_told_at: tx.at });
    const payload = { ministryId };
    tx.record({ type: "dossier.check-near", subject: `dossier:${id}`, payload });
  }
  return rows.length;
}

type Lying = { id: string; ministry_id: string; matter: Matter; starts_at: number };

async function remindMinistries(tx: Tx): Promise<number> {
  const today = dayOf(tx.at);
  const rules = dossierRules(await ruleSetInForce(tx.db, today));
  const rows: Lying[] = await tx
    .db("dossiers")
    .join("meetings", "meetings.id", "dossiers.preferred_meeting_id")
    .whereIn("dossiers.state", ["draft", "returned"])
    .whereNull("papers_told_at")
    .where("meetings.starts_at", ">", tx.at)
    .select("dossiers.id", "ministry_id", "matter", "starts_at");
  const near = rows.filter(({ matter, starts_at }) => {
    const due = papersDueOn(rules, matter, dayOf(starts_at));
    return addDays(due, -PAPERS_AHEAD_DAYS) <= today;
  });
  for (const { id, ministry_id: ministryId } of near) {
    await tx.db("dossiers").where({ id }).update({ papers_told_at: tx.at });
    const payload = { ministryId };
    tx.record({ type: "dossier.papers-near", subject: `dossier:${id}`, payload });
  }
  return near.length;
}
