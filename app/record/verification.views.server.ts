import type { Knex } from "knex";
import type { App } from "../platform/app.server.ts";
import { readLines } from "../platform/lines-file.server.ts";
import type { CheckScope } from "./check-scope.ts";
import { compareRows } from "./compare-rows.views.server.ts";
import { nothingChecked, type Checked } from "./finding.ts";
import { heldCheckpoints, readKept } from "./kept-checkpoint.ts";
import { listHeads } from "./log.store.server.ts";
import { countVotesBeforeLog } from "./product-rows.store.server.ts";
import { readLog } from "./read-log.views.server.ts";

/** How many decisions are looked at when only the latest are. */
const LATEST = 20;

/**
 * Everything the logs say, hashed and counted again, beside what the product's tables and the heads
 * outside the database say.
 */
export async function verifyRecord(
  { read: db, settings }: Pick<App, "read" | "settings">,
  scope: CheckScope,
): Promise<Checked> {
  const checked = nothingChecked();
  const lines = await readLines(settings.checkpointFile);
  const held = heldCheckpoints((lines ?? []).map(readKept).filter((line) => line !== null));
  const hasLogs = (await listHeads(db)).length > 0;
  if (!lines && hasLogs) checked.findings.push({ code: "file-missing", where: {} });
  for (const bodyId of new Set([...(await bodies(db)), ...held.keys()])) {
    const from = scope === "all" ? 0 : await firstOfLatest(db, bodyId);
    const replay = await readLog(db, { bodyId, kept: held.get(bodyId) ?? [], checked, from });
    await compareRows(db, replay, { isWhole: from === 0 });
  }
  checked.beforeLog = await countVotesBeforeLog(db);
  return checked;
}

async function bodies(db: Knex): Promise<string[]> {
  const rows: { id: string }[] = await db("bodies").orderBy("id").select("id");
  return rows.map(({ id }) => id);
}

/** The place of the roll with which the oldest of the latest decisions begins. */
async function firstOfLatest(db: Knex, bodyId: string): Promise<number> {
  const row: { idx: number } | undefined = await db("log_leaves")
    .where({ body_id: bodyId, type: "roll.freeze" })
    .orderBy("idx", "desc")
    .offset(LATEST - 1)
    .first("idx");
  return Number(row?.idx ?? 0);
}
