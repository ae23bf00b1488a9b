import { z } from "zod";
import type { App } from "../platform/app.server.ts";
import { Refusal } from "../platform/refusal.ts";
import { runInWorker } from "../platform/worker.server.ts";
import { pageGeometrySchema } from "./intake.ts";
import type { PdfVerdict } from "./paper.ts";

/** A file of 150 MB with 1,000 pages takes 4 s and 350 MB on two slow cores. */
const LIMITS = { timeoutMs: 60_000, memoryMb: 512 };

const verdictSchema: z.ZodType<PdfVerdict> = z.discriminatedUnion("ok", [
  z.object({
    ok: z.literal(true),
    geometry: z.array(pageGeometrySchema).min(1),
    hasText: z.boolean(),
  }),
  z.object({
    ok: z.literal(false),
    reason: z.enum(["paper-not-pdf", "paper-encrypted", "paper-broken"]),
  }),
]);

type Passed = Extract<PdfVerdict, { ok: true }>;

/** What is known of the PDF at this path when every page of it loads; otherwise why it is refused. */
export async function checkPdf(app: App, path: string, limits = LIMITS): Promise<Passed> {
  const answer = await runInWorker(app, {
    entry: "app/papers/pdf-check.worker.ts",
    input: { path },
    onLimit: "paper-too-costly",
    ...limits,
  });
  const verdict = verdictSchema.parse(answer);
  if (!verdict.ok) throw new Refusal(verdict.reason);
  return verdict;
}
