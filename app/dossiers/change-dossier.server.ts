import { may } from "../people/permission.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { requireWithMinistry, type Dossier } from "./dossier.ts";
import { requireDossier } from "./dossier-standing.views.server.ts";

/** The dossier, locked, if this person may change it and it lies with its ministry. */
export async function changeDossierIn(tx: Tx, by: string, id: string): Promise<Dossier> {
  const person = await requirePerson(tx.db, by, tx.at);
  const wanted = { person, id, action: "dossier.edit", forUpdate: true } as const;
  const { dossier, relations } = await requireDossier(tx.db, wanted);
  requireWithMinistry(dossier);
  if (!may(person, "dossier.edit", { state: dossier.state, relations })) refuse("not-allowed");
  return dossier;
}
