import type { Knex } from "knex";
import { agendaItems } from "../meetings/agenda.views.server.ts";
import { attendanceRoll } from "../meetings/attendance.views.server.ts";
import { requireMeeting } from "../meetings/standing.views.server.ts";
import { personTitles } from "../people/directory.views.server.ts";
import type { Person } from "../people/person.ts";
import type { MeetingPrint, PrintedSeat } from "./meeting-print.paper.ts";
import { pathOfPaper, type LeftOut, type PackedFile } from "./package.ts";
import { mayLeave } from "./paper-marks.ts";
import type { PaperLine } from "./paper-line.ts";
import { readingRoom } from "./reading-room.views.server.ts";
import type { RoomItem } from "./room-selection.ts";
import { copySource, type CopySource } from "./takeable.views.server.ts";
import { runningPage } from "./running-page.ts";

export type PackagePlan = {
  meeting: { id: string; title: string; startsAt: number };
  madeFor: string;
  /** For the agenda and the list of attendance alike. */
  print: Omit<MeetingPrint, "what" | "isDemo">;
  papers: PlannedPaper[];
  leftOut: LeftOut[];
};

/** A paper for the package, and what a name is to be written over. */
export type PlannedPaper = { file: PackedFile; source: CopySource };

type Wanted = { person: Person; meetingId: string; now: number };

/** What goes into someone's package: the published papers they may read, the rest as blanks. */
export async function packagePlan(db: Knex, wanted: Wanted): Promise<PackagePlan> {
  const { person, meetingId, now } = wanted;
  const action = "meeting.download-package" as const;
  const meeting = await requireMeeting(db, { person, meetingId, action });
  const wish = { paperId: null, itemId: null, version: null, page: null };
  const { items } = await readingRoom(db, { person, meetingId, wish });
  const lines = items.flatMap((item) =>
    item.papers.filter(isOut).map((paper) => ({ item, paper })),
  );
  const sources = await sourcesOf(
    db,
    lines.flatMap(({ paper }) => idOf(paper) ?? []),
  );
  const seats = await printedSeats(db, meetingId);
  const chair = await db("seats").where({ id: meeting.chairSeatId }).first("name_vi");
  const { title, place, startsAt } = meeting;
  const printed = await printedItems(db, meetingId, items);
  return {
    meeting: { id: meeting.id, title, startsAt },
    madeFor: person.title.vi,
    print: { title, place, startsAt, chair: chair.name_vi, madeAt: now, items: printed, seats },
    papers: lines.flatMap(({ item, paper }) => packed(item, paper, sources) ?? []),
    leftOut: lines.flatMap(({ paper }) => leftOut(paper) ?? []),
  };
}

const isOut = (line: PaperLine): boolean => line.kind === "withheld" || line.published;
const idOf = (line: PaperLine): string | null => (line.kind === "readable" ? line.id : null);

async function sourcesOf(db: Knex, ids: string[]): Promise<Map<string, CopySource>> {
  const rows: { id: string; file_sha256: string }[] = await db("papers")
    .whereIn("id", ids)
    .select("id", "file_sha256");
  const sources = new Map<string, CopySource>();
  for (const { id, file_sha256 } of rows) sources.set(id, await copySource(db, file_sha256));
  return sources;
}

function packed(
  item: RoomItem,
  paper: PaperLine,
  sources: ReadonlyMap<string, CopySource>,
): PlannedPaper | null {
  if (paper.kind === "withheld" || !mayLeave(paper.marks.handling)) return null;
  const source = sources.get(paper.id);
  if (!source) return null;
  const { number, title, version, pages, size } = paper;
  const path = pathOfPaper(item, number, title);
  const { sha256 } = source;
  const file = { path, what: "paper", number, title, version, pages, sha256 } as const;
  return { file: { ...file, size: Number(size) }, source };
}

function leftOut(paper: PaperLine): LeftOut | null {
  const isWithheld = paper.kind === "withheld";
  const mark = isWithheld ? paper.mark : paper.marks.handling;
  if (!isWithheld && mayLeave(mark)) return null;
  return {
    number: paper.number,
    title: isWithheld ? null : paper.title,
    pages: paper.pages,
    from: runningPage(paper, 1),
    to: runningPage(paper, paper.pages),
    reason: mark ?? "withheld",
  };
}

async function printedItems(
  db: Knex,
  meetingId: string,
  seen: readonly RoomItem[],
): Promise<MeetingPrint["items"]> {
  const items = await agendaItems(db, meetingId);
  return items
    .filter(({ id }) => seen.some((item) => item.id === id))
    .map(({ position, title, lead, presenter, minutes, mode }) => ({
      ...{ position, title, minutes, mode },
      lead: lead.name.vi,
      presenter: presenter.name.vi,
    }));
}

async function printedSeats(db: Knex, meetingId: string): Promise<PrintedSeat[]> {
  const roll = await attendanceRoll(db, meetingId);
  const answers = await lastAnswers(db, meetingId);
  const titles = await personTitles(
    db,
    roll.flatMap(({ substitutePersonId }) => substitutePersonId ?? []),
  );
  return roll.map(({ name, personId, kind, substitutePersonId }) => ({
    name: name.vi,
    answer: answers.get(personId) ?? null,
    kind,
    substitute: titles.get(substitutePersonId ?? "")?.vi ?? null,
  }));
}

type AnswerRow = { person_id: string; kind: NonNullable<PrintedSeat["answer"]> };

async function lastAnswers(db: Knex, meetingId: string): Promise<Map<string, AnswerRow["kind"]>> {
  const rows: AnswerRow[] = await db("invitation_answers")
    .join("invitations", "invitations.id", "invitation_answers.invitation_id")
    .where("invitations.meeting_id", meetingId)
    .orderBy("invitation_answers.number")
    .select("invitations.person_id", "invitation_answers.kind");
  return new Map(rows.map(({ person_id, kind }) => [person_id, kind]));
}
