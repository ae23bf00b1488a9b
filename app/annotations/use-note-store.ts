import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Bilingual } from "../people/person.ts";
import type { NotesSnapshot, NoteStore } from "./note-store.ts";

export type OpenedPaper = {
  paperId: string;
  version: number;
  person: { id: string; name: Bilingual };
  isDestroyed: boolean;
};

const nothingYet: NotesSnapshot = {
  notes: [],
  sync: "connecting",
  unsent: 0,
  canUndo: false,
  canRedo: false,
  readers: [],
};

/** The notes of the paper that lies open, in this tab; none while the page is drawn by the server. */
export function useNoteStore(paper: OpenedPaper | null): {
  store: NoteStore | null;
  snapshot: NotesSnapshot;
} {
  const [store, setStore] = useState<NoteStore | null>(null);
  const { paperId = null, version = 0, isDestroyed = false } = paper ?? {};
  const latest = useRef(paper);
  useEffect(() => {
    latest.current = paper;
  });
  useEffect(() => {
    const wanted = latest.current;
    if (!wanted) return;
    let opened: NoteStore | null = null;
    let isClosed = false;
    void import("./open-notes.client.ts").then(({ openNotes }) => {
      if (isClosed) return;
      opened = openNotes(wanted);
      setStore(opened);
    });
    return () => {
      isClosed = true;
      opened?.close();
      setStore(null);
    };
  }, [paperId, version, isDestroyed]);
  const snapshot = useSyncExternalStore(
    store ? store.subscribe : neverChanges,
    store ? store.snapshot : () => nothingYet,
    () => nothingYet,
  );
  return { store, snapshot };
}

const neverChanges = () => () => undefined;
