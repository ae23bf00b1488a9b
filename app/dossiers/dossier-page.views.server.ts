import type { Knex } from "knex";
import { DECREES, dossierRules, type DossierRules } from "./dossier-rules.ts";
import {
  governmentLeaders,
  organisationNames,
  personTitles,
  type OrganisationName,
} from "../people/directory.views.server.ts";
import { may } from "../people/permission.ts";
import { whereMeetingVisible } from "../meetings/standing.views.server.ts";
import { isSecretariat, type Bilingual, type Person } from "../people/person.ts";
import { refuse } from "../platform/refusal.ts";
import type { IntakeProgress } from "../papers/intake.ts";
import { nameAsPdf } from "../papers/office-file.ts";
import { intakeProgress, servedSha256 } from "../papers/intake.views.server.ts";
import type { Day } from "../platform/dates.ts";
import type { Dossier, DossierPaper, DossierStepKind } from "./dossier.ts";
import type { Finding } from "./dossier-check.ts";
import { findingsOf } from "./dossier-findings.views.server.ts";
import { inDossierOrder } from "./dossier-papers.ts";
import { listPapers, listSteps } from "./dossier.store.server.ts";
import { requireDossier } from "./dossier-standing.views.server.ts";
import { offeredMeetings, type OfferedMeeting } from "./meeting-offer.views.server.ts";

export const DOSSIER_DEEDS = [
  "edit",
  "submit",
  "withdraw",
  "check",
  "grant-urgency",
  "schedule",
] as const;
export type DossierDeed = (typeof DOSSIER_DEEDS)[number];

export type HistoryEntry = {
  id: string;
  step: DossierStepKind;
  text: string;
  by: Bilingual | null;
  at: number;
};

type ShownPaper = Omit<DossierPaper, "fileSha256" | "uploadedBy"> & {
  /** What is still being made of its file; nothing once all is done. */
  intake: IntakeProgress | null;
};

export type DossierPage = {
  dossier: Omit<Dossier, "granted">;
  ministry: OrganisationName;
  granted: { by: Bilingual; at: number } | null;
  papers: ShownPaper[];
  findings: Finding[];
  rules: DossierRules & { decree: string };
  papersDueOn: Day | null;
  preferred: OfferedMeeting | null;
  /** Where it stands on an agenda; `to`: that meeting, for whoever may see it. */
  placed: { title: string; startsAt: number; to: string | null } | null;
  history: HistoryEntry[];
  deeds: DossierDeed[];
  /** It may be put to a ballot instead of a meeting. */
  mayBallot: boolean;
  /** To choose from, where this person may. */
  meetings: OfferedMeeting[];
  leaders: { id: string; title: Bilingual }[];
  now: number;
};

type Eyes = { person: Person; id: string; now: number };

/** Everything the page of one dossier shows to this person. */
export async function dossierPage(db: Knex, { person, id, now }: Eyes): Promise<DossierPage> {
  const { dossier, relations } = await requireDossier(db, { person, id, action: "dossier.see" });
  const { granted, ...facts } = dossier;
  const judged = await findingsOf(db, dossier, now);
  const thing = { state: dossier.state, relations };
  const isOnAgenda = dossier.state === "scheduled" && dossier.itemId !== null;
  const deeds = DOSSIER_DEEDS.filter((deed) => may(person, `dossier.${deed}`, thing)).filter(
    (deed) => (deed !== "schedule" || !isOnAgenda) && (deed !== "grant-urgency" || dossier.urgent),
  );
  const meetings = await offeredMeetings(db, now);
  const names = await organisationNames(db);
  const titles = granted ? await personTitles(db, [granted.by]) : new Map<string, Bilingual>();
  const leader = granted && titles.get(granted.by);
  return {
    dossier: facts,
    ministry: names.find((name) => name.id === dossier.ministryId) ?? refuse("not-found"),
    granted: granted && leader ? { by: leader, at: granted.at } : null,
    papers: await shownPapers(db, judged.papers),
    findings: judged.findings,
    rules: { ...dossierRules(judged.ruleSet), decree: DECREES[judged.ruleSet] },
    papersDueOn: judged.papersDueOn,
    preferred: await preferredOf(db, dossier, meetings),
    placed: await placeOf(db, person, dossier.itemId),
    history: await historyOf(db, id),
    deeds,
    mayBallot:
      deeds.includes("schedule") && may(person, "ballot.edit", { state: "draft", relations: [] }),
    meetings: deeds.includes("edit") || deeds.includes("schedule") ? meetings : [],
    leaders: deeds.includes("grant-urgency") ? await governmentLeaders(db, now) : [],
    now,
  };
}

async function shownPapers(db: Knex, papers: readonly DossierPaper[]): Promise<ShownPaper[]> {
  const intakes = await intakeProgress(
    db,
    papers.map(({ fileSha256 }) => fileSha256),
  );
  return inDossierOrder(papers).map(({ fileSha256, uploadedBy: _, ...rest }) => {
    return { ...rest, intake: intakes.get(fileSha256) ?? null };
  });
}

/** Also one that is no longer on offer: it was asked for. */
async function preferredOf(
  db: Knex,
  { preferredMeetingId: id }: Dossier,
  offered: readonly OfferedMeeting[],
): Promise<OfferedMeeting | null> {
  if (id === null) return null;
  const known = offered.find((meeting) => meeting.id === id);
  if (known) return known;
  const row: Omit<OfferedMeeting, "asked"> | undefined = await db("meetings")
    .where({ id })
    .first("id", "title", { startsAt: "starts_at" });
  return row ? { ...row, asked: 0 } : null;
}

async function placeOf(
  db: Knex,
  person: Person,
  itemId: string | null,
): Promise<DossierPage["placed"]> {
  if (itemId === null) return null;
  const row: { id: string; title: string; startsAt: number } | undefined = await db("agenda_items")
    .join("meetings", "meetings.id", "agenda_items.meeting_id")
    .where("agenda_items.id", itemId)
    .first({ id: "meetings.id", title: "meetings.title", startsAt: "starts_at" });
  if (!row) return null;
  const { id, ...meeting } = row;
  const seen = await whereMeetingVisible(db("meetings").where("meetings.id", id), person).first();
  const to = isSecretariat(person) ? `/meetings/${id}/prepare` : `/meetings/${id}`;
  return { ...meeting, to: seen ? to : null };
}

async function historyOf(db: Knex, dossierId: string): Promise<HistoryEntry[]> {
  const steps = await listSteps(db, dossierId);
  const titles = await personTitles(
    db,
    steps.map(({ personId }) => personId),
  );
  return steps.map(({ id, step, text, personId, at }) => ({
    id,
    step,
    text,
    by: titles.get(personId) ?? null,
    at,
  }));
}

/** What is read of a paper, for someone who may see the dossier. */
export async function dossierFile(
  db: Knex,
  { person, dossierId, paperId }: { person: Person; dossierId: string; paperId: string },
): Promise<{ sha256: string; fileName: string }> {
  await requireDossier(db, { person, id: dossierId, action: "dossier.see" });
  const papers = await listPapers(db, dossierId);
  const paper = papers.find(({ id }) => id === paperId) ?? refuse("not-found");
  return { sha256: await servedSha256(db, paper.fileSha256), fileName: nameAsPdf(paper.fileName) };
}
