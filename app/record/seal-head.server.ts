import type { Tx } from "../platform/commit.server.ts";
import { sha256Octets as sha256 } from "../platform/hash.server.ts";
import { checkpointText } from "./checkpoint.ts";
import { insertCheckpoint } from "./checkpoint.store.server.ts";
import { listKeys, originOf } from "./key.store.server.ts";
import { rootOf, type Frontier } from "./merkle.ts";
import { sameOctets } from "./octets.ts";
import { keyIdOf, renderNote } from "./signed-note.ts";

/** Signs a head of a body's log that is not signed yet, and keeps it; the caller holds the head. */
export async function sealHeadIn(tx: Tx, bodyId: string, head: Frontier): Promise<string> {
  const { size } = head;
  const root = rootOf(head, sha256);
  const note = await sign(tx, { bodyId, size, root });
  await insertCheckpoint(tx.db, bodyId, { size, at: tx.at, root, note });
  return note;
}

type Head = { bodyId: string; size: number; root: Uint8Array };

async function sign({ db, logKey: key }: Tx, { bodyId, size, root }: Head): Promise<string> {
  const current = (await listKeys(db)).at(-1);
  if (!current || !sameOctets(current.publicKey, key.publicKey)) {
    throw new Error("the log of this database is kept under another key");
  }
  const origin = originOf(current.host, bodyId);
  const text = checkpointText({ origin, size, root });
  const keyId = keyIdOf({ name: origin, publicKey: key.publicKey }, sha256);
  const octets = key.sign(new TextEncoder().encode(text));
  return renderNote({ text, signatures: [{ name: origin, keyId, octets }] });
}
