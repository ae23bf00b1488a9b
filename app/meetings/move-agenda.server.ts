import type { Tx } from "../platform/commit.server.ts";
import { moveLine } from "./agenda-line.store.server.ts";
import type { OutlineLine } from "./agenda-outline.ts";
import { plantAgendaIn } from "./plant-agenda.server.ts";

type Move = { lines: readonly OutlineLine[]; toId: string; reason: string };

/** The whole agenda goes to another meeting as clones; the old lines stay as history. */
export async function moveAgendaIn(tx: Tx, { lines, toId, reason }: Move): Promise<void> {
  const planted = await plantAgendaIn(tx, toId, lines);
  for (const [from, to] of planted) {
    await moveLine(tx.db, { from, to, reason, at: tx.at, by: tx.by });
  }
}
