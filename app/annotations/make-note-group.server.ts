import { requirePerson } from "../people/person.views.server.ts";
import { requireMay } from "../people/require.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import type { GroupForm } from "./note-group.ts";
import { insertNoteGroup } from "./note-group.store.server.ts";
import { findNoteStanding } from "./note-standing.views.server.ts";
import { requireGroupForm } from "./require-group-form.server.ts";

/** Makes a group of named people for the notes on the papers of one meeting. */
export async function makeNoteGroup(
  app: App,
  intent: Intent,
  input: GroupForm & { paperId: string },
): Promise<{ groupId: string }> {
  return commit(app, { act: "make-note-group", intent, input }, async (tx) => {
    const { paperId } = input;
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const asked = { person, paperId, at: tx.at };
    const { thing, meetingId } = (await findNoteStanding(tx.db, asked)) ?? refuse("not-found");
    requireMay(person, "note.share-group", thing);
    const given = { ...input, ownerId: person.id, at: tx.at };
    const { name, personIds: memberIds } = await requireGroupForm(tx.db, given);
    const groupId = tx.id();
    const group = { id: groupId, meetingId, ownerId: person.id, name, memberIds };
    await insertNoteGroup(tx.db, group, tx.at);
    tx.record({
      type: "note-group.made",
      subject: `note-group:${groupId}`,
      payload: { meetingId, members: memberIds.length },
      wakes: memberIds.map((id) => `person:${id}`),
    });
    return { groupId };
  });
}
