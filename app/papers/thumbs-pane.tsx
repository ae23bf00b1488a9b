import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import styles from "./reader-pane.module.css";
import { runningPage } from "./running-page.ts";
import type { PdfReader } from "./use-pdf-reader.ts";

/** The pages in small, as the server has drawn them; each comes when it is scrolled to. */
export function ThumbsPane({ reader }: { reader: PdfReader }) {
  const { open, page } = reader;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-current=true]")?.scrollIntoView({ block: "nearest" });
  }, [page]);
  if (!open) return null;
  return (
    <ol ref={list} className={styles.thumbs}>
      {Array.from({ length: open.pages }, (_, at) => (
        <li key={at}>
          <Thumb reader={reader} page={at + 1} />
        </li>
      ))}
    </ol>
  );
}

function Thumb({ reader, page }: { reader: PdfReader; page: number }) {
  const { t } = useTranslation("papers");
  const { open, manifest } = reader;
  if (!open) return null;
  const { paper, version, pages } = open;
  const running = runningPage(paper, page);
  const shape = manifest?.pages[page - 1];
  const isTurned = shape && shape.r % 180 !== 0;
  const ratio = shape ? (isTurned ? shape.h / shape.w : shape.w / shape.h) : 210 / 297;
  return (
    <button
      type="button"
      className={styles.thumb}
      aria-current={reader.page === page}
      aria-label={t("reader.pageOf", { page, pages })}
      onClick={() => reader.viewer()?.goTo(page)}
    >
      <span className={styles.sheet} style={{ aspectRatio: ratio }}>
        {manifest?.thumbnails && (
          <img
            src={`/papers/${paper.id}/thumbs/${page}?version=${version}`}
            alt=""
            loading="lazy"
            decoding="async"
          />
        )}
      </span>
      <small>
        {page}
        {running !== null && (
          <span className="muted"> · {t("agenda.page", { page: running })}</span>
        )}
      </small>
    </button>
  );
}
