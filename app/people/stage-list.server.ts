import { readFile } from "node:fs/promises";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { csvRecords } from "../platform/csv-records.server.ts";
import type { Arrival } from "../platform/files.server.ts";
import { Refusal, refuse } from "../platform/refusal.ts";
import { LIST_FIELDS, ROW_LIMIT } from "./list-import.ts";
import { insertListImport } from "./list-import.store.server.ts";
import { requireOperator } from "./people-standing.views.server.ts";
import { readList } from "./read-list.ts";

type Input = { file: { arrival: Pick<Arrival, "path" | "sha256">; name: string } | null };

const LIMITS = {
  columns: 2 * LIST_FIELDS.organisations.length,
  rows: ROW_LIMIT + 20,
  titleRows: 5,
};

/** A list is read and laid aside; nobody and nothing is added yet. */
export async function stageList(
  app: App,
  intent: Intent | null,
  { file }: Input,
): Promise<{ importId: string }> {
  if (!file) throw new Refusal("invalid-input", {}, { file: "required" });
  await requireOperator({ db: app.read, at: app.clock() }, intent);
  const records = csvRecords(await readFile(file.arrival.path), LIMITS);
  const { list, rows } = readList(records ?? refuse("register-unreadable"));
  const { name: fileName, arrival } = file;
  const input = { fileName, sha256: arrival.sha256 };
  return commit(app, { act: "stage-list", intent, input }, async (tx) => {
    const operator = await requireOperator(tx, intent);
    const id = tx.id();
    await insertListImport(tx.db, {
      ...{ id, list, rows, ...input, state: "staged", leftOut: [], count: rows.length, added: 0 },
      ...{ stagedAt: tx.at, stagedBy: operator?.id ?? null, settledAt: null },
    });
    tx.record({
      type: "people-import.staged",
      subject: `people-import:${id}`,
      payload: { list, rows: rows.length, sha256: arrival.sha256 },
    });
    return { importId: id };
  });
}
