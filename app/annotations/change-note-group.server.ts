import { requirePerson } from "../people/person.views.server.ts";
import { requireMay } from "../people/require.ts";
import type { App } from "../platform/app.server.ts";
import { commit, type Intent } from "../platform/commit.server.ts";
import { refuse } from "../platform/refusal.ts";
import { leaveNoteGroupIn } from "./leave-note-group.server.ts";
import type { GroupForm } from "./note-group.ts";
import { addToNoteGroup, findNoteGroup, renameNoteGroup } from "./note-group.store.server.ts";
import { findNoteStanding } from "./note-standing.views.server.ts";
import { requireGroupForm } from "./require-group-form.server.ts";

type Change = GroupForm & { groupId: string; paperId: string };

/** Gives the group another name and other members: its owner's to do. Who goes takes their notes along. */
export async function changeNoteGroup(app: App, intent: Intent, input: Change): Promise<object> {
  return commit(app, { act: "change-note-group", intent, input }, async (tx) => {
    const { groupId, paperId } = input;
    const person = await requirePerson(tx.db, intent.by, tx.at);
    const group = await findNoteGroup(tx.db, groupId, { forUpdate: true });
    const asked = { person, paperId, at: tx.at };
    const standing = await findNoteStanding(tx.db, asked);
    if (!standing || standing.meetingId !== group?.meetingId) return refuse("not-found");
    if (!group.memberIds.includes(person.id)) return refuse("not-found");
    if (group.ownerId !== person.id) refuse("not-allowed");
    requireMay(person, "note.share-group", standing.thing);
    const given = { ...input, ownerId: person.id, at: tx.at };
    const { name, personIds } = await requireGroupForm(tx.db, given);
    const gone = group.memberIds.filter((id) => !personIds.includes(id));
    const come = personIds.filter((id) => !group.memberIds.includes(id));
    await renameNoteGroup(tx.db, groupId, name);
    await addToNoteGroup(tx.db, { groupId, personIds: come, at: tx.at });
    await leaveNoteGroupIn(tx, { groupId, personIds: gone });
    tx.record({
      type: "note-group.changed",
      subject: `note-group:${groupId}`,
      payload: { meetingId: group.meetingId, members: personIds.length },
      wakes: [...personIds, ...gone].map((id) => `person:${id}`),
    });
    return {};
  });
}
