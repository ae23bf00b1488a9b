import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { placeOfNumber, type BookPart } from "./book.ts";
import { BookPages } from "./book-pages.tsx";
import type { Book } from "./book.views.server.ts";
import styles from "./book.module.css";
import { FindPane } from "./find-pane.tsx";
import { PageJump } from "./page-jump.tsx";
import { useBookFind } from "./use-book-find.ts";
import { useBookZoom } from "./use-book-zoom.ts";
import { useNearPages } from "./use-near-pages.ts";

type Props = {
  book: Book;
  meetingId: string;
  /** The running number to begin at. */
  start: number | null;
};

/** The meeting's papers as one book: contents on the left, the pages, and one number for all. */
export function BookView({ book: { parts, last }, meetingId, start }: Props) {
  const { t } = useTranslation("papers");
  const container = useRef<HTMLDivElement>(null);
  const pages = useNearPages(container);
  const here = placeAt(parts, pages.at);
  const go = (part: number, page: number) => show(container.current, `${part}:${page}`);
  const jump = (wanted: number) => {
    const place = placeOfNumber(parts, wanted);
    if (place) go(place.part, place.page);
  };
  useStart(() => start !== null && jump(start));
  const zoom = useBookZoom(container);
  const [isFinding, setIsFinding] = useState(false);
  const { find, marks } = useBookFind(parts, go);
  const toggleFind = () => {
    if (isFinding) find.end();
    setIsFinding(!isFinding);
  };
  return (
    <>
      {isFinding ? (
        <aside className="rail" aria-label={t("book.find")}>
          <div className="rail__head">{t("book.find")}</div>
          <FindPane find={find} inMeeting={false} />
        </aside>
      ) : (
        <Contents parts={parts} at={here.part} onGo={(part) => go(part, 1)} />
      )}
      <section className={`reader ${styles.reader}`} aria-label={t("book.title")}>
        <div className="reader__bar">
          <strong className="grow" lang="vi">
            {here.title}
          </strong>
          {last > 0 && (
            <PageJump label={t("book.jump")} page={here.running} pages={last} onJump={jump} />
          )}
          <Button
            variant="icon"
            icon="search"
            label={t("book.find")}
            pressed={isFinding}
            onPress={toggleFind}
          />
          <Button variant="icon" icon="minus" label={t("reader.zoomOut")} onPress={zoom.smaller} />
          <Button variant="icon" icon="plus" label={t("reader.zoomIn")} onPress={zoom.larger} />
          <Button
            variant="icon"
            icon="up"
            label={t("reader.previous")}
            onPress={() => step(container.current, pages.at, -1)}
          />
          <Button
            variant="icon"
            icon="down"
            label={t("reader.next")}
            onPress={() => step(container.current, pages.at, 1)}
          />
        </div>
        <BookPages {...{ parts, meetingId, container, pages, marks }} zoom={zoom.scale} />
      </section>
    </>
  );
}

type ContentsProps = { parts: readonly BookPart[]; at: number; onGo: (part: number) => void };

function Contents({ parts, at: here, onGo }: ContentsProps) {
  const { t } = useTranslation("papers");
  return (
    <nav className="rail" aria-label={t("book.contents")}>
      <div className="rail__head">{t("book.contents")}</div>
      {parts.map((part, at) => (
        <button
          key={part.number}
          type="button"
          className={styles.part}
          aria-current={at === here}
          onClick={() => onGo(at)}
        >
          <span className="muted">{part.number}</span>
          <PartTitle part={part} />
          <small>{firstOf(part) && t("agenda.page", { page: firstOf(part) })}</small>
        </button>
      ))}
    </nav>
  );
}

function PartTitle({ part }: { part: BookPart }) {
  const { t } = useTranslation("papers");
  if (part.kind === "blank") return <span className="muted">{t("agenda.withheld")}</span>;
  return <span lang="vi">{part.title}</span>;
}

const firstOf = (part: BookPart): string | null =>
  part.kind === "blank" ? part.first : (part.pages[0]?.running ?? null);

/** Once, when the pages are there. */
function useStart(begin: () => void): void {
  const first = useRef(begin);
  useEffect(() => first.current(), []);
}

/** What the head of the book says of the page one is at. */
function placeAt(parts: readonly BookPart[], mark: string | null) {
  const [part = 0, page = 1] = (mark ?? "0:1").split(":").map(Number);
  const at = parts[part];
  const running =
    at?.kind === "paper" ? at.pages[page - 1]?.running : at?.kind === "blank" ? at.first : null;
  const title = at?.kind === "paper" ? `${at.number} ${at.title}` : (at?.number ?? "");
  return { part, title, running: Number.parseInt(running ?? "0", 10) };
}

const boxesIn = (container: HTMLElement): HTMLElement[] => [
  ...container.querySelectorAll<HTMLElement>("[data-page]"),
];

function show(container: HTMLElement | null, mark: string): void {
  if (!container) return;
  boxesIn(container)
    .find((box) => box.dataset["page"] === mark)
    ?.scrollIntoView({ block: "start" });
}

/** One page on or back, over the bounds of a paper. */
function step(container: HTMLElement | null, mark: string | null, by: number): void {
  if (!container) return;
  const boxes = boxesIn(container);
  const at = boxes.findIndex((box) => box.dataset["page"] === mark);
  boxes[at + by]?.scrollIntoView({ block: "start" });
}
