import { useTranslation } from "react-i18next";
import { Icon } from "../ui/icon.tsx";
import styles from "./mark-states.module.css";
import type { PaperMarks } from "./paper-marks.ts";

/** How a paper is to be handled: on its line, and above its pages. */
export function MarkStates({ marks }: { marks: PaperMarks }) {
  const { t } = useTranslation("papers");
  const { urgency, handling, mustRead } = marks;
  if (!urgency && !handling && !mustRead) return null;
  return (
    <span className={styles.marks}>
      {urgency && <b className={styles.stamp}>{t(`urgency.${urgency}`)}</b>}
      {handling && <b className={styles.stamp}>{t(`handling.${handling}`)}</b>}
      {mustRead && (
        <span className={styles.must}>
          <Icon name="flag" size="s" /> {t("mustRead")}
        </span>
      )}
    </span>
  );
}
