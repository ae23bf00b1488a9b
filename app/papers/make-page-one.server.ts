import { createReadStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import type { App } from "../platform/app.server.ts";
import type { Arrival } from "../platform/files.server.ts";
import { MAX_PAPER_BYTES } from "./paper.ts";
import { runTool } from "./run-tool.server.ts";

const LIMITS = { timeMs: 60_000, memoryMb: 512, outputMb: 150 };

/** Page one as a PDF of its own, with what it needs and nothing else; not yet kept. */
export async function makePageOne(
  app: App,
  { servedSha256 }: { servedSha256: string },
): Promise<Arrival> {
  const folder = path.join(app.settings.dataDir, "arrivals");
  await mkdir(folder, { recursive: true });
  const target = path.join(folder, crypto.randomUUID());
  const pages = ["--empty", "--pages", app.files.pathOf(servedSha256), "1", "--"];
  const as = ["--warning-exit-0", "--deterministic-id", "--object-streams=generate"];
  try {
    await runTool(app, { command: "qpdf", args: [...as, ...pages, target], limits: LIMITS });
    return await app.files.receive(createReadStream(target), MAX_PAPER_BYTES);
  } finally {
    await rm(target, { force: true });
  }
}
