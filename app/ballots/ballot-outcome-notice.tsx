import { useTranslation } from "react-i18next";
import { dateVi } from "../platform/dates.ts";
import { Icon } from "../ui/icon.tsx";
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
      action={result && <SheetLink ballotId={head.id} />}
    >
      {figures && t(tally.deemed > 0 ? "outcome.figuresDeemed" : "outcome.figures", figures)}
    </Notice>
  );
}

/** The result on one sheet, for the printer. */
function SheetLink({ ballotId }: { ballotId: string }) {
  const { t } = useTranslation("ballots");
  return (
    <a className="btn" href={`/ballots/${ballotId}/result-sheet`} target="_blank" rel="noreferrer">
      <Icon name="doc" />
      {t("outcome.sheet")}
    </a>
  );
}
