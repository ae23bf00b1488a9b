import type { Knex } from "knex";
import { refuse } from "../platform/refusal.ts";
import type { ListImport } from "./list-import.ts";
import { findListImport } from "./list-import.store.server.ts";

/** A list that waits to be imported, held against others; the act has asked who wants it. */
export async function requireStaged(db: Knex, id: string): Promise<ListImport> {
  const taken = await findListImport(db, id, { forUpdate: true });
  if (!taken) return refuse("not-found");
  return taken.state === "staged" ? taken : refuse("import-not-staged");
}
