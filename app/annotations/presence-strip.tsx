import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Icon } from "../ui/icon.tsx";
import { initialsOf } from "./initials.ts";
import styles from "./page-readers.module.css";
import type { Noting } from "./use-noting.ts";

/** Who reads this paper too, and where; and whether they see the same of me. */
export function PresenceStrip({ noting }: { noting: Noting }) {
  const { t } = useTranslation("notes");
  const locale = useLocale();
  const { readers } = noting.snapshot;
  return (
    <div className={styles.strip}>
      <div className={styles.others} role="group" aria-label={t("readers")}>
        {readers.map(({ personId, name, page }) => {
          const office = inLocale(locale, name);
          return (
            <button
              key={personId}
              type="button"
              className={styles.person}
              title={office}
              onClick={() => noting.pageStage?.reveal(page)}
            >
              <span className={styles.reader}>{initialsOf(office)}</span>
              {t("pageShort", { page })}
              <span className="vh">{t("goToReader", { name: office, page })}</span>
            </button>
          );
        })}
      </div>
      <button
        type="button"
        className={styles.hide}
        aria-pressed={noting.isHidden}
        title={t("hideMe")}
        onClick={() => noting.setIsHidden(!noting.isHidden)}
      >
        <Icon name={noting.isHidden ? "hidden" : "eye"} size="s" />
        {t(noting.isHidden ? "hidden" : "visible")}
        <span className="vh">{t("hideMe")}</span>
      </button>
    </div>
  );
}
