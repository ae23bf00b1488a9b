import { headsOf } from "../bodies/heads.views.server.ts";
import type { Person } from "../people/person.ts";
import type { Tx } from "../platform/commit.server.ts";
import { dayOf, yearOf } from "../platform/dates.ts";
import { takeNumbers } from "../platform/number-series.server.ts";
import { asImported, givenOn, type RegisterRow } from "./imported-task.ts";
import { insertImported } from "./imported-task.store.server.ts";
import { requireRegisterParties } from "./parties.views.server.ts";
import { enterDocument } from "./source-document.store.server.ts";
import { TASK_SERIES, type Task } from "./task.ts";
import { SAID_NOTHING } from "./task-step.ts";
import { insertFirstSteps } from "./task-step.store.server.ts";
import { requireAssigner } from "./task-standing.views.server.ts";
import { tallyImported } from "./task-tally.store.server.ts";
import { insertTasks } from "./task.store.server.ts";

type Given = {
  person: Person;
  importId: string;
  rows: readonly RegisterRow[];
  dueTime: string;
};

/**
 * Tasks from the rows of a register, each under a number of its own and with where it comes from; as
 * part of the import, which tells of them all at once. Decides whether the person gives tasks.
 */
export async function giveImportedTasksIn(tx: Tx, given: Given): Promise<void> {
  const { person, importId, rows, dueTime } = given;
  if (rows.length === 0) return;
  requireAssigner(person);
  await requireRegisterParties(tx.db, rows, tx.at);
  const documentIds = await enterDocuments(tx, person, rows);
  const year = yearOf(dayOf(tx.at));
  const first = await takeNumbers(tx.db, { series: TASK_SERIES, year }, rows.length);
  const headOf = await headsOf(
    tx.db,
    rows.map(({ leadId }) => leadId),
  );
  const tasks = rows.map((row, at) => {
    const documentId = documentIds.get(keyOf(row)) ?? "";
    const head = headOf(row.leadId, dayOf(givenOn(row, tx.at)));
    const entered = { id: tx.id(), documentId, year, number: first + at, head };
    return { row, task: asImported(row, { ...entered, at: tx.at, by: person.id, dueTime }) };
  });
  await insertTasks(
    tx.db,
    tasks.map(({ row, task }) => ({ task, source: row.document.notation })),
  );
  await insertFirstSteps(
    tx.db,
    tasks.map(({ row, task }) => stepOf(tx, row, task)),
  );
  const links = tasks.map(({ row, task }) => ({ taskId: task.id, row: row.row }));
  await insertImported(tx.db, importId, links);
  await tallyImported(tx.db, importId);
}

/** Each document once, however many rows name it. */
async function enterDocuments(
  tx: Tx,
  person: Person,
  rows: readonly RegisterRow[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const row of rows) {
    if (ids.has(keyOf(row))) continue;
    const entered = { id: tx.id(), at: tx.at, by: person.id };
    ids.set(keyOf(row), await enterDocument(tx.db, row.document, entered));
  }
  return ids;
}

const keyOf = ({ document: { notation, issuedOn, issuer } }: RegisterRow): string =>
  JSON.stringify([notation, issuedOn, issuer]);

function stepOf(tx: Tx, row: RegisterRow, task: Task) {
  const { state, dueAt, reportedAt, leadId } = task;
  return {
    ...SAID_NOTHING,
    text: row.note,
    id: tx.id(),
    taskId: task.id,
    step: "imported" as const,
    file: null,
    personId: task.assignedBy,
    at: tx.at,
    after: { state, dueAt, reportedAt, leadId },
  };
}
