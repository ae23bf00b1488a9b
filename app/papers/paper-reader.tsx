import { useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "../ui/class-names.ts";
import { followFrame, FollowTab } from "./follow-tab.tsx";
import type { OpenPaper } from "./open-version.ts";
import { PagesBox } from "./pages-box.tsx";
import type { ReadablePaper } from "./paper-line.ts";
import styles from "./paper-reader.module.css";
import { PresenterPointer } from "./presenter-pointer.tsx";
import { ReaderBand } from "./reader-band.tsx";
import { ReaderBar } from "./reader-bar.tsx";
import { ReaderPane, type Pane } from "./reader-pane.tsx";
import { runningPage } from "./running-page.ts";
import { SecondPane } from "./second-pane.tsx";
import { useCanvases } from "./use-canvases.ts";
import { useFind } from "./use-find.ts";
import type { PdfReader } from "./use-pdf-reader.ts";
import type { Follow } from "./use-following.ts";
import { useReaderKeys } from "./use-reader-keys.ts";

type Props = {
  reader: PdfReader;
  open: OpenPaper;
  /** Where there is no place for the agenda beside the paper: brings it. */
  onAgenda: () => void;
  tools: ReactNode;
  /** All papers of the meeting that may be read: to be searched, or laid beside this one. */
  papers?: readonly ReadablePaper[];
  /** Where all of them are read in one run. */
  book?: string;
  follow?: Follow;
  /** Draws on the pages, through `reader.pageStage`; or lies over them. */
  overlay?: ReactNode;
  /** A `Drawer` beside the pages: what belongs to what is read. */
  aside?: ReactNode;
};

/** The paper in the middle of the room: its bar, its pages, and the ways about it. */
export function PaperReader({ reader, open, follow, papers, ...parts }: Props) {
  const { t } = useTranslation("papers");
  const section = useRef<HTMLElement>(null);
  const [pane, setPane] = useState<Pane | null>(null);
  const [isSplit, setIsSplit] = useState(false);
  const find = useFind(reader);
  const changePane = (next: Pane | null) => {
    if (next !== "find") find.end();
    setPane(next);
  };
  useCanvases(reader, isSplit ? "first" : "alone");
  useReaderKeys(section, { reader, pane, onPane: changePane });
  return (
    <>
      <section
        ref={section}
        className={classNames("reader", follow && followFrame(follow))}
        aria-label={t("reader.region")}
      >
        {follow && <FollowTab follow={follow} />}
        <ReaderBar
          reader={reader}
          open={open}
          pane={pane}
          onPane={changePane}
          onSplit={() => setIsSplit(true)}
          book={parts.book && bookAt(parts.book, open, reader.page)}
          onAgenda={parts.onAgenda}
          tools={parts.tools}
        />
        <ReaderBand open={open} onJump={(page) => reader.viewer()?.goTo(page)} />
        <div className={styles.split}>
          {pane && (
            <ReaderPane
              reader={reader}
              pane={pane}
              onPane={changePane}
              find={find}
              inMeeting={papers !== undefined}
            />
          )}
          <PagesBox reader={reader} open={open}>
            {parts.overlay}
            {follow && <PresenterPointer follow={follow} reader={reader} />}
          </PagesBox>
          {isSplit && (
            <SecondPane
              open={open}
              page={reader.page}
              papers={papers ?? [open.paper]}
              onClose={() => setIsSplit(false)}
            />
          )}
        </div>
      </section>
      {parts.aside}
    </>
  );
}

/** At the page that lies open, if it has a number in the meeting. */
function bookAt(book: string, { paper }: OpenPaper, page: number): string {
  const running = Number.parseInt(runningPage(paper, page) ?? "", 10);
  return Number.isInteger(running) ? `${book}?page=${running}` : book;
}
