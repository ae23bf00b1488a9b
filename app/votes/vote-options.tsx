import { useTranslation } from "react-i18next";
import styles from "./vote-figures.module.css";

type Props = { options: readonly string[] | null; isLarge?: boolean };

/** The alternatives a vote is between, while nothing may be said of who chose which. */
export function VoteOptions({ options, isLarge = false }: Props) {
  const { t } = useTranslation("votes");
  if (!options) return null;
  return (
    <ol className={isLarge ? `${styles.options} ${styles.largeOptions}` : styles.options}>
      {options.map((option, index) => (
        <li key={option}>
          <b>{t("option", { number: String(index + 1) })}.</b> {option}
        </li>
      ))}
    </ol>
  );
}
