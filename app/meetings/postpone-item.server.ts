import type { App } from "../platform/app.server.ts";
import type { Intent, Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { findFacts, insertItem, saveState } from "./agenda.store.server.ts";
import { requireItem } from "./agenda.views.server.ts";
import { isAnnounced } from "./agenda-version.ts";
import { agendaSnapshot } from "./agenda-version.views.server.ts";
import { changeAgenda } from "./change-agenda.server.ts";
import { laterMeetings } from "./course.views.server.ts";
import { keepChangesIn } from "./keep-changes.server.ts";
import { leaveItemIn } from "./leave-item.server.ts";
import type { Meeting } from "./meeting.ts";
import { findMeeting } from "./meeting.store.server.ts";
import { requireUnsettled } from "./unsettled.views.server.ts";

type Input = { meetingId: string; itemId: string; toMeetingId: string; reason: string };

/** The matter goes to a later meeting: there stands its clone, and each points to the other. */
export async function postponeItem(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ itemId: string; newItemId: string }> {
  return changeAgenda(app, { act: "postpone-item", intent, input }, async (tx, { meeting }) => {
    const { meetingId, itemId, toMeetingId, reason } = input;
    await requireUnsettled(tx.db, await requireItem(tx.db, meetingId, itemId));
    const target = await requireTarget(tx, meeting, toMeetingId);
    await leaveItemIn(tx, meeting, itemId);
    const newItemId = await cloneInto(tx, target, itemId);
    const standing = { state: "postponed" as const, reason, at: tx.at, by: tx.by };
    await saveState(tx.db, itemId, { ...standing, postponedTo: newItemId });
    tx.record({
      type: "item.postponed",
      subject: `meeting:${meetingId}`,
      payload: { itemId, toMeetingId, newItemId },
      wakes: [`meeting:${meetingId}`],
    });
    return { itemId, newItemId };
  });
}

async function requireTarget(tx: Tx, meeting: Meeting, id: string): Promise<Meeting> {
  const known = (await laterMeetings(tx.db, meeting)).some((later) => later.id === id);
  if (!known) refuse("postponed-where");
  return (await findMeeting(tx.db, id, { forUpdate: true })) ?? refuse("postponed-where");
}

/** The same matter at the end of the other agenda; whom to invite to it is decided there anew. */
async function cloneInto(tx: Tx, target: Meeting, itemId: string): Promise<string> {
  const before = await agendaSnapshot(tx.db, target.id);
  const id = tx.id();
  const facts = await findFacts(tx.db, itemId);
  const lateAt = isAnnounced(target.state) ? tx.at : null;
  await insertItem(tx.db, { id, meetingId: target.id, facts, lateAt, postponedFrom: itemId });
  await keepChangesIn(tx, target, before);
  tx.record({
    type: "item.added",
    subject: `meeting:${target.id}`,
    payload: { itemId: id, leadId: facts.leadId, mode: facts.mode, from: itemId },
    wakes: [`meeting:${target.id}`],
  });
  return id;
}
