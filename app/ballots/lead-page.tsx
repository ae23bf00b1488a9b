import { useTranslation } from "react-i18next";
import { Sect } from "../ui/sect.tsx";
import type { BallotPage } from "./ballot-view.ts";
import { FactList } from "./fact-list.tsx";
import styles from "./follow.module.css";
import { PaperLinks, PaperList } from "./paper-links.tsx";
import { SynthesisPanel } from "./synthesis-panel.tsx";
import { UploadBallotPaper } from "./upload-ballot-paper.tsx";

type Props = { page: BallotPage; now: number };

/** The lead ministry's side: what was passed to it, its answers, and its new versions of the draft. */
export function LeadPage({ page, now }: Props) {
  const { t } = useTranslation("ballots");
  const { head, papers, synthesis, deeds } = page;
  const revisions = synthesis?.revisions ?? [];
  return (
    <div className={styles.page}>
      <section className={styles.side} aria-label={t("sheet.facts")}>
        <div className={`${styles.body} stack`}>
          <FactList page={page} now={now} />
          <PaperLinks ballotId={head.id} papers={papers} />
          <section aria-labelledby="revisions" className="stack stack--s">
            <Sect id="revisions" title={t("revisions.title")} count={revisions.length} thin />
            {revisions.length === 0 && <p className="small muted">{t("revisions.none")}</p>}
            {revisions.length > 0 && <PaperList ballotId={head.id} papers={revisions} />}
            {deeds.includes("explain") && (
              <UploadBallotPaper path={`/ballots/${head.id}/revisions`} />
            )}
          </section>
        </div>
      </section>
      <SynthesisPanel page={page} now={now} />
    </div>
  );
}
