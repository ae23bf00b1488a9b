import { z } from "zod";
import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { runInWorker } from "../platform/worker.server.ts";
import type { SigningOrder } from "../signing/signing-order.ts";
import { wakesOf, type Facts } from "./resolution.ts";
import { keepSigningFault } from "./signing-fault.store.server.ts";
import { signingFaultOf } from "./signing-fault.ts";

type Step = Pick<SigningOrder, "pdf" | "reserve" | "fill" | "signers">;

/**
 * Takes one step of signing a document. Null: the service refused, which is noted for who reads the
 * page; throws where it is worth asking again.
 */
export async function signOrNote(
  app: App,
  { id, meetingId }: Pick<Facts, "id" | "meetingId">,
  step: Step,
): Promise<Uint8Array | null> {
  try {
    return await signed(app, step);
  } catch (error) {
    const fault = signingFaultOf(error);
    if (!fault) throw error;
    const deed = { act: "note-signing-fault", intent: null, input: { id, ...fault } };
    await commit(app, deed, async (tx) => {
      const wakes = wakesOf({ id, meetingId });
      if (await keepSigningFault(tx.db, id, fault)) {
        tx.record({ type: "resolution.signing-failed", subject: `resolution:${id}`, wakes });
      }
      return null;
    });
    if (fault.code === "signing-service-down") throw error;
    return null;
  }
}

async function signed(app: App, step: Step): Promise<Uint8Array> {
  const { signingFile, signingToken } = app.settings;
  if (signingFile === undefined) throw new Error("SIGNING_FILE is not set");
  const input: SigningOrder = { ...step, signingFile, signingToken, at: app.clock() };
  const entry = "app/signing/sign-document.worker.ts";
  const limits = { timeoutMs: 60_000, memoryMb: 512, onLimit: "paper-too-costly" } as const;
  return z.instanceof(Uint8Array).parse(await runInWorker(app, { entry, input, ...limits }));
}
