import type { Knex } from "knex";
import { z } from "zod";
import { jsonField } from "../platform/json-field.ts";
import { BROWSERS, MACHINES, type Device } from "./device.ts";

export type Passkey = {
  id: string;
  personId: string;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: number;
  transports: string[];
  isSynced: boolean;
  device: Device;
  enrolledAt: number;
  usedAt: number | null;
};

export async function insertPasskey(db: Knex, passkey: Omit<Passkey, "usedAt">): Promise<void> {
  await db("passkeys").insert({
    id: passkey.id,
    person_id: passkey.personId,
    public_key: Buffer.from(passkey.publicKey).toString("base64url"),
    counter: passkey.counter,
    transports: JSON.stringify(passkey.transports),
    synced: Number(passkey.isSynced),
    browser: passkey.device.browser,
    machine: passkey.device.machine,
    enrolled_at: passkey.enrolledAt,
  });
}

export async function findPasskey(db: Knex, id: string): Promise<Passkey | null> {
  const row: unknown = await db("passkeys").where({ id }).first();
  return row ? passkeyRow.parse(row) : null;
}

export async function listPasskeysOf(db: Knex, personId: string): Promise<Passkey[]> {
  const rows: unknown[] = await db("passkeys")
    .where({ person_id: personId })
    .orderBy("enrolled_at");
  return passkeyRow.array().parse(rows);
}

/** False when another signature of this key has come in meanwhile. */
export async function markUsed(
  db: Knex,
  { id, counter }: Passkey,
  used: { at: number; counter: number },
): Promise<boolean> {
  const counted = { counter: used.counter, used_at: used.at };
  return (await db("passkeys").where({ id, counter }).update(counted)) > 0;
}

export async function deletePasskey(db: Knex, id: string): Promise<void> {
  await db("passkeys").where({ id }).delete();
}

export async function deletePasskeysOf(db: Knex, personId: string): Promise<void> {
  await db("passkeys").where({ person_id: personId }).delete();
}

const passkeyRow = z
  .object({
    id: z.string(),
    person_id: z.string(),
    public_key: z.string(),
    counter: z.coerce.number(),
    transports: jsonField(z.array(z.string()), 2000),
    synced: z.coerce.number(),
    browser: z.enum(BROWSERS),
    machine: z.enum(MACHINES),
    enrolled_at: z.coerce.number(),
    used_at: z.coerce.number().nullable(),
  })
  .transform((row): Passkey => ({
    id: row.id,
    personId: row.person_id,
    publicKey: Uint8Array.from(Buffer.from(row.public_key, "base64url")),
    counter: row.counter,
    transports: row.transports,
    isSynced: row.synced === 1,
    device: { browser: row.browser, machine: row.machine },
    enrolledAt: row.enrolled_at,
    usedAt: row.used_at,
  }));
