import { useTranslation } from "react-i18next";
import { dateVi } from "../platform/dates.ts";
import { Notice } from "../ui/notice.tsx";
import type { BallotPage } from "./ballot-view.ts";

/** How it ended, once it has ended. */
export function BallotOutcomeNotice({ page: { head, result } }: { page: BallotPage }) {
  const { t } = useTranslation("ballots");
  const { decision, closedAt } = head;
  if (closedAt === null) return null;
  const tally = result?.tally;
  const figures = tally && {
    agree: String(tally.for),
    deemed: String(tally.deemed),
    seats: String(result.seats),
  };
  return (
    <Notice
      kind={decision ? "done" : "info"}
      title={
        decision
          ? t(`outcome.${decision.outcome}`)
          : t("outcome.closed", { date: dateVi(closedAt) })
      }
    >
      {figures && t(tally.deemed > 0 ? "outcome.figuresDeemed" : "outcome.figures", figures)}
    </Notice>
  );
}
