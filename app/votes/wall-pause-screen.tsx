import { useTranslation } from "react-i18next";
import type { Suspension } from "../meetings/suspensions.views.server.ts";
import { timeVi } from "../platform/dates.ts";
import styles from "./wall.module.css";

/** A break: the word, why, and when the meeting goes on. */
export function WallPauseScreen({ suspension }: { suspension: Suspension }) {
  const { t } = useTranslation("attendance");
  const { from, reason, expectedAt } = suspension;
  return (
    <div className={styles.idle} role="status">
      <div className={styles.where}>
        <p className={`${styles.kicker} ${styles.quiet}`}>
          {t("pause.since", { at: timeVi(from) })}
        </p>
        <h2 className={styles.question}>{t("pause.is")}</h2>
        <p className={styles.lead}>{reason}</p>
        {expectedAt !== null && (
          <p className={styles.lead}>{t("pause.expected", { at: timeVi(expectedAt) })}</p>
        )}
      </div>
    </div>
  );
}
