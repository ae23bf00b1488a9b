import { useTranslation } from "react-i18next";
import styles from "./wall-screens.module.css";

/** A message as the whole screen. */
export function WallAnnouncement({ text }: { text: string }) {
  const { t } = useTranslation("floor");
  return (
    <div className={styles.announcement} role="status">
      <p className={styles.kicker}>{t("announcement.from")}</p>
      <h2 className={styles.name}>{text}</h2>
    </div>
  );
}
