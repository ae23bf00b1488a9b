import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { requireClause, requireResolution } from "../resolutions/resolution.views.server.ts";
import { reckoningAt } from "../settings/reckoning.views.server.ts";
import { givenRow, requireTerms } from "./given-row.views.server.ts";
import { countPrepared, insertPrepared } from "./prepared-task.store.server.ts";
import { requirePreparing } from "./prepared-task.ts";
import type { GivenTasks } from "./task-form.ts";
import { ofRow } from "./task-row.ts";

/**
 * The secretariat prepares tasks on a clause of a document approved and not issued; nobody gets
 * them before the document goes out. Refuses what `assignTasks` would, and other sources than a clause.
 */
export async function prepareTasks(
  app: App,
  intent: Intent,
  input: GivenTasks,
): Promise<{ ids: string[] }> {
  return commit(app, { act: "prepare-tasks", intent, input }, async (tx) => {
    const { source, terms, tasks } = input;
    if (source.is !== "clause") return refuse("not-found");
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const { clauseId } = source;
    const { id } = (await requireClause(tx.db, person, clauseId)).resolution;
    const wanted = { person, id, action: "resolution.prepare-tasks", forUpdate: true } as const;
    const resolution = await requireResolution(tx.db, wanted);
    requirePreparing(resolution.state);
    await requireTerms(tx.db, terms, { at: tx.at, known: resolution.approvedBy });
    if ((await countPrepared(tx.db, clauseId)) !== source.seen) refuse("clause-has-task");
    const around = { from: tx.at, ...(await reckoningAt(tx.db, app.settings, tx.at)) };
    const ids: string[] = [];
    for (const { key, ...row } of tasks) {
      await ofRow({ key, ...row }, () => givenRow(tx.db, { key, ...row }, around));
      const task = {
        ...row,
        id: tx.id(),
        resolutionId: id,
        clauseId,
        terms,
        preparedBy: person.id,
      };
      await insertPrepared(tx.db, task, tx.at);
      ids.push(task.id);
    }
    tx.record({
      type: "resolution.tasks-prepared",
      subject: `resolution:${id}`,
      payload: { clauseId, count: ids.length },
      wakes: [`resolution:${id}`],
    });
    return { ids };
  });
}
