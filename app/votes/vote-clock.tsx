import { useTranslation } from "react-i18next";
import { clockVi } from "../platform/dates.ts";
import { elapsed } from "./elapsed.ts";
import styles from "./vote-sheet.module.css";

type Props = { openedAt: number; now: number };

/** How long the vote has been open; it closes by hand, so there is nothing to count down to. */
export function VoteClock({ openedAt, now }: Props) {
  const { t } = useTranslation("votes");
  return (
    <div className={styles.clock} role="timer" aria-live="off">
      <small>{t("openFor")}</small>
      <b className="num">{elapsed(openedAt, now)}</b>
      <small>{t("openedAt", { at: clockVi(openedAt) })}</small>
      <small>{t("closesByHand")}</small>
    </div>
  );
}
