import { useTranslation } from "react-i18next";
import { clockVi } from "../platform/dates.ts";
import { elapsed, left } from "./elapsed.ts";
import styles from "./vote-sheet.module.css";
import type { VoteView } from "./vote-view.ts";

type Props = { vote: Pick<VoteView, "openedAt" | "closesAt">; now: number };

/** How long the vote has been open, or, when it closes by itself, how long it still is. */
export function VoteClock({ vote: { openedAt, closesAt }, now }: Props) {
  const { t } = useTranslation("votes");
  return (
    <div className={styles.clock} role="timer" aria-live="off">
      <small>{t(closesAt === null ? "openFor" : "leftFor")}</small>
      <b className="num">{closesAt === null ? elapsed(openedAt, now) : left(closesAt, now)}</b>
      <small>{t("openedAt", { at: clockVi(openedAt) })}</small>
      <small>
        {closesAt === null ? t("closesByHand") : t("closesAt", { at: clockVi(closesAt) })}
      </small>
    </div>
  );
}
