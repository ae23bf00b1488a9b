import { Link } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "./i18n/use-locale.ts";
import { unreadFigure } from "./notices/notice-bell.tsx";
import { inLocale } from "./people/naming.ts";
import { may } from "./people/permission.ts";
import type { Person } from "./people/person.ts";
import { SignOutButton } from "./sign-out-button.tsx";
import { Icon } from "./ui/icon.tsx";
import styles from "./account-menu.module.css";

type Props = {
  person: Pick<Person, "id" | "title" | "roles">;
  /** Notices, where there is no room for a bell. */
  unread?: number;
};

/** Who I am, my settings, the way out. */
export function AccountMenu({ person, unread }: Props) {
  const { t } = useTranslation(["shell", "settings", "notices"]);
  const locale = useLocale();
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute("open");

  useEffect(() => {
    const element = menu.current;
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !element?.contains(relatedTarget)) close();
    };
    const press = ({ key }: KeyboardEvent) => {
      if (key === "Escape") close();
    };
    element?.addEventListener("focusout", leave);
    element?.addEventListener("keydown", press);
    return () => {
      element?.removeEventListener("focusout", leave);
      element?.removeEventListener("keydown", press);
    };
  }, []);

  return (
    <details ref={menu} className={styles["account"]}>
      <summary className={styles["who"]}>
        <Icon name="person" size="s" />
        <span className={styles["title"]}>{inLocale(locale, person.title)}</span>
      </summary>
      <div className={styles["menu"]}>
        {unread !== undefined && (
          <Link className={styles["item"]} to="/notices" onClick={close}>
            {unread === 0
              ? t("notices:bell")
              : t("notices:bellUnread", { figure: unreadFigure(unread) })}
          </Link>
        )}
        <Link className={styles["item"]} to="/preferences" onClick={close}>
          {t("preferences")}
        </Link>
        {may(person, "system.see", { state: "kept", relations: [] }) && (
          <Link className={styles["item"]} to="/system" onClick={close}>
            {t("system")}
          </Link>
        )}
        {may(person, "calendar.see", { state: "kept", relations: [] }) && (
          <Link className={styles["item"]} to="/calendar" onClick={close}>
            {t("settings:openCalendar")}
          </Link>
        )}
        {may(person, "settings.see", { state: "kept", relations: [] }) && (
          <Link className={styles["item"]} to="/settings" onClick={close}>
            {t("settings:open")}
          </Link>
        )}
        {may(person, "officers.see", { state: "kept", relations: [] }) && (
          <Link className={styles["item"]} to="/officers" onClick={close}>
            {t("officers")}
          </Link>
        )}
        <SignOutButton person={person} className={styles["item"]} />
      </div>
    </details>
  );
}
