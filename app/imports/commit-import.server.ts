import type { Person } from "../people/person.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { RegisterRow } from "../tasks/imported-task.ts";
import { giveImportedTasksIn } from "../tasks/give-imported-tasks.server.ts";
import { reckoningAt } from "../settings/reckoning.views.server.ts";
import type { Reckoning } from "../platform/deadline.ts";
import { deleteRows, listRows } from "./import-row.store.server.ts";
import { requireImport } from "./import-standing.views.server.ts";
import type { JudgedRow } from "./judge-rows.ts";
import { judgedRows } from "./judged-rows.views.server.ts";
import type { TaskImport } from "./task-import.ts";
import { lockStaged, saveImport } from "./task-import.store.server.ts";

type Input = {
  importId: string;
  /** How many tasks the preview has promised. */
  expected: number;
  acceptsWarnings: boolean;
};

/** Every row that is not left out becomes a task, or none does; what is there already stays one. */
export async function commitImport(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ given: number }> {
  return commit(app, { act: "commit-import", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const taken = await requireAlone(tx, person, input.importId);
    const reckoning = await reckoningAt(tx.db, app.settings, tx.at);
    const { tasks, figures } = await rowsToGive(tx, { person, taken, reckoning, input });
    await giveImportedTasksIn(tx, {
      person,
      importId: taken.id,
      rows: tasks,
      dueTime: reckoning.dueTime,
    });
    const settled = { settledAt: tx.at, settledBy: person.id, unknown: [], ...figures };
    await saveImport(tx.db, { ...taken, state: "committed", ...settled });
    await deleteRows(tx.db, taken.id);
    tx.record({
      type: "task-import.committed",
      subject: `task-import:${taken.id}`,
      payload: { sha256: taken.sha256, ...figures },
      wakes: [`task-import:${taken.id}`, "task-imports", "tasks"],
    });
    return { given: figures.given };
  });
}

/** The staged import, while nobody else commits one. */
async function requireAlone(tx: Tx, person: Person, id: string): Promise<TaskImport> {
  const asked = { person, id, action: "task-import.settle" } as const;
  await requireImport(tx.db, asked);
  await lockStaged(tx.db);
  return requireImport(tx.db, { ...asked, forUpdate: true });
}

type Around = { person: Person; taken: TaskImport; reckoning: Reckoning; input: Input };

/** The rows are judged once more: since the preview the register may have grown. */
async function rowsToGive(tx: Tx, { person, taken, reckoning, input }: Around) {
  const all = await listRows(tx.db, taken.id);
  const isLeftOut = new Set(all.flatMap((row) => (row.isLeftOut ? row.row : [])));
  const { judged } = await judgedRows(tx.db, { person, taken, rows: all, now: tx.at, reckoning });
  const rows = judged.filter(({ row }) => !isLeftOut.has(row));
  const tasks = requireCommitable(rows, input);
  const figures = {
    given: tasks.length,
    done: tasks.filter(({ stands }) => stands === "done").length,
    present: rows.filter(({ verdict }) => verdict === "present").length,
    leftOut: isLeftOut.size,
  };
  return { tasks, figures };
}

/** What becomes a task; refuses where a row is faulty, unaccepted, or not as it was shown. */
function requireCommitable(rows: readonly JudgedRow[], input: Input): RegisterRow[] {
  const count = (verdict: JudgedRow["verdict"]) =>
    rows.filter((row) => row.verdict === verdict).length;
  const [faulty, warned] = [count("error"), count("warning")];
  if (faulty > 0) refuse("import-has-faults", { count: faulty });
  if (warned > 0 && !input.acceptsWarnings) refuse("import-warnings-open", { count: warned });
  const tasks = rows.flatMap(({ verdict, task }) => (verdict === "present" ? [] : (task ?? [])));
  if (tasks.length === 0) refuse("import-nothing-new");
  if (tasks.length !== input.expected) refuse("import-changed");
  return tasks;
}
