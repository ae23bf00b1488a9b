import type { Knex } from "knex";
import { relationsToPapersOf } from "../meetings/standing.views.server.ts";
import { findReadablePaper } from "../papers/paper.views.server.ts";
import { assistantsOf } from "../people/holders.views.server.ts";
import { may, type Action, type Relation, type Thing } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import { delegationOf, type SharedAudience } from "./document-name.ts";
import { listNoteGroups, type NoteGroup } from "./note-group.store.server.ts";

/** How a person stands to the notes on one paper they may read. */
export type NoteStanding = {
  paperId: string;
  meetingId: string;
  version: number;
  pages: number;
  /** In the sense of the permission table. */
  thing: Thing;
  /** Members, the person themself or those they assist, whose delegation this person is of. */
  delegations: string[];
  groups: NoteGroup[];
};

/** Null: the paper is not this person's to read, and so are the notes on it. */
export async function findNoteStanding(
  db: Knex,
  { person, paperId, at }: { person: Person; paperId: string; at: number },
): Promise<NoteStanding | null> {
  const paper = await findReadablePaper(db, person, paperId);
  if (!paper) return null;
  const toItem = await relationsToPapersOf(db, person, paper.itemId);
  const relations: Relation[] = [...(toItem?.relations ?? [])];
  if (paper.restricted) relations.push("named-reader");
  const isClosed =
    toItem === null || ["archived", "cancelled", "postponed"].includes(toItem.meetingState);
  const { meetingId, version, pages } = paper;
  return {
    paperId,
    meetingId,
    version,
    pages,
    thing: { state: isClosed ? "closed" : "open", relations },
    delegations: await delegationsOf(db, person, at),
    groups: await listNoteGroups(db, { meetingId, personId: person.id }),
  };
}

async function delegationsOf(db: Knex, person: Person, at: number): Promise<string[]> {
  const own = await assistantsOf(db, [person.id], at);
  return [...(own.length > 0 ? [person.id] : []), ...person.assistedIds];
}

/** The layers this person reads on the paper. */
export function layersOf({ delegations, groups }: NoteStanding): SharedAudience[] {
  return [
    "cabinet",
    ...delegations.map(delegationOf),
    ...groups.map(({ id }): SharedAudience => `group:${id}`),
  ];
}

export function isOfLayer(standing: NoteStanding, audience: SharedAudience): boolean {
  return layersOf(standing).includes(audience);
}

/** Whether notes may be shared with this audience; `closed` where they could have been before. */
export function mayShareWith(
  person: Person,
  standing: NoteStanding,
  audience: SharedAudience,
): "yes" | "no" | "closed" {
  const action: Action = audience === "cabinet" ? "note.share-cabinet" : "note.share-group";
  const { relations } = standing.thing;
  if (!isOfLayer(standing, audience)) return "no";
  if (may(person, action, standing.thing)) return "yes";
  return may(person, action, { state: "open", relations }) ? "closed" : "no";
}
