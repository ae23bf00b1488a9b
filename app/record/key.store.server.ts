import type { Knex } from "knex";
import { fromBase64, toBase64 } from "./octets.ts";
import type { NoteKey } from "./signed-note.ts";

/** The public keys under which logs were ever signed here, the latest last. */
export type LogKeyRow = { publicKey: Uint8Array; host: string; fromAt: number };

export async function listKeys(db: Knex): Promise<LogKeyRow[]> {
  const rows: { public_key: string; host: string; from_at: number }[] =
    await db("log_keys").orderBy("from_at");
  return rows.map(({ public_key, host, from_at }) => {
    return { publicKey: fromBase64(public_key) ?? new Uint8Array(), host, fromAt: Number(from_at) };
  });
}

export async function insertKey(db: Knex, key: LogKeyRow): Promise<void> {
  const { publicKey, host, fromAt } = key;
  await db("log_keys").insert({ public_key: toBase64(publicKey), host, from_at: fromAt });
}

/** The name of a body's log, and of the key that signs its heads: `<host>/log/<body>`. */
export function originOf(host: string, bodyId: string): string {
  return `${host}/log/${bodyId}`;
}

/** The keys under which a checkpoint of this body's log may be signed. */
export async function noteKeys(db: Knex, bodyId: string): Promise<NoteKey[]> {
  const keys = await listKeys(db);
  return keys.map(({ publicKey, host }) => ({ name: originOf(host, bodyId), publicKey }));
}
