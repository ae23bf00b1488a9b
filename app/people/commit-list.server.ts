import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { addOrganisationIn } from "./add-organisation.server.ts";
import { addPersonIn } from "./add-person.server.ts";
import { grantRoleIn } from "./grant-role.server.ts";
import { judgedList } from "./judged-list.views.server.ts";
import { saveListImport } from "./list-import.store.server.ts";
import type { ListImport, Taken } from "./list-import.ts";
import { listOrganisations } from "./organisation.store.server.ts";
import { requireOperator } from "./people-standing.views.server.ts";
import { findPersonId } from "./person.views.server.ts";
import { requireStaged } from "./require-list.views.server.ts";

/** `expected`: how many rows the preview has promised to add. */
type Input = { importId: string; expected: number };

/** Every row that is fine and not left out is added, or none is; what is there stays as it is. */
export async function commitList(
  app: App,
  intent: Intent | null,
  input: Input,
): Promise<{ added: number }> {
  return commit(app, { act: "commit-list", intent, input }, async (tx) => {
    await requireOperator(tx, intent);
    const taken = await requireStaged(tx.db, input.importId);
    const rows = await rowsToAdd(tx, taken, input.expected);
    await addOrganisations(tx, rows);
    await addPersons(tx, rows);
    const added = rows.length;
    const settled = { added, rows: [], settledAt: tx.at };
    await saveListImport(tx.db, { ...taken, ...settled, state: "committed" });
    tx.record({
      type: "people-import.committed",
      subject: `people-import:${taken.id}`,
      payload: { list: taken.list, added, leftOut: taken.leftOut.length, sha256: taken.sha256 },
    });
    return { added };
  });
}

/** Judged once more: since the preview others may have been added. */
async function rowsToAdd(tx: Tx, taken: ListImport, expected: number): Promise<Taken[]> {
  const out = new Set(taken.leftOut);
  const judged = (await judgedList(tx.db, taken, tx.at)).filter(({ row }) => !out.has(row));
  const faulty = judged.filter(({ verdict }) => verdict === "error").length;
  if (faulty > 0) refuse("import-has-faults", { count: faulty });
  const rows = judged.flatMap((each) => each.taken ?? []);
  if (rows.length !== expected) refuse("people-changed");
  return rows.length > 0 ? rows : refuse("import-nothing-new");
}

/** Whatever stands under another comes after it, wherever it stands in the file. */
async function addOrganisations(tx: Tx, rows: readonly Taken[]): Promise<void> {
  let left = rows.flatMap((row) => (row.is === "organisation" ? row : []));
  if (left.length === 0) return;
  const known = await listOrganisations(tx.db);
  while (left.length > 0) {
    const ids = new Map(known.map(({ code, id }) => [code, id]));
    const next = left.filter(({ parentCode }) => parentCode === null || ids.has(parentCode));
    // Each under the other: there is no first.
    if (next.length === 0) refuse("organisation-under-itself");
    for (const { organisation, parentCode } of next) {
      const parentId = parentCode === null ? null : (ids.get(parentCode) ?? null);
      await addOrganisationIn(tx, { ...organisation, parentId }, known);
    }
    left = left.filter((row) => !next.includes(row));
  }
}

/** All persons first: an assistant may stand above whom they assist. */
async function addPersons(tx: Tx, rows: readonly Taken[]): Promise<void> {
  const persons = rows.flatMap((row) => (row.is === "person" ? row : []));
  const ids = new Map<string, string>();
  for (const { person } of persons) ids.set(person.login, await addPersonIn(tx, person));
  for (const { person, role } of persons) {
    if (!role) continue;
    const { assists, ...grant } = role;
    const assistedPersonId =
      assists === null ? null : (ids.get(assists) ?? (await findPersonId(tx.db, assists)));
    await grantRoleIn(tx, { ...grant, personId: ids.get(person.login) ?? "", assistedPersonId });
  }
}
