import { useTranslation } from "react-i18next";
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useNavigate } from "@remix-run/react";
import { useLocale } from "./i18n/use-locale.ts";
import { inLocale } from "./people/naming.ts";
import type { Bilingual } from "./people/person.ts";
import { Button } from "./ui/button.tsx";
import { forgetDrafts } from "./ui/use-draft.ts";
import styles from "./account-menu.module.css";

type Props = { person: { id: string; title: Bilingual } };

/** Who I am, my settings, the way out. */
export function AccountMenu({ person }: Props) {
  const { t } = useTranslation("shell");
  const locale = useLocale();
  const navigate = useNavigate();

  async function signOut() {
    forgetDrafts(person.id);
    await fetch("/sign-out", { method: "POST" });
    // A full load: nothing this page held of the person stays in memory.
    location.assign("/sign-in");
  }

  return (
    <MenuTrigger>
      <Button variant="quiet" icon="person" className={styles["who"] ?? ""}>
        {inLocale(locale, person.title)}
      </Button>
      <Popover placement="bottom end" className={styles["popover"] ?? ""}>
        <Menu aria-label={t("menu")} className={styles["menu"] ?? ""}>
          <MenuItem className={styles["item"] ?? ""} onAction={() => navigate("/preferences")}>
            {t("preferences")}
          </MenuItem>
          <MenuItem className={styles["item"] ?? ""} onAction={() => void signOut()}>
            {t("signOut")}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
