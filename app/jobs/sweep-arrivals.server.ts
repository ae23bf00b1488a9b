import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { App } from "../platform/app.server.ts";

const DAY = 86_400_000;

/** Removes what arrived and was never kept: the process ended in the middle of an upload. */
export async function sweepArrivals(app: App): Promise<{ removed: number }> {
  const folder = path.join(app.settings.dataDir, "arrivals");
  let removed = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    const file = path.join(folder, name);
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Infinity }));
    // A file's age is the disk's, not the app's clock.
    if (Date.now() - mtimeMs < DAY) continue;
    await rm(file, { recursive: true, force: true });
    removed += 1;
  }
  return { removed };
}
