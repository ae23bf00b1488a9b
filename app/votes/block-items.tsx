import { useTranslation } from "react-i18next";
import styles from "./vote-figures.module.css";
import type { VoteView } from "./vote-view.ts";

/** Which items a vote on a consent block decides; an item lifted out is gone at once. */
export function BlockItems({ block }: Pick<VoteView, "block">) {
  const { t } = useTranslation("consent");
  if (block.length === 0) return null;
  return (
    <div className={styles.block}>
      <p className="small muted">{t("decides")}</p>
      <ul lang="vi">
        {block.map(({ id, position, title }) => (
          <li key={id}>{t("blockItem", { position, title })}</li>
        ))}
      </ul>
    </div>
  );
}
