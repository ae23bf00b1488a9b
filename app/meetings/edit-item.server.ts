import { requireStanding } from "../people/require-organisation.views.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { saveItem, type ItemFacts } from "./agenda.store.server.ts";
import { requireItem } from "./agenda.views.server.ts";
import { changeAgenda } from "./change-agenda.server.ts";
import { requireOffices, requireSpeaker } from "./offices.views.server.ts";
import { requireUnsettled } from "./unsettled.views.server.ts";

export async function editItem(
  app: App,
  intent: Intent,
  input: ItemFacts & { meetingId: string; itemId: string },
): Promise<{ itemId: string }> {
  const deed = { act: "edit-item", intent, input };
  return changeAgenda(app, deed, async (tx) => {
    const { meetingId, itemId, ...facts } = input;
    const before = await requireItem(tx.db, meetingId, itemId);
    await requireUnsettled(tx.db, before);
    const offices = [facts.leadId, facts.presenterId];
    await requireOffices(tx.db, offices);
    const kept = [before.lead.id, before.presenter.id];
    const chosen = offices.filter((id) => !kept.includes(id));
    await requireStanding(tx.db, chosen, tx.at);
    await requireSpeaker(tx.db, facts.speakerId);
    await saveItem(tx.db, itemId, facts);
    tx.record({
      type: "item.edited",
      subject: `meeting:${meetingId}`,
      payload: { itemId, leadId: facts.leadId, mode: facts.mode },
      wakes: [`meeting:${meetingId}`],
    });
    return { itemId };
  });
}
