import { z } from "zod";
import type { App } from "../platform/app.server.ts";
import { runInWorker } from "../platform/worker.server.ts";
import type { SynthesisPrint } from "./synthesis-print.ts";

/** Typesets the synthesis as PDF. */
export async function printSynthesis(
  app: App,
  plan: Omit<SynthesisPrint, "isDemo">,
): Promise<Uint8Array> {
  const input: SynthesisPrint = { ...plan, isDemo: app.settings.mode === "demo" };
  const entry = "app/ballots/synthesis-print.worker.ts";
  const limits = { timeoutMs: 60_000, memoryMb: 512, onLimit: "paper-too-costly" } as const;
  return z.instanceof(Uint8Array).parse(await runInWorker(app, { entry, input, ...limits }));
}
