import { findItem } from "../meetings/agenda.views.server.ts";
import { requireMeeting } from "../meetings/standing.views.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { dayOf } from "../platform/dates.ts";
import { refuse } from "../platform/refusal.ts";
import { lacksOf } from "./board.ts";
import { boardOfMeeting } from "./board.views.server.ts";
import { insertUrging, isUrgedOn } from "./urging.store.server.ts";

/** Asks the lead ministry of an item for what is missing; once a day, and only when something is. */
export async function urgeMinistry(
  app: App,
  intent: Intent,
  input: { itemId: string },
): Promise<{ lacks: string[] }> {
  return commit(app, { act: "urge-ministry", intent, input }, async (tx) => {
    const { itemId } = input;
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const { meetingId } = (await findItem(tx.db, itemId)) ?? refuse("not-found");
    const wanted = { person, meetingId, action: "meeting.urge", forUpdate: true } as const;
    const meeting = await requireMeeting(tx.db, wanted);
    const board = await boardOfMeeting(tx.db, meeting, tx.at);
    const line = board.find((each) => each.itemId === itemId);
    const lacks = line ? lacksOf(line) : [];
    if (lacks.length === 0) refuse("nothing-missing");
    const day = dayOf(tx.at);
    if (await isUrgedOn(tx.db, itemId, day)) refuse("already-urged");
    await insertUrging(tx.db, { id: tx.id(), itemId, day, lacks, at: tx.at, by: intent.by });
    tx.record({
      type: "item.urged",
      subject: `item:${itemId}`,
      payload: { meetingId, lacks },
      wakes: [`meeting:${meetingId}`],
    });
    return { lacks };
  });
}
