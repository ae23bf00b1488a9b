import { requireStanding } from "../people/require-organisation.views.server.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent, Tx } from "../platform/commit.server.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { insertItem, type ItemFacts } from "./agenda.store.server.ts";
import { isAnnounced } from "./agenda-version.ts";
import { agendaSnapshot } from "./agenda-version.views.server.ts";
import { keepChangesIn } from "./keep-changes.server.ts";
import type { Meeting } from "./meeting.ts";
import { requireOffices, requireSpeaker } from "./offices.views.server.ts";

type NewItem = ItemFacts & { parentId?: string | null };

/** One more item, at the end or under another; after the invitation it is marked as late. */
export async function addItem(
  app: App,
  intent: Intent,
  input: NewItem & { meetingId: string },
): Promise<{ itemId: string }> {
  const action = "meeting.arrange-agenda" as const;
  const { meetingId: _, ...item } = input;
  return actOnMeeting(app, { act: "add-item", intent, input, action }, async (tx, { meeting }) => {
    await requireStanding(tx.db, [item.leadId, item.presenterId], tx.at);
    return addItemIn(tx, meeting, item);
  });
}

/** The same within another act, which has asked for the meeting with `meeting.arrange-agenda`. */
export async function addItemIn(
  tx: Tx,
  meeting: Meeting,
  { parentId = null, ...facts }: NewItem,
): Promise<{ itemId: string }> {
  await requireOffices(tx.db, [facts.leadId, facts.presenterId]);
  await requireSpeaker(tx.db, facts.speakerId);
  const before = await agendaSnapshot(tx.db, meeting.id);
  const id = tx.id();
  const lateAt = isAnnounced(meeting.state) ? tx.at : null;
  await insertItem(tx.db, { id, meetingId: meeting.id, facts, parentId, lateAt });
  tx.record({
    type: "item.added",
    subject: `meeting:${meeting.id}`,
    payload: { itemId: id, leadId: facts.leadId, mode: facts.mode },
    wakes: [`meeting:${meeting.id}`],
  });
  await keepChangesIn(tx, meeting, before);
  return { itemId: id };
}
