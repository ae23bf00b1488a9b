import { isPresent } from "../meetings/attendance.ts";
import { attendanceRoll } from "../meetings/attendance.views.server.ts";
import { requireOpen } from "../meetings/meeting.ts";
import { relationsToItem } from "../meetings/standing.views.server.ts";
import type { Person } from "../people/person.ts";
import { requireMay } from "../people/require.ts";
import type { App } from "../platform/app.server.ts";
import type { Intent, Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { actOnFloor } from "./act-on-floor.server.ts";
import { askToSpeak as ask, type AskedKind } from "./floor-request.ts";
import { liveRequests, saveRequest } from "./floor-request.store.server.ts";

/** A member, a substitute, the item's ministry or its guest asks for the floor on the present item. */
export async function askToSpeak(
  app: App,
  intent: Intent,
  input: { meetingId: string; kind: AskedKind },
): Promise<{ requestId: string }> {
  const deed = { act: "ask-to-speak", intent, input, action: "meeting.ask-to-speak" as const };
  return actOnFloor(app, deed, async (tx, { meeting, person }) => {
    const itemId = requireOpen(meeting).currentItemId ?? refuse("item-not-current");
    await requireWord(tx, person, { meetingId: meeting.id, itemId });
    const wish = { id: tx.id(), meetingId: meeting.id, itemId, personId: person.id };
    const queue = await liveRequests(tx.db, itemId);
    const request = ask({ ...wish, kind: input.kind, now: tx.at }, queue);
    await saveRequest(tx.db, request);
    tx.record({
      type: "floor.asked",
      subject: `meeting:${meeting.id}`,
      payload: { itemId, requestId: request.id, kind: request.kind },
      wakes: [`meeting:${meeting.id}`],
    });
    return { requestId: request.id };
  });
}

type Where = { meetingId: string; itemId: string };

/** Ministries and guests speak on their own item only; a member must have come to the meeting. */
async function requireWord(tx: Tx, person: Person, { meetingId, itemId }: Where): Promise<void> {
  const standing = await relationsToItem(tx.db, person, itemId);
  const relations = standing?.relations ?? [];
  if (relations.length === 0) refuse("not-allowed");
  requireMay(person, "meeting.ask-to-speak", { state: "open", relations });
  const bySeatAlone = relations.every((relation) => relation === "seat" || relation === "chair");
  if (!bySeatAlone) return;
  const roll = await attendanceRoll(tx.db, meetingId);
  const seat = roll.find(({ personId }) => personId === person.id);
  if (!seat || !isPresent(seat.kind)) refuse("speaker-not-present");
}
