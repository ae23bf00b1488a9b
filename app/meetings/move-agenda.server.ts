import type { Tx } from "../platform/commit.server.ts";
import type { AgendaLine } from "./agenda-lines.ts";
import { insertGuest, saveState } from "./agenda.store.server.ts";
import { linkPostponed } from "./agenda-link.store.server.ts";
import { plantAgendaIn } from "./plant-agenda.server.ts";

type Move = { lines: readonly AgendaLine[]; toId: string; reason: string };

/** The whole agenda goes to another meeting as clones, with its guests; the old lines stay as history. */
export async function moveAgendaIn(tx: Tx, { lines, toId, reason }: Move): Promise<void> {
  const planted = await plantAgendaIn(tx, toId, lines);
  for (const [oldId, newId] of planted) {
    await saveState(tx.db, oldId, {
      ...{ state: "postponed", reason, at: tx.at, by: tx.by },
      postponedTo: newId,
    });
    await linkPostponed(tx.db, { from: oldId, to: newId });
    const guests: string[] = await tx
      .db("item_guests")
      .where({ item_id: oldId })
      .pluck("person_id");
    for (const personId of guests) await insertGuest(tx.db, newId, personId);
  }
}
