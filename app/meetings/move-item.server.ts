import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { agendaTree, saveTree } from "./agenda.store.server.ts";
import { requireLine } from "./agenda.views.server.ts";
import { moveInTree, type Target } from "./agenda-tree.ts";
import { changeAgenda } from "./change-agenda.server.ts";

/** An item with all under it, or a heading, to another place on the agenda. */
export async function moveItem(
  app: App,
  intent: Intent,
  input: { meetingId: string; itemId: string } & Target,
): Promise<{ order: string[] }> {
  return changeAgenda(app, { act: "move-item", intent, input }, async (tx) => {
    const { meetingId, itemId, parentId, index } = input;
    await requireLine(tx.db, meetingId, itemId);
    const tree = moveInTree(await agendaTree(tx.db, meetingId), itemId, { parentId, index });
    await saveTree(tx.db, meetingId, tree);
    tx.record({
      type: "item.moved",
      subject: `meeting:${meetingId}`,
      payload: { itemId, parentId, index },
      wakes: [`meeting:${meetingId}`],
    });
    return { order: tree.map(({ id }) => id) };
  });
}
