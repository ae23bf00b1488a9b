import { useTranslation } from "react-i18next";
import { ButtonLink } from "../ui/button-link.tsx";
import styles from "./notice-bell.module.css";

export const unreadFigure = (unread: number): string => (unread > 99 ? "99+" : String(unread));

/** How many notices are unread, on every page; it falls when they are read on another device. */
export function NoticeBell({ unread }: { unread: number }) {
  const { t } = useTranslation("notices");
  const figure = unreadFigure(unread);
  const label = unread === 0 ? t("bell") : t("bellUnread", { figure });
  return (
    <span className={styles.bell}>
      <ButtonLink to="/notices" variant="icon" icon="bell" label={label} />
      {unread > 0 && (
        <span className={styles.figure} aria-hidden="true">
          {figure}
        </span>
      )}
    </span>
  );
}
