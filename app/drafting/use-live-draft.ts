import { useEffect, useRef, useState, type RefObject } from "react";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import type { Bilingual } from "../people/person.ts";
import { writeDraftName } from "./draft-name.ts";
import type { DraftWords } from "./draft-plugins.client.ts";
import type { LiveDraft } from "./live-draft.views.server.ts";
import type { DraftSnapshot, OpenDraft } from "./open-draft.client.ts";
import type { Quoted } from "./passages.client.ts";

export type LiveText = DraftSnapshot & {
  /** What is selected, to be said something about. */
  quoted(): Quoted | null;
  /** Takes the text of the others, without what this browser could not send. */
  startOver(): Promise<void>;
};

const OPENING: DraftSnapshot = {
  ...{ sync: "opening", people: [], changes: 0, editor: null },
  passages: new Map(),
};

type Place = {
  words: DraftWords;
  box: RefObject<HTMLDivElement>;
  /** The comment whose passage is looked at, and how to choose another: the same each time. */
  chosenId: string | null;
  choose(commentId: string): void;
};

type Shown = { draft: LiveDraft; chosenId: string | null; isOpen: boolean };

/** Shows in the text what is said about it; in an earlier making only the quote tells where. */
function usePassages(open: RefObject<OpenDraft>, { draft, chosenId, isOpen }: Shown): void {
  const { comments, name } = draft;
  useEffect(() => {
    const anchored = comments
      .filter(({ state }) => state === "open")
      .map(({ id, quote, generation, anchor }) => {
        return { id, quote, anchor: generation === name.generation ? anchor : null };
      });
    if (isOpen) open.current?.showPassages(anchored, chosenId);
  }, [open, comments, name.generation, isOpen, chosenId]);
}

/** Forgets what this browser holds of the text, and opens it anew. */
function useStartOver(
  open: RefObject<OpenDraft | null>,
  { personId, name }: LiveDraft,
  again: () => void,
): () => Promise<void> {
  return async () => {
    const { forgetText } = await import("./kept-drafts.client.ts");
    open.current?.close();
    await forgetText(personId, writeDraftName(name));
    again();
  };
}

/** The live text in this tab, in the box it is given, open as long as the page is. */
export function useLiveDraft(draft: LiveDraft, { words, box, chosenId, choose }: Place): LiveText {
  const { personId, mayWrite, name } = draft;
  const { kind, id, generation } = name;
  const locale = useLocale();
  const said = useRef(words);
  const open = useRef<OpenDraft | null>(null);
  const [snapshot, setSnapshot] = useState(OPENING);
  const [makings, setMakings] = useState(0);
  useEffect(() => {
    let isGone = false;
    const changed = () => {
      if (!isGone && open.current) setSnapshot(open.current.snapshot());
    };
    const office = (each: Bilingual) => inLocale(locale, each);
    const wanted = {
      name: { kind, id, generation },
      personId,
      mayWrite,
      words: said.current,
      office,
    };
    void import("./open-draft.client.ts").then(async ({ openDraft }) => {
      if (isGone || !box.current) return;
      const heard = { changed, chosen: choose };
      const opened = await openDraft({ ...wanted, ...heard, box: box.current });
      if (isGone) return opened.close();
      open.current = opened;
      changed();
    });
    return () => {
      isGone = true;
      open.current?.close();
      open.current = null;
      setSnapshot(OPENING);
    };
  }, [kind, id, generation, personId, mayWrite, locale, makings, box, choose]);
  usePassages(open, { draft, chosenId, isOpen: snapshot.editor !== null });
  const startOver = useStartOver(open, draft, () => setMakings((count) => count + 1));
  return { ...snapshot, startOver, quoted: () => open.current?.quoted() ?? null };
}
