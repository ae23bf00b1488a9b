import type { Knex } from "knex";
import { attendanceRoll } from "../meetings/attendance.views.server.ts";
import { relationsToItem } from "../meetings/standing.views.server.ts";
import { personTitles } from "../people/directory.views.server.ts";
import type { Person } from "../people/person.ts";
import { requireMay } from "../people/require.ts";
import { refuse } from "../platform/refusal.ts";
import { paperState, type Paper } from "./paper.ts";
import { requirePaper } from "./paper.views.server.ts";
import { openedCount, receiptsOf, type Expected, type Reading, type Receipt } from "./receipts.ts";

export type PaperReceipts = {
  paperId: string;
  title: string;
  version: number;
  pages: number;
  receipts: Receipt[];
  opened: number;
};

/** Who has opened a paper and who has not: for the secretariat, and the chair. */
export async function paperReceipts(
  db: Knex,
  person: Person,
  paperId: string,
): Promise<PaperReceipts> {
  const paper = await requirePaper(db, person, paperId);
  const { relations } = (await relationsToItem(db, person, paper.itemId)) ?? refuse("not-found");
  const named = paper.restricted ? ([...relations, "named-reader"] as const) : relations;
  requireMay(person, "paper.see-receipts", { state: paperState(paper), relations: named });
  const expected = await expectedOf(db, paper, paper.meetingId);
  const readings = (await readingsByPaper(db, [paperId])).get(paperId) ?? [];
  const receipts = receiptsOf(expected, readings);
  const { title, version, pages } = paper;
  return { paperId, title, version, pages, receipts, opened: openedCount(receipts, version) };
}

/** A restricted paper is expected of those named, any other of every seat. */
async function expectedOf(
  db: Knex,
  paper: Pick<Paper, "id" | "restricted">,
  meetingId: string,
): Promise<Expected[]> {
  if (!paper.restricted) return seatsOf(db, meetingId);
  const ids: string[] = await db("paper_readers").where({ paper_id: paper.id }).pluck("person_id");
  const titles = await personTitles(db, ids);
  return ids.map((personId) => ({
    personId,
    name: titles.get(personId) ?? { vi: "", en: "" },
    substitute: null,
  }));
}

/** The seats of the meeting, in the order of precedence, with those who sit in. */
export async function seatsOf(db: Knex, meetingId: string): Promise<Expected[]> {
  const roll = await attendanceRoll(db, meetingId);
  const ids = roll.flatMap(({ substitutePersonId }) => substitutePersonId ?? []);
  const titles = await personTitles(db, ids);
  return roll.map(({ personId, name, substitutePersonId }) => {
    const title = substitutePersonId === null ? undefined : titles.get(substitutePersonId);
    const substitute =
      substitutePersonId !== null && title ? { personId: substitutePersonId, name: title } : null;
    return { personId, name, substitute };
  });
}

type Row = {
  paper_id: string;
  person_id: string;
  version: number;
  opened_at: number;
  page: number;
  count: number | null;
  returned_at: number | null;
};

/** Of many papers at once: by paper, who has opened which version. */
export async function readingsByPaper(
  db: Knex,
  paperIds: readonly string[],
): Promise<Map<string, Reading[]>> {
  const rows: Row[] = await db("paper_readings")
    .leftJoin("paper_pages_read", sameReading("paper_pages_read"))
    .leftJoin("paper_returns", sameReading("paper_returns"))
    .whereIn("paper_readings.paper_id", [...paperIds])
    .select("paper_readings.*", "paper_pages_read.count", "paper_returns.at as returned_at");
  return new Map(
    paperIds.map((id) => [id, rows.filter((row) => row.paper_id === id).map(rowToReading)]),
  );
}

const sameReading =
  (table: string): Knex.JoinCallback =>
  (join) => {
    for (const column of ["paper_id", "version", "person_id"]) {
      void join.on(`${table}.${column}`, `paper_readings.${column}`);
    }
  };

const rowToReading = (row: Row): Reading => ({
  personId: row.person_id,
  version: row.version,
  openedAt: row.opened_at,
  page: row.page,
  pagesSeen: row.count ?? 1,
  returnedAt: row.returned_at,
});
