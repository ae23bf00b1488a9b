import type { Knex } from "knex";
import { may } from "../people/permission.ts";
import { isSecretariat, type Person } from "../people/person.ts";
import { resultOfItem } from "../votes/vote.views.server.ts";
import type { ResolutionState, Step } from "./course.ts";

export type WaitingDocument = { id: string; title: string; since: number };

/** Documents that wait for the chair of their meeting to approve them. */
export async function documentsToApprove(db: Knex, person: Person): Promise<WaitingDocument[]> {
  return waiting(db, ["review"], "submit")
    .join("meetings", "meetings.id", "resolutions.meeting_id")
    .join("attendances", (chair) => {
      void chair
        .on("attendances.meeting_id", "meetings.id")
        .andOn("attendances.seat_id", "meetings.chair_seat_id");
    })
    .where("attendances.person_id", person.id);
}

/** Signed: the secretariat gives them number and date and sends them out. */
export async function documentsToIssue(db: Knex, person: Person): Promise<WaitingDocument[]> {
  return isSecretariat(person) ? waiting(db, ["signed"], "sign") : [];
}

/** Approved notices that the leadership of the Government Office signs. */
export async function documentsToSign(db: Knex, person: Person): Promise<WaitingDocument[]> {
  const isTheirs = may(person, "resolution.sign", { state: "approved", relations: [] });
  return isTheirs ? waiting(db, ["approved"], "approve") : [];
}

/** Given back with a reason, to be written again. */
export async function documentsToRevise(db: Knex, person: Person): Promise<WaitingDocument[]> {
  return isSecretariat(person) ? waiting(db, ["draft"], "return") : [];
}

/** Documents in these states, the longest waiting first, since the last such step. */
function waiting(db: Knex, states: readonly ResolutionState[], step: Step): Knex.QueryBuilder {
  const taken = () =>
    db("resolution_steps").whereRaw("resolution_id = resolutions.id").where({ step });
  return db("resolutions")
    .whereIn("resolutions.state", states)
    .whereNull("resolutions.issued_at")
    .whereExists(taken().select("id"))
    .select("resolutions.id", "resolutions.title", taken().max("at").as("since"))
    .orderBy("since");
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
      void drafts.where({ kind: "resolution" });
    })
    .select("id", "title");
  const toDraft: ItemToDraft[] = [];
  for (const { id: itemId, title } of items) {
    const result = await resultOfItem(db, itemId);
    if (result?.outcome !== "ADOPTED") continue;
    toDraft.push({ itemId, title, adoptedAt: result.announcedAt });
  }
  return toDraft;
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
    .whereIn("resolutions.state", ["issued", "published"])
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
