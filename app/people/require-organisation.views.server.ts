import type { Knex } from "knex";
import { dayOf } from "../platform/dates.ts";
import { Refusal, refuse } from "../platform/refusal.ts";
import type { Organisation } from "./organisation.ts";
import { findOrganisation } from "./organisation.store.server.ts";

type Asked = { at: number; field?: string };

/** The organisation, which has not ended; refuses by the field it was chosen in. */
export async function requireOrganisation(
  db: Knex,
  id: string,
  { at, field = "organisationId" }: Asked,
): Promise<Organisation> {
  const found = await findOrganisation(db, id);
  if (!found) throw new Refusal("invalid-input", {}, { [field]: "unreadable" });
  if (found.toOn !== null && found.toOn < dayOf(at)) throw new Refusal("organisation-over");
  return found;
}

/** Refuses where one of these has ended: nothing new is given to it. */
export async function requireStanding(db: Knex, ids: readonly string[], at: number): Promise<void> {
  const over: unknown = await db("organisations")
    .whereIn("id", [...ids])
    .where("to_on", "<", dayOf(at))
    .first("id");
  if (over) refuse("organisation-over");
}
