import { useState } from "react";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import type { LivePage } from "../papers/page-stage.ts";
import { classNames } from "../ui/class-names.ts";
import { DrawnMark } from "./drawn-mark.tsx";
import type { Erased } from "./eraser-stroke.client.ts";
import { pageMatrix, pageSize } from "./page-drawing.ts";
import styles from "./page-notes.module.css";
import { quadsBox } from "./quads.ts";
import { MovingSheet } from "./moving-sheet.tsx";
import { isMovedByWords } from "./use-settle-place.ts";
import { NotePins } from "./note-pins.tsx";
import { PageReaders } from "./page-readers.tsx";
import { PageTexts } from "./page-texts.tsx";
import { needsSheet, PenSheet } from "./pen-sheet.tsx";
import { boxOf, isUncertain, pageOf, placeOf, type Thread } from "./threads.ts";
import { useNoteWords } from "./use-note-words.ts";
import type { Noting } from "./use-noting.ts";

type Props = { page: LivePage; noting: Noting };

/** All notes of one page, over the picture of it. */
export function PageNotes({ page, noting }: Props) {
  const { t } = useTranslation("notes");
  const locale = useLocale();
  const [erased, setErased] = useState<Erased | null>(null);
  const here = noting.threads.filter(({ note }) => pageOf(note) === page.page);
  const before = noting.threads.filter(({ note }) => pageOf(note) === page.page - 1);
  const { moving } = noting;
  const isSheetOn = noting.mayWrite && moving === null && needsSheet(noting.tools.tool);
  const runOn = before.map((thread) => ({ thread, quads: placeOf(thread.note).nextQuads }));
  const all = [
    ...runOn.filter(({ quads }) => quads !== undefined),
    ...here.map((thread) => ({ thread, quads: placeOf(thread.note).quads })),
  ];
  return createPortal(
    <div
      className={styles.over}
      role="group"
      aria-label={t("onPage", { page: page.page })}
      lang={locale}
    >
      <Marks page={page} isWash all={all.filter(isWash)} {...{ noting, erased }} />
      <Marks page={page} all={all.filter((each) => !isWash(each))} {...{ noting, erased }} />
      <PageTexts page={page} noting={noting} threads={here} />
      {isSheetOn && <PenSheet page={page} noting={noting} onErase={setErased} />}
      {moving && !isMovedByWords(moving) && (
        <MovingSheet page={page} noting={noting} thread={moving} />
      )}
      <NotePins page={page} noting={noting} threads={here} />
      <PageReaders page={page.page} readers={noting.snapshot.readers} />
    </div>,
    page.layer,
  );
}

type Placed = { thread: Thread; quads: number[] | undefined };

const isWash = ({ thread }: Placed) => thread.note.record.kind === "highlight";

type MarksProps = Props & {
  all: readonly Placed[];
  erased: Erased | null;
  /** Laid over the letters like a marker: a picture of its own, since it mixes with the page. */
  isWash?: boolean;
};

function Marks({ page, all, noting, erased, isWash: blends = false }: MarksProps) {
  const { width, height } = pageSize(page);
  if (all.length === 0) return null;
  return (
    <svg
      className={classNames(styles.marks, blends && styles.blend)}
      viewBox={`0 0 ${width} ${height}`}
    >
      <g transform={`matrix(${pageMatrix(page).join()})`}>
        {all.map(({ thread, quads }) => (
          <PageMark
            key={thread.note.record.id}
            {...{ thread, quads, noting }}
            pieces={erased?.get(thread.note.record.id)}
          />
        ))}
      </g>
    </svg>
  );
}

type MarkProps = {
  thread: Thread;
  quads: number[] | undefined;
  noting: Noting;
  pieces: React.ComponentProps<typeof DrawnMark>["pieces"];
};

/** One mark: by keyboard it is reached here, a finger reaches it through the page. */
function PageMark({ thread, quads, noting, pieces }: MarkProps) {
  const words = useNoteWords();
  const { note, layer, resolved } = thread;
  const { record } = note;
  const { rect } = placeOf(note);
  const isDrawn = quads !== undefined || record.kind === "ink" || record.kind === "rect";
  if (!isDrawn) return null;
  const open = () => {
    noting.choose(record.id);
    noting.setIsOpen(true);
  };
  const isChosen = noting.chosen === record.id;
  return (
    <g
      className={classNames(
        styles.mark,
        isChosen && styles.chosen,
        isUncertain(note) && styles.check,
        resolved && styles.settled,
      )}
      role="button"
      tabIndex={0}
      aria-label={words.nameOf(thread)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        open();
      }}
    >
      <DrawnMark {...{ record, layer, quads, rect, pieces }} />
      {(isChosen || isUncertain(note)) && <Around thread={thread} quads={quads} />}
    </g>
  );
}

/** A frame around the mark that is chosen, or whose place is to be confirmed. */
function Around({ thread, quads }: { thread: Thread; quads: number[] | undefined }) {
  const box = quads ? quadsBox(quads) : boxOf(thread.note);
  if (!box) return null;
  const [x1, y1, x2, y2] = box;
  return (
    <rect
      className={styles.around}
      {...{ x: x1 - 3, y: y1 - 3, width: x2 - x1 + 6, height: y2 - y1 + 6, rx: 2 }}
    />
  );
}
