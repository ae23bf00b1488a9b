import type { Knex } from "knex";
import { personTitles } from "../people/directory.views.server.ts";
import { assistantsOf } from "../people/holders.views.server.ts";
import { may } from "../people/permission.ts";
import type { Bilingual, Person } from "../people/person.ts";
import { refuse } from "../platform/refusal.ts";
import { delegationOf, type SharedAudience } from "./document-name.ts";
import type { Standing } from "./note-store.ts";
import { notePlaces } from "./placement.views.server.ts";
import { findNoteStanding, mayShareWith, type NoteStanding } from "./note-standing.views.server.ts";
import { noteRetention, type NoteRetention } from "./retention.views.server.ts";

/** An audience this person may read with on the paper, as the screen names it. */
export type AudienceLine = {
  audience: SharedAudience;
  kind: "cabinet" | "delegation" | "group";
  /** A group's own name; whose delegation it is; none for the Cabinet. */
  name: string | Bilingual | null;
  members: { personId: string; name: Bilingual }[];
  mayShare: boolean;
  /** Made by this person, who may change it. */
  isOwn: boolean;
};

export type NotesRoom = {
  paperId: string;
  meetingId: string;
  version: number;
  person: { id: string; name: Bilingual };
  audiences: AudienceLine[];
  /** Whether this person may name people of their own choice. */
  mayGroup: boolean;
  /** The secretariat settles any thread; others only what they began. */
  maySettleAll: boolean;
  /** The meeting is in the archive: what was shared stays as it is. */
  isClosed: boolean;
  /** Until when private notes are kept; null: for good, as far as anybody knows. */
  retention: NoteRetention | null;
  /** Where notes of earlier versions stand in the newest, by note. */
  standings: Record<string, Standing>;
};

/** What the screen of one paper's notes has to know beside the notes themselves. */
export async function notesRoom(
  db: Knex,
  { person, paperId, now }: { person: Person; paperId: string; now: number },
): Promise<NotesRoom> {
  const at = now;
  const standing = (await findNoteStanding(db, { person, paperId, at })) ?? refuse("not-found");
  const { meetingId, version, thing } = standing;
  return {
    paperId,
    meetingId,
    version,
    person: { id: person.id, name: person.title },
    audiences: await audienceLines(db, { person, standing, at }),
    mayGroup: may(person, "note.share-group", thing),
    maySettleAll: may(person, "note.resolve", thing),
    isClosed: thing.state === "closed",
    retention: await noteRetention(db, meetingId),
    standings:
      version > 1 ? (await notePlaces(db, { person, paperId, version, at })).standings : {},
  };
}

type Here = { person: Person; standing: NoteStanding; at: number };

async function audienceLines(db: Knex, { person, standing, at }: Here): Promise<AudienceLine[]> {
  const delegations = await Promise.all(
    standing.delegations.map(async (memberId) => ({
      memberId,
      ids: [memberId, ...(await assistantsOf(db, [memberId], at))],
    })),
  );
  const everyone = [...delegations, ...standing.groups.map(({ memberIds: ids }) => ({ ids }))];
  const titles = await personTitles(
    db,
    everyone.flatMap(({ ids }) => ids),
  );
  const nameOf = (personId: string) => titles.get(personId) ?? { vi: "", en: "" };
  const members = (ids: readonly string[]) =>
    ids.map((personId) => ({ personId, name: nameOf(personId) }));
  const mayShare = (audience: SharedAudience) => mayShareWith(person, standing, audience) === "yes";
  return [
    {
      ...{ audience: "cabinet", kind: "cabinet", name: null, members: [], isOwn: false },
      mayShare: mayShare("cabinet"),
    },
    ...delegations.map(({ memberId, ids }): AudienceLine => {
      const audience = delegationOf(memberId);
      const named = { name: nameOf(memberId), members: members(ids), isOwn: false };
      return { audience, kind: "delegation", ...named, mayShare: mayShare(audience) };
    }),
    ...standing.groups.map(({ id, name, memberIds, ownerId }): AudienceLine => {
      const audience: SharedAudience = `group:${id}`;
      const named = { name, members: members(memberIds), isOwn: ownerId === person.id };
      return { audience, kind: "group", ...named, mayShare: mayShare(audience) };
    }),
  ];
}
