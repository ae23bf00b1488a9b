import { memo, useContext, useEffect, useRef, useState, type RefObject } from "react";
import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useDeviceWord } from "../ui/use-device-word.ts";
import { Icon } from "../ui/icon.tsx";
import type { BookBlank, BookPage, BookPaper, BookPart } from "./book.ts";
import type { Shelf } from "./book-shelf.client.ts";
import styles from "./book.module.css";
import { readLooks } from "./reader-looks.ts";
import type { BookMarks } from "./use-book-find.ts";
import type { NearPages } from "./use-near-pages.ts";
import { PageMark, ReadByContext } from "./watermark-layer.tsx";
import "./pdf-text.css";
import "./pdf-viewer.css";

type Props = {
  parts: readonly BookPart[];
  meetingId: string;
  container: RefObject<HTMLDivElement>;
  pages: NearPages;
  /** 1: as wide as there is room. */
  zoom: number;
  marks: BookMarks;
};

/** The papers one behind the other; a page is drawn when it comes near. */
export function BookPages({ parts, meetingId, container, pages, zoom, marks }: Props) {
  const { t } = useTranslation("papers");
  const shelf = useShelf();
  const { query, chosen } = marks;
  const [mark, nth] = [chosen?.mark, chosen?.nth];
  useEffect(() => {
    const place = mark === undefined || nth === undefined ? null : { mark, nth };
    shelf?.mark({ query, chosen: place });
  }, [shelf, query, mark, nth]);
  const [word] = useDeviceWord("reader-looks");
  return (
    <div
      ref={container}
      className={styles.pages}
      role="region"
      tabIndex={0}
      aria-label={t("book.pages")}
      data-colours={readLooks(word).colours}
      style={{ "--zoom": zoom }}
    >
      {parts.map((part, at) =>
        part.kind === "blank" ? (
          <Blank key={part.number} part={part} mark={`${at}:1`} />
        ) : (
          <section key={part.id} aria-label={`${part.number} ${part.title}`} lang="vi">
            {part.pages.map((page) => (
              <Page
                key={page.page}
                {...{ part, page, meetingId }}
                mark={`${at}:${page.page}`}
                shelf={pages.near.includes(`${at}:${page.page}`) ? shelf : null}
                width={pages.width * zoom}
              />
            ))}
          </section>
        ),
      )}
    </div>
  );
}

/** pdf.js comes only into the browser. */
function useShelf(): Shelf | null {
  const [shelf, setShelf] = useState<Shelf | null>(null);
  useEffect(() => {
    let isLeft = false;
    let opened: Shelf | null = null;
    void import("./book-shelf.client.ts").then(({ openShelf }) => {
      if (isLeft) return;
      opened = openShelf();
      setShelf(opened);
    });
    return () => {
      isLeft = true;
      opened?.close();
    };
  }, []);
  return shelf;
}

type PageProps = {
  part: BookPaper;
  page: BookPage;
  meetingId: string;
  /** What tells the page apart: "part:page". */
  mark: string;
  /** Null while the page is far away. */
  shelf: Shelf | null;
  width: number;
};

const Page = memo(function Page({ part, page, meetingId, mark, shelf, width }: PageProps) {
  const { t } = useTranslation("papers");
  const box = useRef<HTMLDivElement>(null);
  const [isBroken, setIsBroken] = useState(false);
  const readBy = useContext(ReadByContext);
  const { id, version, size } = part;
  useEffect(() => {
    if (!shelf || !box.current || width === 0) return;
    return shelf.show({
      file: { url: `/papers/${id}/file?version=${version}`, size },
      page: page.page,
      mark,
      box: box.current,
      onFault: () => setIsBroken(true),
    });
  }, [shelf, width, id, version, size, page.page, mark]);
  const picture = `/papers/${id}/thumbs/${page.page}?version=${version}`;
  const name =
    page.running === null
      ? t("reader.page", { page: page.page })
      : t("book.page", { running: page.running });
  return (
    <article className={`pdfViewer ${styles.sheet}`} data-page={mark} aria-label={name}>
      <header className={styles.head}>
        <Link to={`/meetings/${meetingId}?paper=${id}&page=${page.page}`}>
          {part.number} {part.title}
        </Link>
        <span className="num">{page.running ?? page.page}</span>
      </header>
      <div className={styles.paper} style={{ aspectRatio: page.ratio }}>
        {shelf && part.thumbnails && <img src={picture} alt="" />}
        <div ref={box} className={`page ${styles.drawn}`} />
        {shelf && readBy && <PageMark {...readBy} />}
        {isBroken && <p className={styles.broken}>{t("book.broken")}</p>}
      </div>
    </article>
  );
});

function Blank({ part, mark }: { part: BookBlank; mark: string }) {
  const { t } = useTranslation("papers");
  const { mark: shut, number, pages, first, last } = part;
  return (
    <article className={`${styles.sheet} ${styles.blank}`} data-page={mark}>
      <Icon name="lock" />
      <b>
        {first === null
          ? t("reader.blankUnnumbered", { count: pages })
          : t(first === last ? "book.blankPage" : "book.blankPages", { first, last })}
      </b>
      <span className="muted">
        {t(shut ? `reader.blankShut.${shut}` : "book.blankNote", { number })}
      </span>
    </article>
  );
}
