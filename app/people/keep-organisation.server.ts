import type { Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { makesCircle, type Organisation } from "./organisation.ts";
import { requireOrganisation } from "./require-organisation.views.server.ts";

type Write = (db: Tx["db"], organisation: Organisation) => Promise<void>;

/**
 * Written, once none of `all` there are bears its code or identifiers, and it stands under what is
 * in force.
 */
export async function keepOrganisationIn(
  tx: Tx,
  organisation: Organisation,
  { write, all }: { write: Write; all: readonly Organisation[] },
): Promise<void> {
  const { id, parentId } = organisation;
  const others = all.filter((each) => each.id !== id);
  const bears = (name: "code" | "identifier2016" | "identifier2020") =>
    organisation[name] !== null && others.some((each) => each[name] === organisation[name]);
  if (bears("code")) refuse("organisation-code-taken", { code: organisation.code });
  for (const name of ["identifier2016", "identifier2020"] as const) {
    if (bears(name)) refuse("identifier-taken", { identifier: organisation[name] ?? "" });
  }
  const before = all.find((each) => each.id === id);
  if (parentId !== null && parentId !== before?.parentId) {
    await requireOrganisation(tx.db, parentId, { at: tx.at, field: "parentId" });
  }
  const parents = new Map(all.map((each) => [each.id, each.parentId]));
  if (makesCircle(parents, id, parentId)) refuse("organisation-under-itself");
  await write(tx.db, organisation);
}
