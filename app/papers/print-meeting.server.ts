import { z } from "zod";
import type { App } from "../platform/app.server.ts";
import { runInWorker } from "../platform/worker.server.ts";
import type { MeetingPrint, PrintOrder } from "./meeting-print.paper.ts";
import type { PackagePlan } from "./package.views.server.ts";

/** Typesets the agenda or the list of attendance as PDF, with the name of who takes it on every page. */
export async function printMeeting(
  app: App,
  { print, madeFor }: Pick<PackagePlan, "print" | "madeFor">,
  what: MeetingPrint["what"],
): Promise<Uint8Array> {
  const input: PrintOrder = {
    print: { ...print, what, isDemo: app.settings.mode === "demo" },
    watermark: { reader: madeFor, at: print.madeAt, meeting: print.title },
  };
  const entry = "app/papers/meeting-print.worker.ts";
  const limits = { timeoutMs: 60_000, memoryMb: 512, onLimit: "paper-too-costly" } as const;
  return z.instanceof(Uint8Array).parse(await runInWorker(app, { entry, input, ...limits }));
}
