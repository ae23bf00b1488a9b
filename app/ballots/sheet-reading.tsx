import { useTranslation } from "react-i18next";
import type { BallotContent } from "./ballot-content.ts";
import styles from "./sheet-issues.module.css";

const PARTS = ["differing", "appraisal", "verification"] as const;

/** What others have said of the draft, folded away until it is asked for. */
export function SheetReading({ content }: { content: BallotContent }) {
  const { t } = useTranslation("ballots");
  const parts = PARTS.filter((part) => content[part] !== "");
  if (parts.length === 0) return null;
  return (
    <div className={styles.reading}>
      {parts.map((part) => (
        <details key={part}>
          <summary>{t(`content.${part}`)}</summary>
          <p lang="vi">{content[part]}</p>
        </details>
      ))}
    </div>
  );
}
