import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { State } from "../ui/state.tsx";
import { choiceLook } from "./choice-look.ts";
import type { NamedChoice } from "./vote-view.ts";
import styles from "./vote-figures.module.css";

/** Who chose what, in the order of precedence. */
export function NamedChoices({ names }: { names: readonly NamedChoice[] }) {
  const { t } = useTranslation("votes");
  const locale = useLocale();
  return (
    <ul className={styles.names} aria-label={t("named")}>
      {names.map(({ seatId, short, choice, isInvalid }) => (
        <li key={seatId}>
          <span>{inLocale(locale, short)}</span>
          {choice ? (
            <State tone={choiceLook[choice]} icon={choiceLook[choice]}>
              {t(`choice.${choice}`)}
            </State>
          ) : (
            <State icon="ring">{t(isInvalid ? "invalid" : "nothingCast")}</State>
          )}
        </li>
      ))}
    </ul>
  );
}
