import { useCallback, useEffect, useMemo, useState } from "react";
import type { DrawPlace, PageStage } from "../papers/page-stage.ts";
import type { ReadablePaper } from "../papers/paper-line.ts";
import type { Audience } from "./annotation.ts";
import { markOf, type Making, type MarkDraft, type Words } from "./note-draft.ts";
import type { NotesSnapshot, NoteStore } from "./note-store.ts";
import type { AudienceLine, NotesRoom } from "./notes-room.views.server.ts";
import { boxOf, notesOn, pageOf, threadsOf, type Thread } from "./threads.ts";
import { useDeviceWord } from "../ui/use-device-word.ts";
import { useNoteStore } from "./use-note-store.ts";
import { useNoteTools, type NoteTools } from "./use-note-tools.ts";

export type Noting = {
  store: NoteStore | null;
  snapshot: NotesSnapshot;
  threads: Thread[];
  tools: NoteTools;
  /** Everybody one reads notes with; `mayShare` says with whom one may share. */
  choices: readonly AudienceLine[];
  /** Whether one may make groups of named people. */
  mayGroup: boolean;
  /** The secretariat settles any thread; others only what they began. */
  maySettleAll: boolean;
  /** A replaced version stays as it is: one writes on the newest. */
  mayWrite: boolean;
  paper: NotedPaper | null;
  paperId: string;
  version: number;
  page: number;
  pageStage: PageStage | null;
  /** Pictures of places in any version of the paper. */
  drawPlace: DrawPlace;
  /** Until when private notes are kept. */
  retention: NotesRoom["retention"];
  /** Who is to see what is written next; private again once it is written. */
  audience: Audience;
  setAudience(audience: Audience): void;
  /** What a comment is being written for; null: the page before one's eyes. */
  draft: MarkDraft | null;
  setDraft(draft: MarkDraft | null): void;
  /** The note that is being put to another place. */
  moving: Thread | null;
  move(id: string | null): void;
  making(): Making;
  /** Puts the mark down, as one step that can be undone. */
  make(draft: MarkDraft, words?: Partial<Words>): void;
  chosen: string | null;
  choose(id: string | null): void;
  /** Brings the place of a note into sight. */
  show(thread: Thread): void;
  isOpen: boolean;
  setIsOpen(open: boolean): void;
  isHidden: boolean;
  setIsHidden(hidden: boolean): void;
};

type NotedPaper = Pick<ReadablePaper, "id" | "title" | "marks">;

type Wanted = {
  open: { paper: NotedPaper; version: number; isNewest: boolean } | null;
  page: number;
  pageStage: PageStage | null;
  room: NotesRoom | null;
  drawPlace: DrawPlace;
};

/** Reading with a pen in the hand: the notes of the open paper and what one is doing with them. */
export function useNoting({ open, page, pageStage, room, drawPlace }: Wanted): Noting {
  const version = open?.version ?? 0;
  const isDestroyed = room?.retention?.isDone ?? false;
  const opened = useNoteStore(
    open && room && { paperId: open.paper.id, version, person: room.person, isDestroyed },
  );
  const { store, snapshot } = opened;
  const tools = useNoteTools();
  const state = useNotingState(`${open?.paper.id} ${version}`);
  const presence = useShownPage(store, page);
  const isNewest = open?.isNewest ?? false;
  const standings = room?.standings;
  const threads = useMemo(
    () => threadsOf(notesOn(snapshot.notes, { version, isNewest }, standings ?? {})),
    [snapshot.notes, version, isNewest, standings],
  );
  const making = () => makingNow(version, state.audience);
  const make = (draft: MarkDraft, words: Partial<Words> = {}) => {
    const { color } = tools;
    store?.put(markOf(draft, making(), { color, body: "", tags: [], ...words }));
    store?.endStep();
  };
  const show = (thread: Thread) => {
    const at = pageOf(thread.note);
    if (at !== null) pageStage?.reveal(at, boxOf(thread.note) ?? undefined);
  };
  return {
    ...opened,
    ...state,
    ...presence,
    moving: threads.find(({ note }) => note.record.id === state.movingId) ?? null,
    ...{ threads, tools, version, page, pageStage, drawPlace, making, make, show },
    choices: delegationsFirst(room?.audiences ?? []),
    ...rightsIn(room),
    mayWrite: isNewest && room !== null && !isDestroyed,
    paper: open?.paper ?? null,
    retention: room?.retention ?? null,
    paperId: open?.paper.id ?? "",
  };
}

const rightsIn = (room: NotesRoom | null) => ({
  mayGroup: room?.mayGroup ?? false,
  maySettleAll: room?.maySettleAll ?? false,
});

const makingNow = (version: number, audience: Audience): Making => ({
  ...{ id: crypto.randomUUID(), version, audience },
  now: Date.now(),
});

/** Who is nearest stands first: a slip must not go to the whole Cabinet. */
const delegationsFirst = (all: readonly AudienceLine[]) => [
  ...all.filter(({ kind }) => kind !== "cabinet"),
  ...all.filter(({ kind }) => kind === "cabinet"),
];

/** What one is doing; with another paper one begins anew. */
function useNotingState(paper: string) {
  const [isOpen, setIsOpen] = useState(false);
  const fresh = { paper, audience: "me" as Audience, draft: null, chosen: null, movingId: null };
  const [state, setState] = useState<{
    paper: string;
    audience: Audience;
    draft: MarkDraft | null;
    chosen: string | null;
    movingId: string | null;
  }>(fresh);
  if (state.paper !== paper) setState(fresh);
  const change = (part: Partial<typeof state>) => setState((before) => ({ ...before, ...part }));
  return {
    ...{ isOpen, setIsOpen },
    ...{ audience: state.audience, draft: state.draft, chosen: state.chosen },
    movingId: state.movingId,
    move: (movingId: string | null) => {
      change({ movingId, draft: null });
      // On a narrow screen the list lies over the page, where the note is to go.
      if (movingId !== null && matchMedia("(max-width: 1099px)").matches) setIsOpen(false);
    },
    setAudience: (audience: Audience) => change({ audience }),
    choose: (chosen: string | null) => change({ chosen }),
    setDraft: (draft: MarkDraft | null) => {
      change({ draft, ...(draft && { chosen: null }) });
      if (draft) setIsOpen(true);
    },
  };
}

/** The others see which page one reads, unless one does not want that; at most twice a second. */
function useShownPage(store: NoteStore | null, page: number) {
  const [word, keep] = useDeviceWord("notes:hidden");
  const isHidden = word === "on";
  useEffect(() => {
    const timer = setTimeout(() => store?.showPage(isHidden ? null : page), 500);
    return () => clearTimeout(timer);
  }, [store, page, isHidden]);
  const setIsHidden = useCallback((hidden: boolean) => keep(hidden ? "on" : null), [keep]);
  return { isHidden, setIsHidden };
}
