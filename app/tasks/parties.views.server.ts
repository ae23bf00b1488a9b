import type { Knex } from "knex";
import {
  governmentLeaders,
  listCoordinators,
  listMinistries,
  personTitles,
} from "../people/directory.views.server.ts";
import { holdersOf } from "../people/holders.views.server.ts";
import type { Bilingual } from "../people/person.ts";
import { requireStanding } from "../people/require-organisation.views.server.ts";
import { Refusal } from "../platform/refusal.ts";

type Named = { id: string; title: Bilingual };

/** Who may follow tasks in the Government Office. */
export async function listMonitors(db: Knex, at: number): Promise<Named[]> {
  const roles = ["secretariat-specialist", "secretariat-head"] as const;
  const titles = await personTitles(db, await holdersOf(db, { roles, at }));
  return [...titles].map(([id, title]) => ({ id, title }));
}

/** Refuses, by field, an organisation that leads no tasks. */
export async function requireTaskLead(
  db: Knex,
  { id, field, at }: { id: string; field: string; at: number },
): Promise<void> {
  requireAmong(await listMinistries(db), [id], field);
  await requireStanding(db, [id], at);
}

/** Refuses, by field, one among these that coordinates no tasks. */
export async function requireCoordinators(
  db: Knex,
  ids: readonly string[],
  at: number,
): Promise<void> {
  if (ids.length === 0) return;
  requireAmong(await listCoordinators(db), ids, "coordinatorIds");
  await requireStanding(db, ids, at);
}

/** The same of every row of a register, each list read once. */
export async function requireRegisterParties(
  db: Knex,
  rows: readonly { leadId: string; coordinatorIds: readonly string[]; leaderId: string }[],
  at: number,
): Promise<void> {
  const each = (idsOf: (row: (typeof rows)[number]) => readonly string[]) => [
    ...new Set(rows.flatMap(idsOf)),
  ];
  const coordinators = await listCoordinators(db);
  requireAmong(
    await listMinistries(db),
    each(({ leadId }) => [leadId]),
    "leadId",
  );
  requireAmong(
    coordinators,
    each(({ coordinatorIds }) => coordinatorIds),
    "coordinatorIds",
  );
  const parties = each(({ leadId, coordinatorIds }) => [leadId, ...coordinatorIds]);
  await requireStanding(db, parties, at);
  requireAmong(
    await governmentLeaders(db, at),
    each(({ leaderId }) => [leaderId]),
    "leaderId",
  );
}

/** Refuses, by field, who does not lead the Government today. */
export async function requireLeader(db: Knex, id: string, at: number): Promise<void> {
  requireAmong(await governmentLeaders(db, at), [id], "leaderId");
}

/** Refuses, by field, who follows no tasks today. */
export async function requireMonitor(db: Knex, id: string, at: number): Promise<void> {
  requireAmong(await listMonitors(db, at), [id], "monitorId");
}

function requireAmong(
  known: readonly { id: string }[],
  ids: readonly string[],
  field: string,
): void {
  if (ids.every((id) => known.some((each) => each.id === id))) return;
  throw new Refusal("invalid-input", {}, { [field]: "unreadable" });
}
