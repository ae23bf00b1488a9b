import type { App } from "../platform/app.server.ts";
import { Refusal } from "../platform/refusal.ts";
import { runInWorker } from "../platform/worker.server.ts";
import { z } from "zod";
import { REFUSAL_CODES } from "../platform/refusal-codes.ts";

const LIMITS = { timeoutMs: 30_000, memoryMb: 512, onLimit: "register-too-costly" } as const;

const readSchema = z.union([
  z.object({ rows: z.array(z.array(z.string())) }),
  z.object({ refused: z.enum(REFUSAL_CODES) }),
]);

/** The cells of a file of strangers, read apart from everything else; refuses what is no register. */
export async function readRegister(app: App, path: string): Promise<string[][]> {
  const entry = "app/imports/read-register.worker.ts";
  const read = readSchema.parse(await runInWorker(app, { entry, input: { path }, ...LIMITS }));
  if ("refused" in read) throw new Refusal(read.refused);
  return read.rows;
}
