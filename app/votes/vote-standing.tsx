import { useTranslation } from "react-i18next";
import type { VoteView } from "./vote-view.ts";

/** What belongs to every vote: the quorum as it opened and as it closed, and who took no part. */
export function VoteStanding({ vote }: { vote: Pick<VoteView, "quorum" | "recused" | "result"> }) {
  const { t } = useTranslation("attendance");
  const { quorum, recused, result } = vote;
  const atClose = result?.quorum ?? null;
  if (!quorum && !atClose && recused === 0) return null;
  const figures = { present: String(quorum?.present), needed: String(quorum?.needed) };
  return (
    <p className="small muted">
      {quorum && t("quorum.atOpening", figures)}
      {atClose && ` ${t("quorum.atClose", { present: String(atClose.present) })}`}
      {quorum?.waiver && <b>{` ${t("quorum.waived", { reason: quorum.waiver })}`}</b>}
      {recused > 0 && ` ${t("recusal.inVote", { count: recused })}`}
    </p>
  );
}
