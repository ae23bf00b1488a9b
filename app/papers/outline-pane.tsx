import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../ui/empty-state.tsx";
import styles from "./reader-pane.module.css";
import type { PdfReader } from "./use-pdf-reader.ts";
import type { OutlineLine } from "./viewer-outline.client.ts";

/** The contents as the paper itself brings them along. */
export function OutlinePane({ reader: { viewer, stage } }: { reader: PdfReader }) {
  const { t } = useTranslation("papers");
  const [lines, setLines] = useState<OutlineLine[] | null>(null);
  const isReady = stage.is === "ready";
  useEffect(() => {
    if (!isReady) return;
    let isLeft = false;
    // A paper whose contents cannot be read has none.
    const none = (): OutlineLine[] => [];
    void viewer()
      ?.outline()
      .catch(none)
      .then((read) => !isLeft && setLines(read));
    return () => {
      isLeft = true;
    };
  }, [viewer, isReady]);
  if (lines === null) return null;
  if (lines.length === 0) return <EmptyState title={t("reader.noOutline")} />;
  return (
    <ul className={styles.outline} lang="vi">
      {lines.map(({ id, title, depth, go }) => (
        <li key={id}>
          <button type="button" className={styles.entry} style={{ "--depth": depth }} onClick={go}>
            {title}
          </button>
        </li>
      ))}
    </ul>
  );
}
