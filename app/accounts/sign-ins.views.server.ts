import type { Knex } from "knex";

/** Whether a person has what they sign in with, and on how many devices they are signed in. */
export type SignIns = { hasPassword: boolean; devices: number };

export async function signInsOf(db: Knex, personId: string): Promise<SignIns> {
  const account = await db("accounts").where({ person_id: personId }).first("person_id");
  const row = await db("sessions").where({ person_id: personId }).count({ count: "*" }).first();
  return { hasPassword: account !== undefined, devices: Number(row?.["count"] ?? 0) };
}
