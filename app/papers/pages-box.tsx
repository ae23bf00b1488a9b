import type { ReactNode } from "react";
import { useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Notice } from "../ui/notice.tsx";
import { Progress } from "../ui/progress.tsx";
import type { OpenPaper } from "./open-version.ts";
import styles from "./paper-reader.module.css";
import type { PdfReader } from "./use-pdf-reader.ts";
import "./pdf-text.css";
import "./pdf-viewer.css";
import { WatermarkLayer } from "./watermark-layer.tsx";

type Props = { reader: PdfReader; open: OpenPaper; children?: ReactNode };

/** The pages themselves, and what to say when they do not come. */
export function PagesBox({ reader, open, children }: Props) {
  const { t } = useTranslation("papers");
  const { container, opening, stage, looks } = reader;
  return (
    <div className={styles.body} aria-busy={stage.is === "loading"} data-colours={looks.colours}>
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
      <WatermarkLayer stage={reader.pageStage} />
      {children}
      <PagesState reader={reader} />
    </div>
  );
}

function PagesState({ reader: { stage, isLaidOut, retry } }: { reader: PdfReader }) {
  const { t } = useTranslation("papers");
  const { pathname, search } = useLocation();
  if (stage.is === "ready" || (stage.is === "loading" && isLaidOut)) return null;
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
