import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Select } from "../ui/select.tsx";
import { openVersion, type OpenPaper } from "./open-version.ts";
import { PageJump } from "./page-jump.tsx";
import { PagesBox } from "./pages-box.tsx";
import styles from "./paper-reader.module.css";
import type { ReadablePaper } from "./paper-line.ts";
import { useCanvases } from "./use-canvases.ts";
import { usePdfReader } from "./use-pdf-reader.ts";

type Props = {
  /** What lies open in the first pane: begun with here as well. */
  open: OpenPaper;
  page: number;
  papers: readonly ReadablePaper[];
  onClose: () => void;
};

/** A second place beside the first: of the same paper, or of another of the meeting. */
export function SecondPane({ open, page, papers, onClose }: Props) {
  const { t } = useTranslation("papers");
  const [chosen, setChosen] = useState({ id: open.paper.id, version: open.version, page });
  const paper = papers.find(({ id }) => id === chosen.id) ?? open.paper;
  const second = openVersion(paper, chosen.version);
  const reader = usePdfReader({
    open: second,
    startPage: chosen.page,
    pageLabel: (number) => t("reader.pageOf", { page: number, pages: second.pages }),
  });
  useCanvases(reader, "second");
  const choose = (id: string) => {
    const next = papers.find((each) => each.id === id);
    if (next) setChosen({ id, version: next.version, page: next.lastPage });
  };
  return (
    <section className={styles.second} aria-label={t("reader.second")}>
      <div className={`reader__bar ${styles.bar}`}>
        <span className="grow">
          <Select
            label={t("reader.secondPaper")}
            labelHidden
            value={paper.id}
            options={papers.map(({ id, number, title }) => ({
              value: id,
              label: `${number} ${title}`,
            }))}
            onChange={choose}
          />
        </span>
        <PageJump
          key={reader.opening}
          label={t("reader.secondJump")}
          page={reader.page}
          pages={second.pages}
          onJump={(to) => reader.viewer()?.goTo(to)}
        />
        <Button variant="icon" icon="close" label={t("reader.secondClose")} onPress={onClose} />
      </div>
      <PagesBox reader={reader} open={second} />
    </section>
  );
}
