import type { Tx } from "../platform/commit.server.ts";
import type { OutlineLine } from "./agenda-outline.ts";
import { insertLine } from "./agenda-line.store.server.ts";

/** Plants these lines at the end of an agenda; gives the new id of each old one. */
export async function plantAgendaIn(
  tx: Tx,
  meetingId: string,
  lines: readonly OutlineLine[],
): Promise<Map<string, string>> {
  const planted = new Map<string, string>();
  for (const line of lines) {
    const id = tx.id();
    planted.set(line.id, id);
    const parentId = line.parentId === null ? null : (planted.get(line.parentId) ?? null);
    await insertLine(tx.db, { id, meetingId, parentId, line });
    tx.record({
      type: "item.added",
      subject: `meeting:${meetingId}`,
      payload: { itemId: id, leadId: line.leadId, mode: line.mode },
      wakes: [`meeting:${meetingId}`],
    });
  }
  return planted;
}
