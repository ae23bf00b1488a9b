import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Icon } from "../ui/icon.tsx";
import { Sect } from "../ui/sect.tsx";
import type { ShownBallotPaper } from "./shown-file.ts";
import styles from "./paper-links.module.css";

type Props = { ballotId: string; papers: readonly ShownBallotPaper[] };

/** The papers of the ballot, each one tap away; coming back finds everything as it was. */
export function PaperLinks({ ballotId, papers }: Props) {
  const { t } = useTranslation("ballots");
  const pages = papers.reduce((sum, paper) => sum + paper.pages, 0);
  const end = t("papers.count", { files: String(papers.length), pages: String(pages) });
  return (
    <section aria-labelledby="papers">
      <Sect id="papers" title={t("papers.title")} end={end} thin />
      <PaperList ballotId={ballotId} papers={papers} />
    </section>
  );
}

export function PaperList({ ballotId, papers }: Props) {
  const { t } = useTranslation("ballots");
  return (
    <ul className={`rows ${styles.papers}`}>
      {papers.map((paper) => (
        <li key={paper.id}>
          <Link to={`/ballots/${ballotId}/read/${paper.id}`}>
            <Icon name="doc" />
            <span lang="vi">{paper.title}</span>
            <small>{t("papers.pages", { figure: String(paper.pages) })}</small>
          </Link>
        </li>
      ))}
    </ul>
  );
}
