import { useEffect, useRef, useState } from "react";
import type { RefusalCode } from "../platform/refusal.ts";
import type { Pointer, Show, Stage, StageSay } from "./protocol.ts";
import { makeIntentKey } from "../ui/intent-key.ts";
import { useTabWord } from "../ui/use-tab-word.ts";
import { useLive, useSay } from "./use-live.ts";

export type StageHold = {
  /** How the stage stands for this watcher; null while nobody leads. */
  stage: Stage | null;
  /** This very tab leads. */
  isLeading: boolean;
  /** Why leading was last refused, by code. */
  refused: RefusalCode | null;
  /** While leading: what is pointed at on the page shown, or nothing any more. */
  point(pointer: Pointer | null): void;
  /** Begins to lead, or takes over from whoever does. */
  lead(): void;
  stop(): void;
};

/**
 * A stage as this tab has it. While the tab leads, what it is `showing` is said whenever it changes,
 * and again when the line comes back to a server that has forgotten. Kept over a reload.
 */
export function useStage(subject: string, showing: Show | null): StageHold {
  const say = useSay();
  const [stage, setStage] = useState<Stage | null>(null);
  // The leading tab's own word: a reload goes on leading, another tab does not.
  const [word, setWord] = useTabWord(`lead:${subject}`);
  const [refused, setRefused] = useState<RefusalCode | null>(null);
  const isAsking = useRef(false);

  useLive(subject, (told) => {
    if (!isStageSay(told)) return;
    if ("refused" in told) {
      isAsking.current = false;
      setRefused(told.refused);
      return setWord(null);
    }
    setStage((before) => (isSameBut(before, told.stage) ? before : told.stage));
    const news = newsFor(word, told.stage);
    if (news === "none") isAsking.current = false;
    else if (news === "lost" && !isAsking.current) setWord(null);
    else if (news === "forgotten" && word && showing)
      say({ lead: subject, as: word, show: showing, take: isAsking.current });
  });

  const { of, at } = showing ?? { of: "", at: 0 };
  useEffect(() => {
    if (word && of) say({ lead: subject, as: word, show: { of, at }, take: isAsking.current });
  }, [say, subject, word, of, at]);
  const lead = () => {
    isAsking.current = true;
    setRefused(null);
    setWord(makeIntentKey());
  };
  const tell = (show: Show | null) => word && say({ lead: subject, as: word, show, take: false });
  const stop = () => {
    tell(null);
    setWord(null);
  };
  const point = (to: Pointer | null) => void (of && tell({ of, at, pointer: to ?? undefined }));
  return { stage, isLeading: word !== null, refused, point, lead, stop };
}

/** What the presenter points at, and on which page of which thing. */
export function useStagePointer(subject: string): (Show & { pointer: Pointer }) | null {
  const [shown, setShown] = useState<(Show & { pointer: Pointer }) | null>(null);
  useLive(subject, (told) => {
    const stage = isStageSay(told) && "stage" in told ? told.stage : null;
    const show = stage?.as ? null : stage?.show;
    setShown(show?.pointer ? { ...show, pointer: show.pointer } : null);
  });
  return shown;
}

/** A pointer that moves is told to who draws it (`useStagePointer`), not to the whole screen. */
function isSameBut(before: Stage | null, now: Stage | null): boolean {
  const bare = (stage: Stage | null) =>
    JSON.stringify(stage && { ...stage, show: stage.show && [stage.show.of, stage.show.at] });
  return bare(before) === bare(now);
}

/**
 * What a message about the stage means to the tab that leads, or believes it does. Until the
 * server has answered its wish to lead, what is still said of the leader before is not news.
 */
function newsFor(word: string | null, stage: Stage | null): "none" | "forgotten" | "lost" {
  if (!word || stage?.as === word) return "none";
  return stage ? "lost" : "forgotten";
}

function isStageSay(told: unknown): told is StageSay {
  return typeof told === "object" && told !== null && ("stage" in told || "refused" in told);
}
