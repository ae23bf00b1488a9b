import type { App } from "../platform/app.server.ts";
import { commit, type Tx } from "../platform/commit.server.ts";
import { sha256Octets as sha256 } from "../platform/hash.server.ts";
import type { LogKey } from "../platform/log-key.server.ts";
import { checkpointText } from "./checkpoint.ts";
import { findCheckpoint, insertCheckpoint } from "./checkpoint.store.server.ts";
import { listKeys, originOf } from "./key.store.server.ts";
import { holdHead } from "./log.store.server.ts";
import { rootOf } from "./merkle.ts";
import { sameOctets } from "./octets.ts";
import { keyIdOf, renderNote } from "./signed-note.ts";

type Sealed = { size: number; note: string };

/** Signs the head of a body's log as it stands; a head once signed is not signed again. */
export async function sealLog(app: App, bodyId: string): Promise<Sealed> {
  return commit(app, { act: "seal-log", intent: null, input: null }, (tx) =>
    sealLogIn(tx, app.logKey, bodyId),
  );
}

export async function sealLogIn(tx: Tx, key: LogKey, bodyId: string): Promise<Sealed> {
  const head = await holdHead(tx.db, bodyId);
  const last = await findCheckpoint(tx.db, bodyId, { over: head.size });
  if (last) return { size: last.size, note: last.note };
  const root = rootOf(head, sha256);
  const note = await sign(tx, key, { bodyId, size: head.size, root });
  await insertCheckpoint(tx.db, bodyId, { size: head.size, at: tx.at, root, note });
  return { size: head.size, note };
}

type Head = { bodyId: string; size: number; root: Uint8Array };

async function sign(tx: Tx, key: LogKey, { bodyId, size, root }: Head): Promise<string> {
  const current = (await listKeys(tx.db)).at(-1);
  if (!current || !sameOctets(current.publicKey, key.publicKey)) {
    throw new Error("the log of this database is kept under another key");
  }
  const origin = originOf(current.host, bodyId);
  const text = checkpointText({ origin, size, root });
  const keyId = keyIdOf({ name: origin, publicKey: key.publicKey }, sha256);
  const octets = key.sign(new TextEncoder().encode(text));
  return renderNote({ text, signatures: [{ name: origin, keyId, octets }] });
}
