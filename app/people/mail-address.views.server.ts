import type { Knex } from "knex";
import type { Bilingual, Locale } from "./person.ts";

export type Addressee = { personId: string; address: string; name: Bilingual; locale: Locale };

/** Where these persons get their mail, and in which language; whoever has no address is left out. */
export async function addresseesOf(db: Knex, ids: readonly string[]): Promise<Addressee[]> {
  const rows: Row[] = await db("persons")
    .whereIn("id", [...new Set(ids)])
    .whereNotNull("email")
    .orderBy("login")
    .select("id", "email", "title_vi", "title_en", "locale");
  return rows.map((row) => ({
    personId: row.id,
    address: row.email,
    name: { vi: row.title_vi, en: row.title_en },
    locale: row.locale ?? "vi",
  }));
}

type Row = { id: string; email: string; title_vi: string; title_en: string; locale: Locale | null };
