import { useTranslation } from "react-i18next";
import { Icon } from "../ui/icon.tsx";
import type { Taken } from "./vote-form.ts";
import styles from "./vote-figures.module.css";

/** Stands with every result that did not come from the members' own devices. */
export function ByHandNote({ taken }: { taken: Exclude<Taken, "tablet"> }) {
  const { t } = useTranslation("votes");
  return (
    <p className={styles.byHand}>
      <Icon name={taken === "hands" ? "hand" : "doc"} size="s" /> <b>{t(`byHand.mark.${taken}`)}</b>
    </p>
  );
}
