import type { Knex } from "knex";

export async function findPasswordHash(db: Knex, personId: string): Promise<string | null> {
  const row: { password_hash: string } | undefined = await db("accounts")
    .where({ person_id: personId })
    .first("password_hash");
  return row?.password_hash ?? null;
}

/** Nothing but a one-time code or a passkey opens the account then. */
export async function deletePassword(db: Knex, personId: string): Promise<void> {
  await db("accounts").where({ person_id: personId }).delete();
}

export async function upsertPassword(
  db: Knex,
  personId: string,
  passwordHash: string,
): Promise<void> {
  await db("accounts")
    .insert({ person_id: personId, password_hash: passwordHash })
    .onConflict("person_id")
    .merge();
}
