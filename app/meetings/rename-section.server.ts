import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { saveTitle } from "./agenda.store.server.ts";
import { requireLine } from "./agenda.views.server.ts";
import { changeAgenda } from "./change-agenda.server.ts";

export async function renameSection(
  app: App,
  intent: Intent,
  input: { meetingId: string; itemId: string; title: string },
): Promise<{ itemId: string }> {
  const deed = { act: "rename-section", intent, input };
  return changeAgenda(app, deed, async (tx) => {
    const { meetingId, itemId, title } = input;
    const line = await requireLine(tx.db, meetingId, itemId);
    if (line.kind !== "section") refuse("not-found");
    await saveTitle(tx.db, itemId, title);
    tx.record({
      type: "section.renamed",
      subject: `meeting:${meetingId}`,
      payload: { itemId },
      wakes: [`meeting:${meetingId}`],
    });
    return { itemId };
  });
}
