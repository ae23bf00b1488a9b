import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/state.tsx";
import { PageJump } from "./page-jump.tsx";
import type { OpenPaper } from "./open-version.ts";
import styles from "./paper-reader.module.css";
import type { PdfReader } from "./use-pdf-reader.ts";

type Props = {
  reader: PdfReader;
  open: OpenPaper;
  isFinding: boolean;
  onFind: () => void;
  onAgenda: () => void;
  /** What else there is to do with this paper. */
  tools: ReactNode;
};

/** What the paper is, and what the hand can do with it. */
export function ReaderBar({ reader, open, isFinding, onFind, onAgenda, tools }: Props) {
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
        page={reader.page}
        pages={open.pages}
        onJump={(page) => reader.viewer()?.goTo(page)}
      />
      <Button
        variant="icon"
        icon="search"
        label={t("reader.find")}
        pressed={isFinding}
        onPress={onFind}
      />
      {tools}
      <span className={styles.zoom}>
        <Button
          variant="icon"
          icon="minus"
          label={t("reader.zoomOut")}
          onPress={() => reader.viewer()?.zoomOut()}
        />
      </span>
      <span className={styles.zoom}>
        <Button
          variant="icon"
          icon="plus"
          label={t("reader.zoomIn")}
          onPress={() => reader.viewer()?.zoomIn()}
        />
      </span>
      <Button
        variant="icon"
        icon="fit"
        label={t("reader.fitWidth")}
        onPress={() => reader.viewer()?.fitWidth()}
      />
    </div>
  );
}
