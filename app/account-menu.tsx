import { Link } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "./i18n/use-locale.ts";
import { inLocale } from "./people/naming.ts";
import type { Bilingual } from "./people/person.ts";
import { Icon } from "./ui/icon.tsx";
import { forgetDrafts } from "./ui/use-draft.ts";
import styles from "./account-menu.module.css";

type Props = { person: { id: string; title: Bilingual } };

/** Who I am, my settings, the way out. */
export function AccountMenu({ person }: Props) {
  const { t } = useTranslation("shell");
  const locale = useLocale();
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute("open");

  async function signOut() {
    forgetDrafts(person.id);
    await fetch("/sign-out", { method: "POST" });
    // A full load: nothing this page held of the person stays in memory.
    location.assign("/sign-in");
  }

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
        <Link className={styles["item"]} to="/preferences" onClick={close}>
          {t("preferences")}
        </Link>
        <button type="button" className={styles["item"]} onClick={() => void signOut()}>
          {t("signOut")}
        </button>
      </div>
    </details>
  );
}
