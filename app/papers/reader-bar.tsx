import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/state.tsx";
import { PageJump } from "./page-jump.tsx";
import type { OpenPaper } from "./open-version.ts";
import styles from "./paper-reader.module.css";
import type { Pane } from "./reader-pane.tsx";
import type { PdfReader } from "./use-pdf-reader.ts";
import { ViewMenu } from "./view-menu.tsx";

type Props = {
  reader: PdfReader;
  open: OpenPaper;
  pane: Pane | null;
  onPane: (pane: Pane | null) => void;
  onSplit: () => void;
  book?: string;
  onAgenda: () => void;
  /** What else there is to do with this paper. */
  tools: ReactNode;
};

/** What the paper is, and what the hand can do with it. */
export function ReaderBar({ reader, open, pane, onPane, onAgenda, ...parts }: Props) {
  const { t } = useTranslation("papers");
  const { paper } = open;
  return (
    <div className={`reader__bar ${styles.bar}`}>
      <span className={styles.agenda}>
        <Button variant="icon" icon="menu" label={t("agenda.open")} onPress={onAgenda} />
      </span>
      <strong className={styles.title} lang="vi">
        {paper.title}
      </strong>
      {!paper.published && <Chip tone="soon">{t("agenda.unpublished")}</Chip>}
      <span className="grow" />
      <PageJump
        key={reader.opening}
        label={t("reader.jump")}
        printed={reader.manifest?.pages[reader.page - 1]?.label}
        page={reader.page}
        pages={open.pages}
        onJump={(page) => reader.viewer()?.goTo(page)}
      />
      <Button
        variant="icon"
        icon="search"
        label={t("reader.find")}
        pressed={pane === "find"}
        onPress={() => onPane(pane === "find" ? null : "find")}
      />
      {parts.tools}
      <ViewMenu reader={reader} onPane={onPane} onSplit={parts.onSplit} book={parts.book} />
    </div>
  );
}
