import { useTranslation } from "react-i18next";
import { ByHandNote } from "./by-hand-note.tsx";
import { SecretNote } from "./secret-note.tsx";
import styles from "./vote-figures.module.css";
import type { VoteView } from "./vote-view.ts";

/** What belongs to every vote: the quorum as it opened and as it closed, and who took no part. */
export function VoteStanding({
  vote,
}: {
  vote: Pick<VoteView, "quorum" | "recused" | "result" | "form">;
}) {
  const { t } = useTranslation("attendance");
  const { quorum, recused, result } = vote;
  const atClose = result?.quorum ?? null;
  const { isSecret, taken } = vote.form;
  const isPlain = !isSecret && taken === "tablet";
  if (!quorum && !atClose && recused === 0 && isPlain) return null;
  const figures = { present: String(quorum?.present), needed: String(quorum?.needed) };
  return (
    <div className={`small muted ${styles.standing}`}>
      {taken !== "tablet" && <ByHandNote taken={taken} />}
      {isSecret && <SecretNote isOver />}
      {quorum && t("quorum.atOpening", figures)}
      {atClose && ` ${t("quorum.atClose", { present: String(atClose.present) })}`}
      {quorum?.waiver && <b>{` ${t("quorum.waived", { reason: quorum.waiver })}`}</b>}
      {recused > 0 && ` ${t("recusal.inVote", { count: recused })}`}
    </div>
  );
}
