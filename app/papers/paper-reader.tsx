import { useRef, useState, type ReactNode } from "react";
import { useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { classNames } from "../ui/class-names.ts";
import { Notice } from "../ui/notice.tsx";
import { Progress } from "../ui/progress.tsx";
import { followFrame, FollowTab } from "./follow-tab.tsx";
import type { OpenPaper } from "./open-version.ts";
import styles from "./paper-reader.module.css";
import { ReaderBand } from "./reader-band.tsx";
import { ReaderBar } from "./reader-bar.tsx";
import { ReaderFind } from "./reader-find.tsx";
import type { PdfReader } from "./use-pdf-reader.ts";
import type { Follow } from "./use-following.ts";
import { useReaderKeys } from "./use-reader-keys.ts";
import "./pdf-viewer.css";

type Props = {
  reader: PdfReader;
  open: OpenPaper;
  /** Where there is no place for the agenda beside the paper: brings it. */
  onAgenda: () => void;
  tools: ReactNode;
  follow?: Follow;
  /** Draws on the pages, through `reader.pageStage`; or lies over them. */
  overlay?: ReactNode;
  /** A `Drawer` beside the pages: what belongs to what is read. */
  aside?: ReactNode;
};

/** The paper in the middle of the room: its bar, its pages, and what to say when they do not come. */
export function PaperReader({ reader, open, follow, ...parts }: Props) {
  const { t } = useTranslation("papers");
  const section = useRef<HTMLElement>(null);
  const [isFinding, setIsFinding] = useState(false);
  const { container, opening, stage } = reader;
  useReaderKeys(section, { reader, onFind: () => setIsFinding(true) });
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
          isFinding={isFinding}
          onFind={() => setIsFinding(true)}
          onAgenda={parts.onAgenda}
          tools={parts.tools}
        />
        <ReaderBand open={open} />
        {isFinding && (
          <ReaderFind key={opening} reader={reader} onClose={() => setIsFinding(false)} />
        )}
        <div className={styles.body} aria-busy={stage.is === "loading"}>
          <div
            key={opening}
            ref={container}
            className={styles.pages}
            role="region"
            tabIndex={0}
            aria-label={t("reader.pagesOf", { title: open.paper.title })}
            lang="vi"
          >
            <div className="pdfViewer" />
          </div>
          {parts.overlay}
          <ReaderState reader={reader} />
        </div>
      </section>
      {parts.aside}
    </>
  );
}

function ReaderState({ reader: { stage, retry } }: { reader: PdfReader }) {
  const { t } = useTranslation("papers");
  const { pathname, search } = useLocation();
  if (stage.is === "ready") return null;
  if (stage.is === "loading") {
    return (
      <div className={styles.state} role="status">
        <Progress label={t("reader.loading")} text={t("reader.loadingText")} />
      </div>
    );
  }
  const next = encodeURIComponent(pathname + search);
  const action =
    stage.fault === "signed-out" ? (
      <ButtonLink to={`/sign-in?next=${next}`}>{t("reader.signIn")}</ButtonLink>
    ) : (
      <Button icon="sync" onPress={retry}>
        {t("reader.retry")}
      </Button>
    );
  return (
    <div className={styles.state}>
      <Notice kind="refusal" action={action}>
        {t(`reader.fault.${stage.fault}`)}
      </Notice>
    </div>
  );
}
