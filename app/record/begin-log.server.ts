import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { sha256Octets as sha256 } from "../platform/hash.server.ts";
import { appendLine } from "../platform/lines-file.server.ts";
import { writeKept } from "./kept-checkpoint.ts";
import { insertKey, listKeys } from "./key.store.server.ts";
import { verifierKey } from "./signed-note.ts";

/**
 * The first start on a database: from now on its logs are signed, under this key. It is written down
 * outside first, so that a database with a log and no such file is known to lack it.
 */
export async function beginLog(app: App): Promise<void> {
  const keys = await listKeys(app.read);
  if (keys.length > 0) return;
  const host = new URL(app.settings.origins[0] ?? "http://localhost").host;
  const { publicKey } = app.logKey;
  const key = verifierKey({ name: host, publicKey }, sha256);
  const begun = { is: "begun" as const, at: app.clock(), key };
  await appendLine(app.settings.checkpointFile, writeKept(begun));
  await commit(app, { act: "begin-log", intent: null, input: null }, async (tx) => {
    await insertKey(tx.db, { publicKey, host, fromAt: tx.at });
    return null;
  });
}
