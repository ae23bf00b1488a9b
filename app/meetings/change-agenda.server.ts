import type { App, Json } from "../platform/app.server.ts";
import type { Intent, Tx } from "../platform/commit.server.ts";
import type { Person } from "../people/person.ts";
import { actOnMeeting } from "./act-on-meeting.server.ts";
import { agendaSnapshot } from "./agenda-version.views.server.ts";
import { keepChangesIn } from "./keep-changes.server.ts";
import type { Meeting } from "./meeting.ts";

type Deed = { act: string; intent: Intent; input: { meetingId: string } };

/** What every act on the agenda goes through: what it changed is seen by comparing before and after. */
export function changeAgenda<Answer extends Json>(
  app: App,
  deed: Deed,
  work: (tx: Tx, scene: { meeting: Meeting; person: Person }) => Promise<Answer>,
): Promise<Answer> {
  const action = "meeting.arrange-agenda" as const;
  return actOnMeeting(app, { ...deed, action }, async (tx, scene) => {
    const before = await agendaSnapshot(tx.db, scene.meeting.id);
    const answer = await work(tx, scene);
    await keepChangesIn(tx, scene.meeting, before);
    return answer;
  });
}
