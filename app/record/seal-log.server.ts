import type { App } from "../platform/app.server.ts";
import { commit, type Tx } from "../platform/commit.server.ts";
import { findCheckpoint } from "./checkpoint.store.server.ts";
import { holdHead } from "./log.store.server.ts";
import { sealHeadIn } from "./seal-head.server.ts";

type Sealed = { size: number; note: string };

/** Signs the head of a body's log as it stands; a head once signed is not signed again. */
export async function sealLog(app: App, bodyId: string): Promise<Sealed> {
  return commit(app, { act: "seal-log", intent: null, input: null }, (tx) => sealLogIn(tx, bodyId));
}

export async function sealLogIn(tx: Tx, bodyId: string): Promise<Sealed> {
  const head = await holdHead(tx.db, bodyId);
  const last = await findCheckpoint(tx.db, bodyId, { over: head.size });
  if (last) return { size: last.size, note: last.note };
  return { size: head.size, note: await sealHeadIn(tx, bodyId, head) };
}
