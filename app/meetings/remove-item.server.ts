import { papersOf } from "../papers/paper.views.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { discardVotesOfItemIn } from "../votes/discard-votes-of-item.server.ts";
import { agendaTree, deleteItem } from "./agenda.store.server.ts";
import { requireLine } from "./agenda.views.server.ts";
import { isAnnounced } from "./agenda-version.ts";
import { changeAgenda } from "./change-agenda.server.ts";
import { earlierItem } from "./postponed.views.server.ts";

/**
 * Takes an item off the agenda as long as nobody has been told of it, no paper belongs to it and
 * nothing is under it; after that it can only be withdrawn. A heading can always go.
 */
export async function removeItem(
  app: App,
  intent: Intent,
  input: { meetingId: string; itemId: string },
): Promise<{ itemId: string }> {
  return changeAgenda(app, { act: "remove-item", intent, input }, async (tx, scene) => {
    const { meetingId, itemId } = input;
    const line = await requireLine(tx.db, meetingId, itemId);
    if (line.kind === "item" && isAnnounced(scene.meeting.state)) refuse("item-announced");
    if ((await earlierItem(tx.db, itemId)) !== null) refuse("item-announced");
    const tree = await agendaTree(tx.db, meetingId);
    if (tree.some(({ parentId }) => parentId === itemId)) refuse("item-has-parts");
    const papers = await papersOf(tx.db, { person: scene.person, meetingId });
    if (papers.some((paper) => paper.itemId === itemId)) refuse("item-has-papers");
    await discardVotesOfItemIn(tx, itemId);
    await deleteItem(tx.db, meetingId, itemId);
    tx.record({
      type: "item.removed",
      subject: `meeting:${meetingId}`,
      payload: { itemId },
      wakes: [`meeting:${meetingId}`],
    });
    return { itemId };
  });
}
