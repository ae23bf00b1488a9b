import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { runInWorker } from "../platform/worker.server.ts";
import { signatureCheckSchema, TRACE, type SignatureCheck } from "./signature-check.ts";
import { keptSince, saveCheck } from "./signature-check.store.server.ts";
import type { CheckOrder } from "./signing-order.ts";

/**
 * Checks the signatures of a kept file and keeps what was found in place of what was found before;
 * who has the page of its resolution open sees it at once.
 */
export async function checkFile(
  app: App,
  sha256: string,
  resolution?: string,
): Promise<SignatureCheck> {
  const found = (await bearsTraces(app, sha256)) ? await judged(app, sha256) : { signatures: [] };
  await commit(app, { act: "check-file", intent: null, input: { sha256 } }, async (tx) => {
    await saveCheck(tx.db, sha256, { ...found, checkedAt: tx.at });
    if (resolution) {
      const payload = { sha256, signatures: found.signatures.length };
      const told = { subject: resolution, payload, wakes: [resolution] };
      tx.record({ type: "resolution.signatures-checked", ...told });
    }
    return null;
  });
  return found;
}

/** Most files bear no signature: that is seen without taking them apart. */
async function bearsTraces(app: App, sha256: string): Promise<boolean> {
  let rest = Buffer.alloc(0);
  for await (const part of app.files.read(sha256)) {
    const seen = Buffer.concat([rest, part]);
    if (seen.includes(TRACE)) return true;
    rest = seen.subarray(-TRACE.length);
  }
  return false;
}

async function judged(app: App, sha256: string): Promise<SignatureCheck> {
  const input: CheckOrder = {
    path: app.files.pathOf(sha256),
    signingFile: app.settings.signingFile,
    knownSince: await keptSince(app.read, sha256),
  };
  const entry = "app/signing/check-signatures.worker.ts";
  const limits = { timeoutMs: 60_000, memoryMb: 900, onLimit: "paper-too-costly" } as const;
  return signatureCheckSchema.parse(await runInWorker(app, { entry, input, ...limits }));
}
