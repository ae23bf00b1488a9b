import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { Refusal, refuse } from "../platform/refusal.ts";
import { reckoningAt } from "../settings/reckoning.views.server.ts";
import type { Reckoning } from "../platform/deadline.ts";
import { giveTaskIn } from "./give-task.server.ts";
import { givenRow, requireTerms } from "./given-row.views.server.ts";
import { saveTaskSetIn } from "./save-task-set.server.ts";
import { requireSource, type Source } from "./require-source.server.ts";
import { requireSubTask } from "./sub-task.ts";
import { ofRow, type TaskRow } from "./task-row.ts";
import type { GivenTasks } from "./task-form.ts";
import { higherSecrecy } from "./task-marks.ts";
import type { UnreportedTask } from "./task.ts";
import { countOfClause } from "./task-keys.store.server.ts";

type Input = GivenTasks;

/** The secretariat gives tasks of one source, each to its lead ministry: all of them or none. */
export async function assignTasks(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ ids: string[] }> {
  return commit(app, { act: "assign-tasks", intent, input }, async (tx) => {
    const reckoning = await reckoningAt(tx.db, app.settings, tx.at);
    const tasks = await assignTasksIn(tx, intent.by, { ...input, reckoning });
    const { keepAs: name, tasks: rows } = input;
    if (name) await saveTaskSetIn(tx, intent.by, { name, tasks: rows });
    return { ids: tasks.map(({ id }) => id) };
  });
}

/** As part of another act; decides the rights. */
export async function assignTasksIn(
  tx: Tx,
  by: string,
  { source: from, terms, tasks: rows, reckoning }: Input & { reckoning: Reckoning },
): Promise<UnreportedTask[]> {
  const person = await requirePerson(tx.db, by, tx.at);
  const source = await requireSource(tx, person, from);
  const leaderId = terms.leaderId ?? source.leaderId ?? refuse("task-without-leader");
  const { monitorId } = terms;
  await requireTerms(tx.db, { leaderId, monitorId }, { at: tx.at, known: source.leaderId });
  const given: UnreportedTask[] = [];
  for (const row of rows) {
    const own = await ofRow(row, () => readRow(tx, row, { source, reckoning }));
    const secrecy = higherSecrecy(terms.secrecy, source.parent?.secrecy ?? "none");
    const facts = { ...source.marks, ...terms, ...own, secrecy, leaderId, assignedBy: by };
    given.push(await giveTaskIn(tx, { ...facts, id: tx.id() }, source.wakes));
  }
  await requireNobodyElseGave(tx, source, given.length);
  return given;
}

type Around = { source: Source; reckoning: Reckoning };

/** A task as it will be given; refuses what is wrong in its row. */
async function readRow(tx: Tx, row: TaskRow, { source, reckoning }: Around) {
  const given = await givenRow(tx.db, row, { from: source.from, ...reckoning });
  if (source.parent) requireSubTask(source.parent, given.dueAt);
  return { ...given, ...conclusionIn(source, row) };
}

/** Tasks of a campaign each carry out one of its conclusions; others have what their source has. */
function conclusionIn({ conclusionIds }: Source, { conclusionId = null }: TaskRow) {
  if (conclusionIds === null) return {};
  if (conclusionId !== null && conclusionIds.includes(conclusionId)) return { conclusionId };
  throw new Refusal(
    "invalid-input",
    {},
    { conclusionId: conclusionId ? "unreadable" : "required" },
  );
}

/** Whoever gives tasks waits for the number, so that nobody gives from the clause at the same time. */
async function requireNobodyElseGave(tx: Tx, source: Source, own: number): Promise<void> {
  const { clauseId } = source.marks;
  if (clauseId === null || source.seen === null) return;
  if ((await countOfClause(tx.db, clauseId)) !== source.seen + own) refuse("clause-has-task");
}
