import { may } from "../people/permission.ts";
import type { Person } from "../people/person.ts";
import type { Annotation } from "./annotation.ts";
import type { SharedAudience } from "./document-name.ts";
import type { StoredNote } from "./note.store.server.ts";
import { mayShareWith, type NoteStanding } from "./note-standing.views.server.ts";
import type { NoteRefusal } from "./note-store.ts";

/** What an own document says of one record: to be shared, or (null) not. */
export type Wish = { id: string; record: Annotation | null; refused: NoteRefusal | null };

export type Judged =
  | { do: "put"; audience: SharedAudience }
  | { do: "remove"; refused?: NoteRefusal }
  /** As it is. */
  | { do: "keep"; refused?: NoteRefusal };

type Around = {
  person: Person;
  standing: NoteStanding;
  /** The note as it is shared, or was; perhaps somebody else's of the same id. */
  row: StoredNote | undefined;
  /** What it answers. */
  parent: StoredNote | undefined;
};

/** What becomes of a wish. A record that may not be shared stays, or becomes, private. */
export function judgeSharing({ record, refused }: Wish, around: Around): Judged {
  const { person, standing, row, parent } = around;
  if (row && (row.personId !== person.id || row.paperId !== standing.paperId))
    return { do: "keep", refused: "invalid" };
  // What the meeting was shown stays in its file.
  if (standing.thing.state === "closed")
    return { do: "keep", ...(record && { refused: "closed" }) };
  if (!record) return { do: "remove", ...(refused && { refused }) };
  const { audience } = record;
  if (audience === "me") return { do: "remove" };
  const why =
    faultOfPlace(record, standing) ??
    faultOfAudience(audience, person, standing) ??
    faultOfAnswer(record, around, parent);
  return why ? { do: "remove", refused: why } : { do: "put", audience };
}

function faultOfPlace(record: Annotation, { version, pages }: NoteStanding): NoteRefusal | null {
  const isBeyond = "page" in record && record.version === version && record.page > pages;
  return isBeyond || record.version > version ? "invalid" : null;
}

function faultOfAudience(
  audience: SharedAudience,
  person: Person,
  standing: NoteStanding,
): NoteRefusal | null {
  const answer = mayShareWith(person, standing, audience);
  if (answer === "yes") return null;
  return answer === "closed" ? "closed" : "no-such-audience";
}

/** An answer goes to those who have what it answers, no further. */
function faultOfAnswer(
  record: Annotation,
  { person, standing }: Around,
  parent: StoredNote | undefined,
): NoteRefusal | null {
  if (record.kind !== "reply" && record.kind !== "resolve") return null;
  const isThere = parent?.record && parent.paperId === standing.paperId && !parent.parentId;
  if (!isThere) return "no-such-parent";
  if (parent.audience !== record.audience) return "no-such-audience";
  if (record.kind === "reply" || parent.personId === person.id) return null;
  return may(person, "note.resolve", standing.thing) ? null : "not-yours-to-resolve";
}
