import type { Knex } from "knex";
import * as Y from "yjs";
import { personTitles } from "../people/directory.views.server.ts";
import type { Person } from "../people/person.ts";
import { refuse } from "../platform/refusal.ts";
import { annotationSchema, type Annotation } from "./annotation.ts";
import { NOTES_MAP } from "./collab-words.ts";
import { readOwn } from "./note-log.store.server.ts";
import { findNoteStanding, isOfLayer } from "./note-standing.views.server.ts";
import type { ShownNote, Standing } from "./note-store.ts";
import { listShared } from "./note.store.server.ts";
import { notePlaces } from "./placement.views.server.ts";

type Wanted = { person: Person; paperId: string; version: number; at: number };

/** What this person would see on the screen: their own notes, and what is shared with them. */
export async function notesToTake(db: Knex, wanted: Wanted): Promise<ShownNote[]> {
  const { person, paperId, version, at } = wanted;
  const standing = (await findNoteStanding(db, { person, paperId, at })) ?? refuse("not-found");
  const { standings } = await notePlaces(db, { person, paperId, version, at });
  const shared = (await listShared(db, { paperId })).filter(
    ({ personId, audience }) => personId !== person.id && isOfLayer(standing, audience),
  );
  const titles = await personTitles(
    db,
    shared.map(({ personId }) => personId),
  );
  const own = (await ownRecords(db, { paperId, personId: person.id })).map((record) => {
    return { record, author: { personId: person.id, name: person.title }, mine: true };
  });
  const others = shared.flatMap(({ record, personId }) => {
    const name = titles.get(personId) ?? { vi: "", en: "" };
    return record ? [{ record, author: { personId, name }, mine: false }] : [];
  });
  return [...own, ...others]
    .filter(({ record }) => record.version <= version)
    .map((note) => ({ ...note, standing: stands(note.record, version, standings), refused: null }));
}

async function ownRecords(
  db: Knex,
  own: { paperId: string; personId: string },
): Promise<Annotation[]> {
  const { state, log } = await readOwn(db, own);
  const document = new Y.Doc();
  document.transact(() => {
    for (const bytes of [...(state ? [state] : []), ...log.map((row) => row.bytes)]) {
      Y.applyUpdate(document, bytes);
    }
  });
  const records = [...document.getMap(NOTES_MAP).values()];
  document.destroy();
  return records.flatMap((record) => annotationSchema.safeParse(record).data ?? []);
}

/** A place nobody has looked for yet is to be checked, as on the screen. */
function stands(
  record: Annotation,
  version: number,
  standings: Readonly<Record<string, Standing>>,
): Standing {
  if (record.version === version || !("page" in record)) return { is: "here" };
  return standings[record.id] ?? { is: "check", page: record.page };
}

/** When each version of a paper went out, for those that name a version by its time. */
export async function outTimes(db: Knex, paperId: string): Promise<Record<number, number>> {
  const rows: { version: number; out_at: number }[] = await db("paper_versions")
    .where({ paper_id: paperId })
    .select("version", "out_at");
  return Object.fromEntries(rows.map(({ version, out_at }) => [version, out_at]));
}

export async function meetingTitle(db: Knex, meetingId: string): Promise<string> {
  const row: { title: string } | undefined = await db("meetings").where({ id: meetingId }).first();
  return row?.title ?? "";
}
