import { createContext, useContext, type RefObject } from "react";
import type { LiveDraft } from "./live-draft.views.server.ts";
import type { Quoted } from "./passages.client.ts";
import type { LiveText } from "./use-live-draft.ts";

/** The live text of this page, and what is being said about it: its editor and its comments share it. */
export type DraftStage = {
  draft: LiveDraft;
  live: LiveText;
  box: RefObject<HTMLDivElement>;
  /** The passage a comment is being written about. */
  quoted: Quoted | null;
  setQuoted(quoted: Quoted | null): void;
  chosenId: string | null;
  choose(commentId: string | null): void;
};

export const DraftStageContext = createContext<DraftStage | null>(null);

/** Only within a stage. */
export function useDraftStage(): DraftStage {
  const stage = useContext(DraftStageContext);
  if (!stage) throw new Error("There is no live text on this page");
  return stage;
}
