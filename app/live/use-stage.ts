import { useEffect, useRef, useState } from "react";
import type { RefusalCode } from "../platform/refusal.ts";
import type { Show, Stage, StageSay } from "./protocol.ts";
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
    setStage(told.stage);
    const news = newsFor(word, told.stage);
    if (news === "none") isAsking.current = false;
    else if (news === "lost" && !isAsking.current) setWord(null);
    else if (news === "forgotten" && word && showing) {
      say({ lead: subject, as: word, show: showing, take: isAsking.current });
    }
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
  const stop = () => {
    if (word) say({ lead: subject, as: word, show: null, take: false });
    setWord(null);
  };
  return { stage, isLeading: word !== null, refused, lead, stop };
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
