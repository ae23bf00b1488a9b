import type { App } from "../platform/app.server.ts";
import type { Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { commit } from "../platform/commit.server.ts";
import { agendaOutline } from "./agenda-outline.views.server.ts";
import { insertTemplate } from "./meeting-template.store.server.ts";
import { mayCreate } from "./meeting.views.server.ts";
import { requireMeeting } from "./standing.views.server.ts";

type Input = { meetingId: string; name: string };

/** The agenda of a meeting, in whatever state, kept under a name for the meetings to come. */
export async function saveTemplate(
  app: App,
  intent: Intent,
  input: Input,
): Promise<{ templateId: string }> {
  return commit(app, { act: "save-template", intent, input }, async (tx) => {
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const { meetingId, name } = input;
    const meeting = await requireMeeting(tx.db, { person, meetingId, action: "meeting.see" });
    if (!mayCreate(person)) refuse("not-allowed");
    const lines = await agendaOutline(tx.db, meetingId);
    if (lines.length === 0) refuse("agenda-empty");
    const id = tx.id();
    const { bodyId, kind } = meeting;
    await insertTemplate(tx.db, { id, bodyId, kind, name, lines }, { at: tx.at, by: tx.by });
    tx.record({
      type: "meeting.template-saved",
      subject: `meeting:${meetingId}`,
      payload: { templateId: id, items: lines.length },
    });
    return { templateId: id };
  });
}
