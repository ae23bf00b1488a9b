import { z } from "zod";
import type { App } from "../platform/app.server.ts";
import { runInWorker } from "../platform/worker.server.ts";
import type { MeetingPrint } from "./meeting-print.paper.ts";
import type { PackagePlan } from "./package.views.server.ts";

/** Typesets the agenda or the list of attendance as PDF. */
export async function printMeeting(
  app: App,
  { print }: Pick<PackagePlan, "print">,
  what: MeetingPrint["what"],
): Promise<Uint8Array> {
  const input: MeetingPrint = { ...print, what, isDemo: app.settings.mode === "demo" };
  const entry = "app/papers/meeting-print.worker.ts";
  const limits = { timeoutMs: 60_000, memoryMb: 512, onLimit: "paper-too-costly" } as const;
  return z.instanceof(Uint8Array).parse(await runInWorker(app, { entry, input, ...limits }));
}
