import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import type { App } from "../platform/app.server.ts";
import { commit } from "../platform/commit.server.ts";
import { releaseSteps } from "./intake-step.store.server.ts";

/**
 * After a start: what was arriving when the process ended is gone, what was being made is free to be
 * made again, and a tool that is missing is said once and plainly.
 */
export async function beginIntake(app: App): Promise<void> {
  const arrivals = path.join(app.settings.dataDir, "arrivals");
  for (const name of await readdir(arrivals).catch(() => [])) {
    await rm(path.join(arrivals, name), { recursive: true, force: true });
  }
  await commit(app, { act: "begin-intake", intent: null, input: null }, async (tx) => {
    await releaseSteps(tx.db);
    return null;
  });
  const { qpdf, poppler, soffice, noNetwork } = app.jail.tools();
  const missing = Object.entries({ qpdf, poppler, soffice, noNetwork }).flatMap(([name, found]) =>
    found === null ? [name] : [],
  );
  if (missing.length > 0) app.log.warn({ missing }, "tools for papers are missing on this machine");
}
