import type { Tx } from "../platform/commit.server.ts";
import type { AgendaLine } from "./agenda-lines.ts";
import { insertItem } from "./agenda.store.server.ts";

/** Plants these lines at the end of an agenda; gives the new id of each old one. */
export async function plantAgendaIn(
  tx: Tx,
  meetingId: string,
  lines: readonly AgendaLine[],
): Promise<Map<string, string>> {
  const planted = new Map<string, string>();
  for (const { id: oldId, parentId, kind, ...facts } of lines) {
    const id = tx.id();
    planted.set(oldId, id);
    const parent = parentId === null ? null : (planted.get(parentId) ?? null);
    await insertItem(tx.db, { id, meetingId, facts, kind, parentId: parent });
    tx.record({
      type: "item.added",
      subject: `meeting:${meetingId}`,
      payload: { itemId: id, leadId: facts.leadId, mode: facts.mode },
      wakes: [`meeting:${meetingId}`],
    });
  }
  return planted;
}
