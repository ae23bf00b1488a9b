import { keepLiveTextIn } from "../drafting/keep-live-text.server.ts";
import { requireMeeting } from "../meetings/standing.views.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { draftedMinutes } from "./drafted-minutes.paper.ts";
import { minutesFacts } from "./minutes-facts.views.server.ts";
import { reviseMinutes, type Minutes } from "./minutes.ts";
import { findMinutes, insertVersion, saveMinutes } from "./minutes.store.server.ts";

/**
 * Drafts the minutes of a closed meeting from its own data. Done again, it makes another version;
 * `version` is the one its writer saw, 0 when there was none.
 */
export async function draftMinutes(
  app: App,
  intent: Intent,
  input: { meetingId: string; version: number },
): Promise<{ version: number }> {
  return commit(app, { act: "draft-minutes", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const { meetingId } = input;
    const wanted = { person, meetingId, action: "meeting.draft-minutes", forUpdate: true } as const;
    const meeting = await requireMeeting(tx.db, wanted);
    const standing = await findMinutes(tx.db, meetingId, { forUpdate: true });
    const first: Minutes = { meetingId, version: 1, draftedAt: tx.at, state: "draft" };
    // What has been worded by hand meanwhile stays as a version of its own.
    const kept =
      standing &&
      reviseMinutes(standing, input.version) &&
      (await keepLiveTextIn(tx, person.id, { kind: "minutes", id: meetingId }));
    const minutes =
      standing && kept ? reviseMinutes({ ...standing, ...kept }, kept.version) : first;
    const sections = draftedMinutes(await minutesFacts(tx.db, meeting, tx.at));
    await saveMinutes(tx.db, minutes);
    const { version } = minutes;
    await insertVersion(tx.db, { meetingId, version, sections, at: tx.at, by: person.id });
    tx.record({
      type: "minutes.drafted",
      subject: `meeting:${meetingId}`,
      payload: { version, sections: sections.length },
      wakes: [`meeting:${meetingId}`],
    });
    return { version };
  });
}
