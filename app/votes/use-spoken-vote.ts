import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { clockVi } from "../platform/dates.ts";
import { useAnnounce } from "../ui/announcer.tsx";
import type { Receipt } from "./receipt.ts";
import { useChoiceWords } from "./use-choice-words.ts";
import { useQuestion } from "./use-question.ts";
import { useResultWords } from "./use-result-words.ts";
import type { VoteView } from "./vote-view.ts";

/** Says aloud that the vote has opened, closed, been announced; the answer says that it was recorded. */
export function useSpokenVote(vote: VoteView): (receipt: Receipt) => void {
  const { t } = useTranslation("votes");
  const announce = useAnnounce();
  const said = useRef<VoteView["state"] | null>(null);
  const resultWords = useResultWords();
  const isTold = vote.state === "announced" && vote.result;
  const question = useQuestion(vote);
  const words = isTold ? resultWords(isTold) : wordsOf(vote, question, t);
  const choiceWords = useChoiceWords();

  useEffect(() => {
    if (said.current === vote.state) return;
    // Whoever opens the page when all is over asked for it, and reads it.
    const isNews = said.current !== null || vote.state === "open";
    said.current = vote.state;
    if (isNews) announce(words, vote.state === "open" ? "assertive" : "polite");
  }, [vote.state, words, announce]);

  return (receipt) => {
    const told = { at: clockVi(receipt.at), choice: choiceWords(receipt) };
    announce(t("say.recorded", told), "assertive");
  };
}

type Words = ReturnType<typeof useTranslation<"votes">>["t"];

function wordsOf(vote: VoteView, question: string, t: Words): string {
  if (vote.state === "open") return t("say.opened", { question });
  if (vote.state === "annulled") return t("annulled.say", { round: String(vote.round) });
  return t("say.closed", { at: clockVi(vote.closedAt ?? vote.openedAt) });
}
