import type { App } from "../platform/app.server.ts";
import { commit, type Tx } from "../platform/commit.server.ts";
import { requirePerson } from "../people/person.views.server.ts";
import { annotationSchema, MAX_RECORDS, type Annotation } from "./annotation.ts";
import type { SharedAudience } from "./document-name.ts";
import { judgeSharing, type Judged, type Wish } from "./judge-sharing.server.ts";
import type { Own } from "./note-log.store.server.ts";
import {
  findNotes,
  hashOfRecord,
  keepDeed,
  listShared,
  type StoredNote,
} from "./note.store.server.ts";
import { findNoteStanding } from "./note-standing.views.server.ts";
import type { NoteRefusal } from "./note-store.ts";
import { takeBackNoteIn } from "./take-back-note.server.ts";

export type Projected = {
  /** Own records that stay private though they were to be shared, and why; null: nothing against it. */
  refusals: Record<string, NoteRefusal | null>;
  /** In which layers which notes are new, changed or gone. */
  changed: { audience: SharedAudience; id: string }[];
  /** Whose replies lost what they answered. */
  bereft: string[];
};

/** An own document: how many records it holds, and one of them as it came from the device. */
export type OwnRecords = { size: number; get(id: string): unknown };

type Input = Own & { records: OwnRecords; ids: readonly string[] | "all"; allIds(): string[] };

/**
 * Brings the rows of what a person shares on a paper to what their own document says: shared,
 * changed, taken back. Only differences are written, so it may be repeated at any time; private
 * records leave no trace here.
 */
export async function projectNotes(app: App, input: Input): Promise<Projected> {
  const refusals: Projected["refusals"] = {};
  const shared = await listShared(app.read, input);
  const ids =
    input.ids === "all"
      ? [...new Set([...input.allIds(), ...shared.map(({ id }) => id)])]
      : input.ids;
  const known = new Map(shared.map((note) => [note.id, note]));
  const wishes = ids.map((id) => readWish(input, id, known.has(id)));
  for (const { id, refused } of wishes) refusals[id] = refused;
  const different = wishes.filter(({ id, record }) => isDifferent(record, known.get(id)));
  if (different.length === 0) return { refusals, changed: [], bereft: [] };
  const { paperId, personId } = input;
  const deed = { act: "project-notes", intent: { by: personId, key: app.ids.next() } };
  const done = await commit(app, { ...deed, input: { paperId } }, (tx) =>
    projectIn(tx, { paperId, personId }, different),
  );
  return { ...done, refusals: { ...refusals, ...done.refusals } };
}

function readWish({ records, ids }: Input, id: string, isShared: boolean): Wish {
  const value = records.get(id);
  if (value === undefined) return { id, record: null, refused: null };
  // Opening a paper does not look again at thousands of private records.
  if (ids === "all" && !isShared && audienceIn(value) === "me")
    return { id, record: null, refused: null };
  const read = annotationSchema.safeParse(value);
  if (!read.success) {
    const tooLarge = read.error.issues.some(
      ({ code, path }) => code === "too_big" || path[0] === "ink",
    );
    return { id, record: null, refused: tooLarge ? "too-large" : "invalid" };
  }
  if (read.data.id !== id) return { id, record: null, refused: "invalid" };
  const isPrivate = read.data.audience === "me";
  if (!isPrivate && !isShared && records.size > MAX_RECORDS)
    return { id, record: null, refused: "too-many" };
  return { id, record: isPrivate ? null : read.data, refused: null };
}

function audienceIn(value: unknown): unknown {
  return typeof value === "object" && value !== null && "audience" in value ? value.audience : null;
}

function isDifferent(record: Annotation | null, note: StoredNote | undefined): boolean {
  if (!record || !note) return Boolean(record) !== Boolean(note);
  return record.audience !== note.audience || hashOfRecord(record) !== note.contentSha256;
}

type Outcome = Projected & { refusals: Record<string, NoteRefusal | null> };

async function projectIn(tx: Tx, own: Own, wishes: readonly Wish[]): Promise<Outcome> {
  const outcome: Outcome = { refusals: {}, changed: [], bereft: [] };
  const person = await requirePerson(tx.db, own.personId, tx.at);
  const standing = await findNoteStanding(tx.db, { person, paperId: own.paperId, at: tx.at });
  if (!standing) return outcome;
  // What is answered comes before its answers.
  const inOrder = [...wishes].sort((a, b) => rank(a) - rank(b));
  for (const wish of inOrder) {
    const [row] = await findNotes(tx.db, [wish.id]);
    const parentId = parentOf(wish.record);
    const [parent] = parentId ? await findNotes(tx.db, [parentId]) : [];
    const judged = judgeSharing(wish, { person, standing, row, parent });
    if (judged.do !== "put") outcome.refusals[wish.id] = judged.refused ?? null;
    await carryOut(tx, { own, wish, row, judged }, outcome);
  }
  return outcome;
}

const rank = ({ record }: Wish): number => (parentOf(record) ? 1 : 0);

function parentOf(record: Annotation | null): string | null {
  return record && (record.kind === "reply" || record.kind === "resolve") ? record.parent : null;
}

type Step = {
  own: Own;
  wish: Wish;
  row: StoredNote | undefined;
  judged: Judged;
};

async function carryOut(tx: Tx, step: Step, outcome: Outcome): Promise<void> {
  const { own, wish, row, judged } = step;
  if (judged.do === "keep") return;
  const isMoved = judged.do === "remove" || (row?.record && row.audience !== judged.audience);
  if (row?.record && isMoved) await takeBack(tx, row, outcome);
  if (judged.do === "remove" || !wish.record) return;
  const note: StoredNote = {
    id: wish.id,
    paperId: own.paperId,
    version: wish.record.version,
    personId: own.personId,
    audience: judged.audience,
    parentId: parentOf(wish.record),
    record: wish.record,
    contentSha256: hashOfRecord(wish.record),
    at: tx.at,
  };
  await keepDeed(tx.db, { note, deed: "put", at: tx.at });
  outcome.changed.push({ audience: note.audience, id: note.id });
  if (row?.record && !isMoved) return;
  tx.record({
    type: "note.shared",
    subject: `paper:${own.paperId}`,
    payload: { noteId: note.id, audience: note.audience },
  });
}

async function takeBack(tx: Tx, note: StoredNote, outcome: Outcome): Promise<void> {
  for (const { audience, id, personId } of await takeBackNoteIn(tx, note)) {
    outcome.changed.push({ audience, id });
    if (personId !== note.personId) outcome.bereft.push(personId);
  }
}
