import { governmentLeaders } from "../people/directory.views.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import type { Arrival } from "../platform/files.server.ts";
import { Refusal, refuse } from "../platform/refusal.ts";
import { reckoningAt } from "../settings/reckoning.views.server.ts";
import { headingRow, recogniseColumns } from "./headings.ts";
import { insertRows } from "./import-row.store.server.ts";
import { requireImporter } from "./import-standing.views.server.ts";
import { judgedRows } from "./judged-rows.views.server.ts";
import type { FileRow } from "./read-row.ts";
import { readRegister } from "./read-register.server.ts";
import { ROW_LIMIT, type TaskImport } from "./task-import.ts";
import { insertImport } from "./task-import.store.server.ts";

type Input = { file: { arrival: Arrival; name: string } | null };
type Sheet = { heads: string[]; rows: FileRow[] };

/** A register is read and laid aside, every row with its verdict; nothing becomes a task yet. */
export async function stageImport(
  app: App,
  intent: Intent,
  { file }: Input,
): Promise<{ importId: string }> {
  if (!file) throw new Refusal("invalid-input", {}, { file: "required" });
  requireImporter(await requirePerson(app.read, intent.by, app.clock()));
  const sheet = sheetIn(await readRegister(app, file.arrival.path));
  const { name, arrival } = file;
  const input = { name, sha256: arrival.sha256 };
  return commit(app, { act: "stage-import", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    requireImporter(person);
    const taken = await newImport(tx, { ...input, by: person.id, sheet });
    const reckoning = await reckoningAt(tx.db, app.settings, tx.at);
    const rows = sheet.rows.map((row) => ({ ...row, isLeftOut: false }));
    const asked = { person, taken, rows, now: tx.at, reckoning };
    const { judged, unknown } = await judgedRows(tx.db, asked);
    await insertImport(tx.db, { ...taken, unknown });
    const staged = rows.flatMap((row, at) => {
      const said = judged[at];
      return said ? [{ ...row, ...said }] : [];
    });
    await insertRows(tx.db, taken.id, staged);
    tx.record({
      type: "task-import.staged",
      subject: `task-import:${taken.id}`,
      payload: { sha256: taken.sha256, rows: taken.rows },
      wakes: ["task-imports"],
    });
    return { importId: taken.id };
  });
}

/** The headings, and the rows below them that are not empty, counted as the file counts. */
function sheetIn(rows: readonly string[][]): Sheet {
  const at = headingRow(rows);
  const filled = rows
    .map((cells, index) => ({ row: index + 1, cells }))
    .slice(at + 1)
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (filled.length === 0) refuse("register-empty");
  if (filled.length > ROW_LIMIT) refuse("register-too-long");
  return { heads: rows[at] ?? [], rows: filled };
}

type New = { name: string; sha256: string; by: string; sheet: Sheet };

async function newImport(tx: Tx, { name, sha256, by, sheet }: New): Promise<TaskImport> {
  // Whoever presides over the Government is in charge of every task.
  const [leader] = await governmentLeaders(tx.db, tx.at);
  return {
    id: tx.id(),
    state: "staged",
    fileName: name,
    sha256,
    heads: sheet.heads,
    columns: recogniseColumns(sheet.heads),
    names: {},
    unknown: [],
    leaderId: leader?.id ?? refuse("task-without-leader"),
    rows: sheet.rows.length,
    stagedAt: tx.at,
    stagedBy: by,
    ...{ settledAt: null, settledBy: null, given: 0, done: 0, present: 0, leftOut: 0 },
  };
}
