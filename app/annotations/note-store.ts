import type { Bilingual } from "../people/person.ts";
import type { Annotation, Audience } from "./annotation.ts";

/** Whoever wrote it, as the server says. */
export type Author = { personId: string; name: Bilingual };

/** How a note made on an earlier version stands in the one that is open. */
export type Standing =
  | { is: "here" }
  | { is: "carried"; page: number; quads?: number[]; nextQuads?: number[]; rect?: Rect }
  /** Its author is asked to confirm the place. */
  | { is: "check"; page: number; quads?: number[]; nextQuads?: number[]; rect?: Rect }
  /** Where it belongs has not been found out yet. */
  | { is: "sought"; page: number }
  | { is: "orphan" };

export type Rect = [number, number, number, number];

export type ShownNote = {
  record: Annotation;
  author: Author;
  mine: boolean;
  standing: Standing;
  /** When the server took its newest state, of what is shared; a device's own clock may be wrong. */
  at?: number;
  /** The server keeps it private and says why. */
  refused: NoteRefusal | null;
};

export type NoteRefusal =
  | "invalid"
  | "too-large"
  | "too-many"
  | "no-such-audience"
  | "no-such-parent"
  | "not-yours-to-resolve"
  | "closed";

/** Whether what was written has arrived: never left unsaid. */
export type SyncState = "connecting" | "saved" | "sending" | "offline" | "refused";

export type PageReader = { personId: string; name: Bilingual; page: number };

export type NotesSnapshot = {
  notes: readonly ShownNote[];
  sync: SyncState;
  /** Own changes the server has not yet acknowledged. */
  unsent: number;
  canUndo: boolean;
  canRedo: boolean;
  readers: readonly PageReader[];
};

/** The notes of one paper in one tab. */
export type NoteStore = {
  subscribe(listener: () => void): () => void;
  /** The same object until something changes. */
  snapshot(): NotesSnapshot;
  /** Adds or replaces an own record, whole. */
  put(record: Annotation): void;
  remove(id: string): void;
  share(id: string, audience: Audience): void;
  undo(): void;
  redo(): void;
  /** Ends one step of undo: what follows is the next. */
  endStep(): void;
  /** Which page this person has before them; null hides it from the others. */
  showPage(page: number | null): void;
  close(): void;
};
