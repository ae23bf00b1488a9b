import { useTranslation } from "react-i18next";
import type { VoteView } from "./vote-view.ts";

/** What belongs to every result: the quorum when the vote opened, and who took no part. */
export function VoteStanding({ vote }: { vote: Pick<VoteView, "quorum" | "recused"> }) {
  const { t } = useTranslation("attendance");
  const { quorum, recused } = vote;
  if (!quorum && recused === 0) return null;
  const figures = { present: String(quorum?.present), needed: String(quorum?.needed) };
  return (
    <p className="small muted">
      {quorum && t("quorum.atOpening", figures)}
      {quorum?.waiver && <b>{` ${t("quorum.waived", { reason: quorum.waiver })}`}</b>}
      {recused > 0 && ` ${t("recusal.inVote", { count: recused })}`}
    </p>
  );
}
