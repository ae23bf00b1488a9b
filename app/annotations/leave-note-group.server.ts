import { requirePerson } from "../people/person.views.server.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent, type Tx } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { listSharedWith } from "./note.store.server.ts";
import { findNoteGroup, takeFromNoteGroup } from "./note-group.store.server.ts";
import { takeBackNoteIn } from "./take-back-note.server.ts";

/** Leaves a group, with one's notes. Where its owner leaves, it has no members any more. */
export async function leaveNoteGroup(
  app: App,
  intent: Intent,
  input: { groupId: string },
): Promise<object> {
  return commit(app, { act: "leave-note-group", intent, input }, async (tx) => {
    const { groupId } = input;
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const group = await findNoteGroup(tx.db, groupId, { forUpdate: true });
    if (!group?.memberIds.includes(person.id)) return refuse("not-found");
    const gone = group.ownerId === person.id ? group.memberIds : [person.id];
    await leaveNoteGroupIn(tx, { groupId, personIds: gone });
    tx.record({
      type: "note-group.left",
      subject: `note-group:${groupId}`,
      payload: { meetingId: group.meetingId, members: group.memberIds.length - gone.length },
      wakes: group.memberIds.map((id) => `person:${id}`),
    });
    return {};
  });
}

/** Takes these members out, and what they have shared with the group back. */
export async function leaveNoteGroupIn(
  tx: Tx,
  { groupId, personIds }: { groupId: string; personIds: readonly string[] },
): Promise<void> {
  for (const personId of personIds) {
    // One at a time: with a note its answers have gone, which may be the next one's.
    for (;;) {
      const [note] = await listSharedWith(tx.db, { audience: `group:${groupId}`, personId });
      if (!note) break;
      await takeBackNoteIn(tx, note);
    }
  }
  await takeFromNoteGroup(tx.db, { groupId, personIds });
}
