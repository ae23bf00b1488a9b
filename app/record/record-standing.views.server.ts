import type { App } from "../platform/app.server.ts";
import { sha256Octets as sha256 } from "../platform/hash.server.ts";
import { findCheckpoint } from "./checkpoint.store.server.ts";
import { latestCheck, type KeptCheck } from "./check.store.server.ts";
import { listKeys } from "./key.store.server.ts";
import { listHeads } from "./log.store.server.ts";
import { countVotesBeforeLog } from "./product-rows.store.server.ts";
import { verifierKey } from "./signed-note.ts";

/** How the record of decisions stands: its size, its last signed head, its last check. */
export type RecordStanding = {
  isReadOnly: boolean;
  /** As others know it: `name+id+key`. */
  key: string | null;
  logs: { bodyId: string; leaves: number; sealed: { size: number; at: number } | null }[];
  /** The last of everything, and the last of the latest decisions: one does not hide the other. */
  checks: KeptCheck[];
  beforeLog: number;
};

export async function recordStanding(app: App): Promise<RecordStanding> {
  const { read: db, isReadOnly } = app;
  const key = (await listKeys(db)).at(-1);
  const logs: RecordStanding["logs"] = [];
  for (const { bodyId, size: leaves } of await listHeads(db)) {
    const head = await findCheckpoint(db, bodyId);
    logs.push({ bodyId, leaves, sealed: head && { size: head.size, at: head.at } });
  }
  return {
    isReadOnly,
    key: key ? verifierKey({ name: key.host, publicKey: key.publicKey }, sha256) : null,
    logs,
    checks: [await latestCheck(db, "all"), await latestCheck(db, "latest")].filter(
      (check) => check !== null,
    ),
    beforeLog: await countVotesBeforeLog(db),
  };
}
