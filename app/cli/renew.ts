import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { dropEverything } from "../../db/drop-everything.ts";
import { migrate, type Database } from "../../db/knexfile.ts";
import type { Settings } from "../platform/settings.server.ts";

/** The process that serves this folder now, by the file it leaves there; null when none does. */
export function servingProcess(dataDir: string): number | null {
  const file = path.join(dataDir, "server.pid");
  if (!existsSync(file)) return null;
  const id = Number(readFileSync(file, "utf8"));
  return Number.isInteger(id) && id > 0 && isAlive(id) ? id : null;
}

export function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // It runs, but is another user's.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Everything goes: tables with their rows, and the files they named. */
export async function emptyEverything(database: Database, settings: Settings): Promise<void> {
  await dropEverything(database.write);
  for (const folder of ["files", "arrivals"]) {
    rmSync(path.join(settings.dataDir, folder), { recursive: true, force: true });
  }
  rmSync(settings.checkpointFile, { force: true });
  await migrate(database);
}
