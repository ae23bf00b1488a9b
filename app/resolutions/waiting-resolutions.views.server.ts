import type { Knex } from "knex";
import { isSecretariat, type Person } from "../people/person.ts";
import { resultOfItem } from "../votes/vote.views.server.ts";

export type DraftToIssue = { id: string; title: string; draftedAt: number };

/** Drafts that wait for the chair of their meeting. */
export async function draftsToIssue(db: Knex, person: Person): Promise<DraftToIssue[]> {
  const rows: { id: string; title: string; drafted_at: number }[] = await db("resolutions")
    .join("agenda_items", "agenda_items.id", "resolutions.item_id")
    .join("meetings", "meetings.id", "agenda_items.meeting_id")
    .join("attendances", (chair) => {
      void chair
        .on("attendances.meeting_id", "meetings.id")
        .andOn("attendances.seat_id", "meetings.chair_seat_id");
    })
    .where("resolutions.state", "draft")
    .where("attendances.person_id", person.id)
    .orderBy("resolutions.drafted_at")
    .select("resolutions.id", "resolutions.title", "resolutions.drafted_at");
  return rows.map(({ drafted_at, ...row }) => ({ ...row, draftedAt: drafted_at }));
}

export type ItemToDraft = { itemId: string; title: string; adoptedAt: number };

/** Adopted, and no resolution drafted yet. */
export async function itemsToDraft(db: Knex, person: Person): Promise<ItemToDraft[]> {
  if (!isSecretariat(person)) return [];
  const items: { id: string; title: string }[] = await db("agenda_items")
    .whereExists((votes) => {
      void votes.from("votes").select("id").where("state", "announced");
      void votes.whereRaw("votes.item_id = agenda_items.id");
    })
    .whereNotExists((drafts) => {
      void drafts.from("resolutions").select("id").whereRaw("item_id = agenda_items.id");
    })
    .select("id", "title");
  const waiting: ItemToDraft[] = [];
  for (const { id: itemId, title } of items) {
    const result = await resultOfItem(db, itemId);
    if (result?.outcome !== "ADOPTED") continue;
    waiting.push({ itemId, title, adoptedAt: result.announcedAt });
  }
  return waiting;
}

export type ResolutionToAssign = { id: string; title: string; issuedAt: number; clauses: number };

/** For a month after a resolution was issued: how many of its clauses are nobody's task yet. */
const FRESH = 30 * 86_400_000;

export async function resolutionsToAssign(
  db: Knex,
  person: Person,
  now: number,
): Promise<ResolutionToAssign[]> {
  if (!isSecretariat(person)) return [];
  const rows: { id: string; title: string; issued_at: number; clauses: number }[] = await db(
    "resolutions",
  )
    .join("clauses", "clauses.resolution_id", "resolutions.id")
    .leftJoin("tasks", "tasks.clause_id", "clauses.id")
    .where("resolutions.issued_at", ">", now - FRESH)
    .where("clauses.clause", ">", 0)
    .whereNull("tasks.id")
    .groupBy("resolutions.id", "resolutions.title", "resolutions.issued_at")
    .orderBy("resolutions.issued_at")
    .select("resolutions.id", "resolutions.title", "resolutions.issued_at")
    .count("clauses.id as clauses");
  return rows.map(({ issued_at, clauses, ...row }) => ({
    ...row,
    issuedAt: issued_at,
    clauses: Number(clauses),
  }));
}
