import { useTranslation } from "react-i18next";
import { clockVi } from "../platform/dates.ts";
import { useResultWords } from "./use-result-words.ts";
import type { VoteView } from "./vote-view.ts";

/** What is left on the page of a sheet that was lowered: how the vote stands. */
export function VoteStrip({ vote }: { vote: VoteView }) {
  const { t } = useTranslation("votes");
  const resultWords = useResultWords();
  const { mine, result } = vote;
  if (vote.state === "announced" && result) {
    return <b>{resultWords(result)}</b>;
  }
  if (vote.state === "annulled") {
    return <b>{t("annulled.say", { round: String(vote.round) })}</b>;
  }
  if (vote.state !== "open") return <b>{t("closed", { at: clockVi(vote.closedAt ?? 0) })}</b>;
  if (vote.form.taken !== "tablet") return <b>{t(`byHand.title.${vote.form.taken}`)}</b>;
  const receipt = mine.is === "voter" ? mine.receipt : null;
  const state = mine.is !== "voter" ? "watching" : receipt ? "recorded" : "yours";
  const { voted, entitled } = vote.progress;
  return (
    <>
      <b>{t(`strip.${state}`, { at: receipt ? clockVi(receipt.at) : "" })}</b>
      <br />
      <span className="small muted">
        {t("received", { voted: String(voted), entitled: String(entitled) })}
      </span>
    </>
  );
}
