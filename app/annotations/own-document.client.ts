import { IndexeddbPersistence } from "y-indexeddb";
import * as Y from "yjs";
import type { Annotation } from "./annotation.ts";
import { NOTES_MAP } from "./collab-words.ts";
import { canKeep, databaseName, forgetPaper, keepUnsent, unsentOn } from "./kept-notes.client.ts";

/** One's own notes on a paper, in memory and in this browser's database. */
export type OwnDocument = {
  document: Y.Doc;
  map: Y.Map<unknown>;
  undo: Y.UndoManager;
  /** Everything in one step of the document, and of undo. */
  write(change: (map: Y.Map<unknown>) => void): void;
  unsent(): number;
  /** The server has everything. */
  saved(): void;
  /** Done when what was kept here before has been read; at once where nothing can be kept. */
  whenRead: Promise<void>;
  close(): Promise<void>;
};

const UNDO_STEP_MS = 300;

type Wanted = { personId: string; paperId: string; isDestroyed: boolean };

export function openOwnDocument({ personId, paperId, isDestroyed }: Wanted): OwnDocument {
  const document = new Y.Doc();
  const map = document.getMap<unknown>(NOTES_MAP);
  // What this tab writes, as against what comes from the server or from the database.
  const tab = { tab: true };
  const undo = new Y.UndoManager(map, {
    trackedOrigins: new Set([tab]),
    captureTimeout: UNDO_STEP_MS,
  });
  const unsent = new Set(isDestroyed ? [] : unsentOn(personId, paperId));
  const keep = () => keepUnsent(personId, paperId, [...unsent]);
  if (!isDestroyed) keep();
  map.observe(({ keysChanged, transaction: { origin } }) => {
    if (origin !== tab && origin !== undo) return;
    keysChanged.forEach((key) => key !== null && unsent.add(key));
    keep();
  });
  const kept = isDestroyed
    ? forgetPaper(personId, paperId).then(() => null)
    : readKept(document, databaseName(personId, paperId));
  return {
    document,
    map,
    undo,
    write: (change) => document.transact(() => change(map), tab),
    unsent: () => unsent.size,
    saved() {
      if (unsent.size === 0) return;
      unsent.clear();
      keep();
    },
    whenRead: kept.then(() => undefined),
    async close() {
      undo.destroy();
      await (await kept)?.destroy();
      document.destroy();
    },
  };
}

async function readKept(document: Y.Doc, name: string): Promise<IndexeddbPersistence | null> {
  if (!(await canKeep())) return null;
  const database = new IndexeddbPersistence(name, document);
  await database.whenSynced;
  return database;
}

/** These records, and every answer of one's own to one of them. */
export function withAnswers(map: Y.Map<unknown>, id: string): string[] {
  const answers = [...map.entries()].filter(([, value]) => parentIn(value) === id);
  return [id, ...answers.map(([key]) => key)];
}

function parentIn(value: unknown): Annotation["id"] | null {
  const isAnswer = typeof value === "object" && value !== null && "parent" in value;
  return isAnswer && typeof value.parent === "string" ? value.parent : null;
}
