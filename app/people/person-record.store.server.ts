import type { Knex } from "knex";
import { z } from "zod";
import type { PersonEdit } from "./person-fields.ts";
import type { Bilingual } from "./person.ts";

const row = z.object({
  id: z.string(),
  login: z.string(),
  title_vi: z.string(),
  title_en: z.string(),
  organisation_id: z.string(),
  email: z.string().nullable(),
  ended_on: z.string().nullable(),
  locked_at: z.union([z.number(), z.string()]).nullable(),
});

/** What is on record of a person, whether they may still sign in or not. */
export type PersonRecord = {
  id: string;
  login: string;
  title: Bilingual;
  organisationId: string;
  email: string | null;
  /** The last day. */
  endedOn: string | null;
  lockedAt: number | null;
};

/** `forUpdate` makes whoever else changes this person wait, on PostgreSQL. */
export async function findRecord(
  db: Knex,
  id: string,
  lock: { forUpdate?: boolean } = {},
): Promise<PersonRecord | null> {
  const query = db("persons").where({ id }).first();
  const found: unknown = await (lock.forUpdate ? query.forUpdate() : query);
  return found ? rowToRecord(row.parse(found)) : null;
}

/** By their names at the sign-in, in order. */
export async function listRecords(
  db: Knex,
  narrow: (persons: Knex.QueryBuilder) => Knex.QueryBuilder = (persons) => persons,
): Promise<PersonRecord[]> {
  const rows: unknown[] = await narrow(db("persons")).orderBy("login");
  return row.array().parse(rows).map(rowToRecord);
}

type New = PersonEdit & { id: string; login: string };

export async function insertRecord(db: Knex, { id, login, ...edit }: New): Promise<void> {
  await db("persons").insert({ id, login, ...editToRow(edit) });
}

export async function saveRecord(db: Knex, id: string, edit: PersonEdit): Promise<void> {
  await db("persons").where({ id }).update(editToRow(edit));
}

export async function saveEnd(db: Knex, id: string, endedOn: string | null): Promise<void> {
  await db("persons").where({ id }).update({ ended_on: endedOn });
}

const editToRow = ({ titleVi, titleEn, organisationId, email }: PersonEdit) => ({
  ...{ title_vi: titleVi, title_en: titleEn, organisation_id: organisationId, email },
});

function rowToRecord(each: z.output<typeof row>): PersonRecord {
  return {
    ...{ id: each.id, login: each.login, organisationId: each.organisation_id },
    title: { vi: each.title_vi, en: each.title_en },
    ...{ email: each.email, endedOn: each.ended_on },
    lockedAt: each.locked_at === null ? null : Number(each.locked_at),
  };
}
