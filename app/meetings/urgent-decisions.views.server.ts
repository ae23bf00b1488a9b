import type { Knex } from "knex";
import { listBodies, seatsOn } from "../bodies/body.views.server.ts";
import { governmentLeaders, listMinistries } from "../people/directory.views.server.ts";
import { may } from "../people/permission.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { requireMay } from "../people/require.ts";
import { dayOf } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import { isOver, type Meeting } from "./meeting.ts";
import { takesReports, type UrgentState } from "./urgent-decision.ts";

/** One line of the list; `end`: how it left it. */
export type UrgentLine = {
  id: string;
  bodyId: string;
  decider: Bilingual;
  decidedAt: number;
  subject: string;
  reason: string;
  document: string;
  lead: Bilingual;
  state: UrgentState;
  end: { at: number; meeting: string | null; reason: string | null } | null;
};

const UNREPORTED = { state: "unreported", relations: [] };

/** The list as this person may read it, the oldest first. */
async function linesFor(
  db: Knex,
  person: Person,
  narrow: (query: Knex.QueryBuilder) => void = () => {},
): Promise<UrgentLine[]> {
  const query = db("urgent_decisions as u")
    .join("persons as p", "p.id", "u.person_id")
    .join("organisations as o", "o.id", "u.lead_organisation_id")
    .leftJoin("urgent_decision_ends as e", "e.decision_id", "u.id")
    .leftJoin("meetings as m", "m.id", "e.meeting_id")
    .orderBy(["u.decided_at", "u.id"])
    .select("u.*", "p.title_vi", "p.title_en", "o.name_vi", "o.name_en")
    .select("e.at as ended_at", "e.meeting_id", "e.reason as end_reason", "m.title as meeting");
  if (!maySee(person, "unreported")) void query.whereRaw("1 = 0");
  if (!maySee(person, "withdrawn")) void query.whereNull("e.reason");
  narrow(query);
  const rows: Row[] = await query;
  return rows.map(rowToLine);
}

function maySee(person: Person, state: UrgentState): boolean {
  return may(person, "urgent-decision.see", { state, relations: [] });
}

/** Locks nothing: an entry never changes, and leaves the list once (a primary key says so). */
export async function requireUrgentDecision(
  db: Knex,
  { person, id, action }: { person: Person; id: string; action: "report" | "withdraw" },
): Promise<UrgentLine> {
  const [line] = await linesFor(db, person, (query) => void query.where("u.id", id));
  if (!line) return refuse("not-found");
  requireMay(person, `urgent-decision.${action}`, UNREPORTED);
  if (line.state !== "unreported") refuse("urgent-settled");
  return line;
}

export type Decider = { seatId: string; personId: string; name: Bilingual };

/** Who might decide outside the procedure on that day: the Prime Minister and the Deputies. */
export async function urgentDeciders(db: Knex, bodyId: string, at: number): Promise<Decider[]> {
  const leaders = new Set((await governmentLeaders(db, at)).map(({ id }) => id));
  const seats = await seatsOn(db, bodyId, dayOf(at));
  return seats
    .filter(({ personId }) => leaders.has(personId))
    .map(({ seatId, personId, name }) => ({ seatId, personId, name }));
}

/** On a desk: what waits to be reported, and whether its owner keeps the list. */
export type UrgentOnDesk = { lines: UrgentLine[]; keeps: boolean };

/**
 * All of it for those who keep the list; for a member what they decided themselves, or what their
 * ministry leads. Null for whomever nothing concerns.
 */
export async function urgentToReport(db: Knex, person: Person): Promise<UrgentOnDesk | null> {
  const keeps = may(person, "urgent-decision.report", UNREPORTED);
  const lines = await linesFor(db, person, (query) => {
    void query.whereNull("e.at");
    if (!keeps) void query.where((here) => concerning(here, person));
  });
  return keeps || lines.length > 0 ? { lines, keeps } : null;
}

function concerning(query: Knex.QueryBuilder, { id, organisationId }: Person): void {
  void query.where("u.person_id", id).orWhere("u.lead_organisation_id", organisationId);
}

/** At a meeting: what is to be reported there, and what has been. */
export type UrgentAtMeeting = { lines: UrgentLine[]; mayReport: boolean };

export async function urgentAtMeeting(
  db: Knex,
  person: Person,
  meeting: Pick<Meeting, "id" | "bodyId" | "state">,
): Promise<UrgentAtMeeting | null> {
  if (!maySee(person, "unreported")) return null;
  const isOpen = !isOver(meeting) || takesReports(meeting);
  const lines = await linesFor(db, person, (query) => {
    void query.where("u.body_id", meeting.bodyId).where((here) => {
      void here.where("e.meeting_id", meeting.id);
      if (isOpen) void here.orWhereNull("e.at");
    });
  });
  const mayReport = may(person, "urgent-decision.report", UNREPORTED) && takesReports(meeting);
  return { lines, mayReport };
}

export type UrgentPage = {
  lines: UrgentLine[];
  mayWithdraw: boolean;
  /** What the form offers to whoever may enter. */
  form: {
    bodyId: string;
    deciders: Decider[];
    ministries: { id: string; name: Bilingual }[];
  } | null;
};

export async function urgentPage(
  db: Knex,
  { person, now }: { person: Person; now: number },
): Promise<UrgentPage> {
  requireMay(person, "urgent-decision.see", UNREPORTED);
  const [body] = await listBodies(db);
  const mayEnter = may(person, "urgent-decision.enter", UNREPORTED);
  return {
    lines: await linesFor(db, person),
    mayWithdraw: may(person, "urgent-decision.withdraw", UNREPORTED),
    form:
      body && mayEnter
        ? {
            bodyId: body.id,
            deciders: await urgentDeciders(db, body.id, now),
            ministries: (await listMinistries(db, now)).map(({ id, name }) => ({ id, name })),
          }
        : null,
  };
}

function rowToLine(row: Row): UrgentLine {
  const { ended_at: at, meeting, end_reason: reason } = row;
  const ended = reason === null ? "reported" : "withdrawn";
  return {
    id: row.id,
    bodyId: row.body_id,
    decider: { vi: row.title_vi, en: row.title_en },
    decidedAt: row.decided_at,
    subject: row.subject,
    reason: row.reason,
    document: row.document,
    lead: { vi: row.name_vi, en: row.name_en },
    state: at === null ? "unreported" : ended,
    end: at === null ? null : { at, meeting, reason },
  };
}

type Row = Record<
  "id" | "body_id" | "subject" | "reason" | "document" | "title_vi" | "title_en",
  string
> & {
  name_vi: string;
  name_en: string;
  decided_at: number;
  ended_at: number | null;
  meeting: string | null;
  end_reason: string | null;
};
