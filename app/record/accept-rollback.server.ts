import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { sha256Octets as sha256 } from "../platform/hash.server.ts";
import { appendLine } from "../platform/lines-file.server.ts";
import { refuse } from "../platform/refusal.ts";
import { appendLeafIn } from "./append-leaf.server.ts";
import { writeKept } from "./kept-checkpoint.ts";
import { insertKey, listKeys } from "./key.store.server.ts";
import { listHeads } from "./log.store.server.ts";
import { logFaults, type LogFault } from "./log-faults.views.server.ts";
import { sameOctets } from "./octets.ts";
import { sealLogIn } from "./seal-log.server.ts";
import { verifierKey } from "./signed-note.ts";

/**
 * Somebody answers for going on with an older state of the database: what was lost and why stands in
 * the log from now on, in every body's, and outside. Refuses when nothing is wrong.
 */
export async function acceptRollback(app: App, { reason }: { reason: string }): Promise<string[]> {
  const faults = await logFaults(app);
  if (faults.length === 0) refuse("record-not-read-only");
  const deed = { act: "accept-rollback", intent: null, input: null };
  const accepted = await commit(app, deed, async (tx) => {
    const [latest] = (await listKeys(tx.db)).slice(-1);
    const { publicKey } = app.logKey;
    const host = latest?.host ?? "localhost";
    if (!latest || !sameOctets(latest.publicKey, publicKey)) {
      await insertKey(tx.db, { publicKey, host, fromAt: tx.at });
    }
    const key = verifierKey({ name: host, publicKey }, sha256);
    const sealed: { bodyId: string; note: string }[] = [];
    for (const { bodyId } of await listHeads(tx.db)) {
      const payload = { reason, key, faults: faults.filter((fault) => concerns(fault, bodyId)) };
      await appendLeafIn(tx, { bodyId, type: "rollback.accept", payload });
      sealed.push({ bodyId, note: (await sealLogIn(tx, bodyId)).note });
    }
    tx.record({
      type: "rollback.accepted",
      subject: "record:log",
      payload: { logs: sealed.length },
    });
    return sealed;
  });
  const file = app.settings.checkpointFile;
  for (const { bodyId, note } of accepted) {
    await appendLine(file, writeKept({ is: "accepted", at: app.clock(), bodyId, note }));
  }
  return accepted.map(({ bodyId }) => bodyId);
}

function concerns(fault: LogFault, bodyId: string): boolean {
  return !("bodyId" in fault) || fault.bodyId === bodyId;
}
