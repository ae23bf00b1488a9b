import type { Knex } from "knex";

/** Named people who read and write notes together on the papers of one meeting. */
export type NoteGroup = {
  id: string;
  meetingId: string;
  ownerId: string;
  name: string;
  memberIds: string[];
};

type GroupRow = { id: string; meeting_id: string; owner_id: string; name: string };

export async function findNoteGroup(
  db: Knex,
  id: string,
  { forUpdate = false } = {},
): Promise<NoteGroup | null> {
  const query = db("note_groups").where({ id });
  const row: GroupRow | undefined = await (forUpdate ? query.forUpdate() : query).first();
  const [group] = row ? await withMembers(db, [row]) : [];
  return group ?? null;
}

/** The groups of the meeting this person belongs to, in the order in which they were made. */
export async function listNoteGroups(
  db: Knex,
  { meetingId, personId }: { meetingId: string; personId: string },
): Promise<NoteGroup[]> {
  const rows: GroupRow[] = await db("note_groups")
    .where({ meeting_id: meetingId })
    .whereIn("id", db("note_group_members").where({ person_id: personId }).select("group_id"))
    .orderBy(["made_at", "id"]);
  return withMembers(db, rows);
}

export async function insertNoteGroup(db: Knex, group: NoteGroup, at: number): Promise<void> {
  await db("note_groups").insert({
    id: group.id,
    meeting_id: group.meetingId,
    owner_id: group.ownerId,
    name: group.name,
    made_at: at,
  });
  await addToNoteGroup(db, { groupId: group.id, personIds: group.memberIds, at });
}

export async function renameNoteGroup(db: Knex, id: string, name: string): Promise<void> {
  await db("note_groups").where({ id }).update({ name });
}

type Members = { groupId: string; personIds: readonly string[] };

export async function addToNoteGroup(
  db: Knex,
  { groupId, personIds, at }: Members & { at: number },
): Promise<void> {
  if (personIds.length === 0) return;
  await db("note_group_members").insert(
    personIds.map((personId) => ({ group_id: groupId, person_id: personId, since: at })),
  );
}

export async function takeFromNoteGroup(db: Knex, { groupId, personIds }: Members): Promise<void> {
  await db("note_group_members")
    .where({ group_id: groupId })
    .whereIn("person_id", [...personIds])
    .delete();
}

async function withMembers(db: Knex, rows: readonly GroupRow[]): Promise<NoteGroup[]> {
  const members: { group_id: string; person_id: string }[] = await db("note_group_members")
    .whereIn(
      "group_id",
      rows.map(({ id }) => id),
    )
    .orderBy(["since", "person_id"]);
  return rows.map((row) => ({
    id: row.id,
    meetingId: row.meeting_id,
    ownerId: row.owner_id,
    name: row.name,
    memberIds: members.filter(({ group_id }) => group_id === row.id).map((row) => row.person_id),
  }));
}
