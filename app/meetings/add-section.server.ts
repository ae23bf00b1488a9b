import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { insertItem } from "./agenda.store.server.ts";
import { changeAgenda } from "./change-agenda.server.ts";

/** A heading over the items that are then put behind it. */
export async function addSection(
  app: App,
  intent: Intent,
  input: { meetingId: string; title: string },
): Promise<{ itemId: string }> {
  const deed = { act: "add-section", intent, input };
  return changeAgenda(app, deed, async (tx, { person }) => {
    const { meetingId, title } = input;
    const id = tx.id();
    const office = { leadId: person.organisationId, presenterId: person.organisationId };
    const facts = { title, ...office, minutes: 0, mode: "information" as const };
    await insertItem(tx.db, { id, meetingId, facts, kind: "section" });
    tx.record({
      type: "section.added",
      subject: `meeting:${meetingId}`,
      payload: { itemId: id },
      wakes: [`meeting:${meetingId}`],
    });
    return { itemId: id };
  });
}
