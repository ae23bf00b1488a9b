import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { State } from "../ui/state.tsx";
import { choiceLook, lookOf } from "./choice-look.ts";
import { useChoiceWords } from "./use-choice-words.ts";
import type { NamedChoice } from "./vote-view.ts";
import styles from "./vote-figures.module.css";

/** Who chose what, in the order of precedence. */
export function NamedChoices({ names }: { names: readonly NamedChoice[] }) {
  const { t } = useTranslation("votes");
  const locale = useLocale();
  const words = useChoiceWords();
  return (
    <ul className={styles.names} aria-label={t("named")}>
      {names.map(({ seatId, short, choice, option, isAssisted, isInvalid }) => (
        <li key={seatId}>
          <span>
            {inLocale(locale, short)}
            {isAssisted && <small className="muted"> ({t("assisted.mark")})</small>}
          </span>
          {choice ? (
            <State
              tone={option === null ? choiceLook[choice] : "plain"}
              icon={lookOf({ choice, option })}
            >
              {words({ choice, option })}
            </State>
          ) : (
            <State icon="ring">{t(isInvalid ? "invalid" : "nothingCast")}</State>
          )}
        </li>
      ))}
    </ul>
  );
}
