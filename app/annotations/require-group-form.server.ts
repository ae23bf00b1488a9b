import type { Knex } from "knex";
import { readersAmong } from "../papers/stage.views.server.ts";
import { refuse } from "../platform/refusal.ts";
import { MAX_GROUP_MEMBERS, MAX_GROUP_NAME, type GroupForm } from "./note-group.ts";

type Given = GroupForm & { ownerId: string; paperId: string; at: number };

/** The name as it is kept, and the members with the owner; refuses whoever may not read the paper. */
export async function requireGroupForm(db: Knex, given: Given): Promise<GroupForm> {
  const name = given.name.normalize("NFC").trim();
  const personIds = [...new Set([given.ownerId, ...given.personIds])];
  if (name === "" || name.length > MAX_GROUP_NAME) refuse("invalid-input");
  if (personIds.length > MAX_GROUP_MEMBERS) refuse("invalid-input");
  const readers = await readersAmong(db, { ...given, personIds });
  if (readers.size < personIds.length) refuse("note-group-outsider");
  return { name, personIds };
}
