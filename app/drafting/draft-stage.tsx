import { useRef, useState, type ReactNode } from "react";
import type { LiveDraft } from "./live-draft.views.server.ts";
import type { Quoted } from "./passages.client.ts";
import { useDraftWords } from "./use-draft-words.ts";
import { DraftStageContext } from "./use-draft-stage.ts";
import { useLiveDraft } from "./use-live-draft.ts";

/** Around a page with a live text; of a page without one nothing changes. */
export function DraftStage({ draft, children }: { draft: LiveDraft | null; children: ReactNode }) {
  return draft ? <Stage draft={draft}>{children}</Stage> : children;
}

function Stage({ draft, children }: { draft: LiveDraft; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [quoted, setQuoted] = useState<Quoted | null>(null);
  const [chosenId, choose] = useState<string | null>(null);
  const words = useDraftWords(draft.documentKind);
  const live = useLiveDraft(draft, { words, box, chosenId, choose });
  return (
    <DraftStageContext.Provider value={{ draft, live, box, quoted, setQuoted, chosenId, choose }}>
      {children}
    </DraftStageContext.Provider>
  );
}
