import type { Knex } from "knex";
import type { GovernmentRuleSetId } from "../bodies/rule-sets.ts";
import { dayOf, type Day } from "../platform/dates.ts";
import type { Dossier, DossierPaper } from "./dossier.ts";
import { checkDossier, type Finding } from "./dossier-check.ts";
import { dossierRules, papersDueOn } from "./dossier-rules.ts";
import { listPapers } from "./dossier.store.server.ts";
import { ruleSetInForce } from "../settings/in-force.views.server.ts";

export type Judged = {
  findings: Finding[];
  papers: DossierPaper[];
  ruleSet: GovernmentRuleSetId;
  /** Until when papers are in time for the meeting it is meant for. */
  papersDueOn: Day | null;
};

/** A dossier against the rules in force on the day it was handed in; before that, on the day of `now`. */
export async function findingsOf(db: Knex, dossier: Dossier, now: number): Promise<Judged> {
  const ruleSet = await ruleSetInForce(db, dayOf(dossier.submission?.at ?? now));
  const rules = dossierRules(ruleSet);
  const papers = await listPapers(db, dossier.id);
  const meetingDay = await dayOfMeeting(db, dossier.preferredMeetingId);
  return {
    findings: checkDossier({ dossier, papers, rules, meetingDay, now }),
    papers,
    ruleSet,
    papersDueOn: meetingDay && papersDueOn(rules, dossier.matter, meetingDay),
  };
}

async function dayOfMeeting(db: Knex, id: string | null): Promise<Day | null> {
  if (id === null) return null;
  const row: { starts_at: number } | undefined = await db("meetings")
    .where({ id })
    .first("starts_at");
  return row ? dayOf(row.starts_at) : null;
}
