import { z } from "zod";
import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { runInWorker } from "../platform/worker.server.ts";
import { signingFaultOf } from "../resolutions/signing-fault.ts";
import type { SigningOrder } from "../signing/signing-order.ts";
import { findSigningFault, setSigningFault } from "./signing-fault.store.server.ts";

type Unsigned = { meetingId: string; pdf: Uint8Array; signers: SigningOrder["signers"] };

/**
 * The minutes with the signatures of whoever has a key. Null: the service refused, which is noted for
 * who reads their page; throws where it is worth asking again.
 */
export async function signMinutes(app: App, unsigned: Unsigned): Promise<Uint8Array | null> {
  const { meetingId, pdf, signers } = unsigned;
  const { signingFile, signingToken } = app.settings;
  if (signers.length === 0 || signingFile === undefined) return pdf;
  const reserve = { belongsTo: "" };
  const at = app.clock();
  const input: SigningOrder = {
    ...{ pdf, signingFile, signingToken },
    ...{ reserve, fill: null, signers, at },
  };
  const entry = "app/signing/sign-document.worker.ts";
  const limits = { timeoutMs: 90_000, memoryMb: 512, onLimit: "paper-too-costly" } as const;
  try {
    return z.instanceof(Uint8Array).parse(await runInWorker(app, { entry, input, ...limits }));
  } catch (error) {
    const fault = signingFaultOf(error);
    if (!fault) throw error;
    const deed = { act: "note-signing-fault", intent: null, input: { meetingId, ...fault } };
    await commit(app, deed, async (tx) => {
      const known = await findSigningFault(tx.db, meetingId);
      if (known?.code === fault.code && known.said === fault.said) return null;
      await setSigningFault(tx.db, meetingId, fault);
      const subject = `meeting:${meetingId}`;
      tx.record({ type: "minutes.signing-failed", subject, wakes: [subject] });
      return null;
    });
    if (fault.code === "signing-service-down") throw error;
    return null;
  }
}
