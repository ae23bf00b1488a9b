import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import type { Bilingual } from "../people/person.ts";
import { writeDraftName } from "./draft-name.ts";
import type { DraftWords } from "./draft-plugins.client.ts";
import type { LiveDraft } from "./live-draft.views.server.ts";
import type { DraftSnapshot, OpenDraft } from "./open-draft.client.ts";

export type LiveText = DraftSnapshot & {
  /** Takes the text of the others, without what this browser could not send. */
  startOver(): Promise<void>;
};

const OPENING: DraftSnapshot = { sync: "opening", people: [], changes: 0, editor: null };

type Place = { words: DraftWords; box: RefObject<HTMLDivElement> };

/** The live text in this tab, in the box it is given, open as long as the page is. */
export function useLiveDraft({ name, personId }: LiveDraft, { words, box }: Place): LiveText {
  const locale = useLocale();
  const said = useRef(words);
  const open = useRef<OpenDraft | null>(null);
  const [snapshot, setSnapshot] = useState(OPENING);
  const [makings, setMakings] = useState(0);
  const { kind, id, generation } = name;
  useEffect(() => {
    let isGone = false;
    const changed = () => {
      if (!isGone && open.current) setSnapshot(open.current.snapshot());
    };
    const wanted = { name: { kind, id, generation }, personId, words: said.current, changed };
    const office = (each: Bilingual) => inLocale(locale, each);
    void import("./open-draft.client.ts").then(async ({ openDraft }) => {
      if (isGone || !box.current) return;
      const opened = await openDraft({ ...wanted, box: box.current, office });
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
  }, [kind, id, generation, personId, locale, makings, box]);
  const startOver = useCallback(async () => {
    const { forgetText } = await import("./kept-drafts.client.ts");
    open.current?.close();
    open.current = null;
    await forgetText(personId, writeDraftName({ kind, id, generation }));
    setMakings((count) => count + 1);
  }, [kind, id, generation, personId]);
  return { ...snapshot, startOver };
}
