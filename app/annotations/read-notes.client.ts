import type { Bilingual } from "../people/person.ts";
import { annotationSchema, type Annotation } from "./annotation.ts";
import { NOTES_MAP } from "./collab-words.ts";
import type { NotesLine } from "./notes-line.client.ts";
import type { NotesSnapshot, ShownNote, Standing, SyncState } from "./note-store.ts";
import type { OwnDocument } from "./own-document.client.ts";

export type Reading = {
  paperId: string;
  /** The version that is open. */
  version: number;
  person: { id: string; name: Bilingual };
  /** The time of private notes is over: what this browser keeps goes, what was shared is shown. */
  isDestroyed?: boolean;
};

/** How one's own document and the layers become what the screen is told. */
export function readNotes(reading: Reading) {
  const read = makeParser();
  return (own: OwnDocument, line: NotesLine | null): NotesSnapshot => {
    const notes = new Map<string, ShownNote>();
    for (const note of ownNotes(reading, { own, line, read })) notes.set(note.record.id, note);
    for (const note of othersNotes(reading, { line, read })) notes.set(note.record.id, note);
    for (const [id, at] of serverTimes(line)) {
      const note = notes.get(id);
      if (note) notes.set(id, { ...note, at });
    }
    return {
      notes: [...notes.values()],
      sync: syncOf(own, line),
      unsent: own.unsent(),
      canUndo: own.undo.canUndo(),
      canRedo: own.undo.canRedo(),
      readers: line?.readers() ?? [],
    };
  };
}

type Parser = (value: unknown) => Annotation | null;

/** A record stays the same object until it is replaced, so each is looked at once. */
function makeParser(): Parser {
  const known = new WeakMap<object, Annotation | null>();
  return (value) => {
    if (typeof value !== "object" || value === null) return null;
    const before = known.get(value);
    if (before !== undefined) return before;
    const record = annotationSchema.safeParse(value).data ?? null;
    known.set(value, record);
    return record;
  };
}

type Sources = { own: OwnDocument; line: NotesLine | null; read: Parser };

function ownNotes(reading: Reading, { own, line, read }: Sources): ShownNote[] {
  const { id: personId, name } = reading.person;
  const refusals = line?.refusals() ?? {};
  return [...own.map.entries()].flatMap(([id, value]) => {
    const record = read(value);
    if (!record) return [];
    const standing = standingOf(record, reading);
    const refused = refusals[id] ?? null;
    return [{ record, author: { personId, name }, mine: true, standing, refused }];
  });
}

function othersNotes(reading: Reading, { line, read }: Omit<Sources, "own">): ShownNote[] {
  const layers = line?.layers() ?? [];
  const values = layers.flatMap((layer) => [...layer.getMap<unknown>(NOTES_MAP).values()]);
  return values.flatMap((value) => {
    const shared = readShared(value);
    const record = shared && read(shared.record);
    const isMine = shared?.author.personId === reading.person.id;
    if (!record || (isMine && !reading.isDestroyed)) return [];
    const standing = standingOf(record, reading);
    return [{ record, author: shared.author, mine: isMine, standing, refused: null }];
  });
}

function serverTimes(line: NotesLine | null): [string, number][] {
  const layers = line?.layers() ?? [];
  const all = layers.flatMap((layer) => [...layer.getMap<unknown>(NOTES_MAP).entries()]);
  return all.flatMap(([id, value]) => {
    const isStamped = typeof value === "object" && value !== null && "at" in value;
    return isStamped && typeof value.at === "number" ? [[id, value.at]] : [];
  });
}

/** Of other versions only the server can say where they stand in this one. */
function standingOf(record: Annotation, { version }: Reading): Standing {
  if (record.version === version || !("page" in record)) return { is: "here" };
  return { is: "sought", page: record.page };
}

function syncOf(own: OwnDocument, line: NotesLine | null): SyncState {
  const state = line?.state() ?? "connecting";
  if (state !== "open") return state;
  return line?.isSaved() && own.unsent() === 0 ? "saved" : "sending";
}

type Shared = { record: unknown; author: ShownNote["author"] };

function readShared(value: unknown): Shared | null {
  const isShared = typeof value === "object" && value !== null;
  if (!isShared || !("record" in value) || !("author" in value)) return null;
  const { record, author } = value;
  return isAuthor(author) ? { record, author } : null;
}

function isAuthor(author: unknown): author is ShownNote["author"] {
  return typeof author === "object" && author !== null && "personId" in author && "name" in author;
}
