import { readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { Settings } from "./settings.server.ts";

const schema = z.object({
  /** The instant whose state it holds. */
  at: z.number(),
  tookMs: z.number(),
  /** The folder it lies in, as seen from this machine. */
  place: z.string(),
  files: z.number(),
  bytes: z.number(),
  isEncrypted: z.boolean(),
});
export type LastBackup = z.output<typeof schema>;

const fileOf = ({ dataDir }: Pick<Settings, "dataDir">) => path.join(dataDir, "last-backup.json");

/** The latest backup that was found whole; null: none was ever made from here. */
export async function lastBackup(settings: Pick<Settings, "dataDir">): Promise<LastBackup | null> {
  const text = await readFile(fileOf(settings), "utf8").catch(() => "null");
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

export async function noteBackup(
  settings: Pick<Settings, "dataDir">,
  last: LastBackup,
): Promise<void> {
  const file = fileOf(settings);
  await writeFile(`${file}.part`, `${JSON.stringify(last)}\n`, { flush: true });
  await rename(`${file}.part`, file);
}
