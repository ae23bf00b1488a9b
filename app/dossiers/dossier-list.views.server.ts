import type { Knex } from "knex";
import type { OrganisationName } from "../people/directory.views.server.ts";
import { organisationNames } from "../people/directory.views.server.ts";
import { isSecretariat, type Bilingual, type Person } from "../people/person.ts";
import { refuse } from "../platform/refusal.ts";
import type { DossierState, Matter } from "./dossier.ts";
import { requireDossiers, whereDossierVisible } from "./dossier-standing.views.server.ts";
import { askedOf, offeredMeetings, type OfferedMeeting } from "./meeting-offer.views.server.ts";

export type DossierLine = {
  id: string;
  title: string;
  matter: Matter;
  state: DossierState;
  ministry: { name: Bilingual; short: Bilingual };
  urgent: boolean;
  granted: boolean;
  papers: number;
  /** By when the Government Office answers; null while it was never handed in. */
  checkDueAt: number | null;
  /** What it asks for, and how many ask for the same. */
  meeting: { title: string; startsAt: number; asked: number } | null;
  /** When it came to this state. */
  since: number;
};

export type DossierList = {
  lines: DossierLine[];
  eyes: "ministry" | "secretariat";
  mayDraft: boolean;
  now: number;
};

/** A ministry's own, or every ministry's for the Government Office: those due first in front. */
export async function dossierList(
  db: Knex,
  { person, now }: { person: Person; now: number },
): Promise<DossierList> {
  requireDossiers(person);
  const rows: LineRow[] = await lineRows(db, person);
  const asked = await askedOf(
    db,
    rows.flatMap(({ meeting_id }) => meeting_id ?? []),
  );
  return {
    lines: rows.map((row) => rowToLine(row, asked)),
    eyes: isSecretariat(person) ? "secretariat" : "ministry",
    mayDraft: person.ministryIds.length > 0,
    now,
  };
}

type LineRow = {
  id: string;
  title: string;
  matter: Matter;
  state: DossierState;
  urgent: number;
  granted_at: number | null;
  check_due_at: number | null;
  name_vi: string;
  name_en: string;
  short_vi: string;
  short_en: string;
  papers: number;
  since: number;
  meeting_id: string | null;
  meeting_title: string | null;
  starts_at: number | null;
};

function lineRows(db: Knex, person: Person): Knex.QueryBuilder {
  const query = db("dossiers")
    .join("organisations", "organisations.id", "dossiers.ministry_id")
    .leftJoin("agenda_items", "agenda_items.id", "dossiers.item_id")
    .leftJoin("meetings", (meeting) => {
      // Where it stands, else where it wants to.
      void meeting.on(
        "meetings.id",
        db.raw("coalesce(agenda_items.meeting_id, dossiers.preferred_meeting_id)"),
      );
    })
    .select("dossiers.id", "dossiers.title", "dossiers.matter", "dossiers.state", "dossiers.urgent")
    .select("dossiers.granted_at", "dossiers.check_due_at")
    .select("organisations.name_vi", "organisations.name_en")
    .select("organisations.short_vi", "organisations.short_en")
    .select("meetings.starts_at", { meeting_id: "meetings.id", meeting_title: "meetings.title" })
    .select({
      papers: db("dossier_papers").count("*").whereRaw("dossier_papers.dossier_id = dossiers.id"),
      since: db("dossier_steps").max("at").whereRaw("dossier_steps.dossier_id = dossiers.id"),
    })
    .orderBy("dossiers.check_due_at")
    .orderBy("dossiers.created_at");
  return whereDossierVisible(query, person);
}

function rowToLine(row: LineRow, asked: Map<string, number>): DossierLine {
  const { meeting_id, meeting_title: title, starts_at: startsAt } = row;
  return {
    id: row.id,
    title: row.title,
    matter: row.matter,
    state: row.state,
    ministry: {
      name: { vi: row.name_vi, en: row.name_en },
      short: { vi: row.short_vi, en: row.short_en },
    },
    urgent: row.urgent === 1,
    granted: row.granted_at !== null,
    papers: Number(row.papers),
    checkDueAt: row.check_due_at,
    meeting:
      meeting_id !== null && title !== null && startsAt !== null
        ? { title, startsAt, asked: asked.get(meeting_id) ?? 0 }
        : null,
    since: Number(row.since),
  };
}

export type NewDossierPage = { ministries: OrganisationName[]; meetings: OfferedMeeting[] };

/** What the form of a new dossier offers; only a ministry's people have it. */
export async function newDossierPage(
  db: Knex,
  { person, now }: { person: Person; now: number },
): Promise<NewDossierPage> {
  if (person.ministryIds.length === 0) refuse("not-found");
  const names = await organisationNames(db, now);
  return {
    ministries: names.filter(({ id }) => person.ministryIds.includes(id)),
    meetings: await offeredMeetings(db, now),
  };
}
