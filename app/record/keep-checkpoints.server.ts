import type { App } from "../platform/app.server.ts";
import { appendLine, readLines } from "../platform/lines-file.server.ts";
import { heldCheckpoints, readKept, writeKept } from "./kept-checkpoint.ts";
import { listHeads } from "./log.store.server.ts";
import { sealLog } from "./seal-log.server.ts";

/** As much of the file as is looked at for what it says already. */
const TAIL = 64 * 1024;

/**
 * Signs the head of every log that has grown and writes it down outside the database, on disk when
 * this returns. What is there already is not written again.
 */
export async function keepCheckpoints(app: App): Promise<void> {
  if (app.isReadOnly) return;
  const file = app.settings.checkpointFile;
  const lines = (await readLines(file, { last: TAIL })) ?? [];
  const held = heldCheckpoints(lines.map(readKept).filter((line) => line !== null));
  for (const { bodyId, size } of await listHeads(app.read)) {
    if (size === 0) continue;
    const { note } = await sealLog(app, bodyId);
    if (held.get(bodyId)?.at(-1)?.note === note) continue;
    const kept = { is: "checkpoint" as const, at: app.clock(), bodyId, note };
    await appendLine(file, writeKept(kept));
  }
}
