import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { IntakeLine } from "../ui/intake-line.tsx";
import { Sect } from "../ui/sect.tsx";
import { useRereadWhile } from "../ui/use-reread-while.ts";
import type { BallotPage } from "./ballot-view.ts";
import styles from "./paper-links.module.css";
import type { ShownBallotPaper } from "./shown-file.ts";
import { TakeDossierPapers } from "./take-dossier-papers.tsx";
import { UploadBallotPaper } from "./upload-ballot-paper.tsx";

type Props = { page: BallotPage; mayChange: boolean };

/** The papers that go with it; while it is being drafted, to add and to take out. */
export function BallotPapers({ page, mayChange }: Props) {
  const { t } = useTranslation("ballots");
  const { head, papers } = page;
  useRereadWhile(papers.some(({ intake }) => intake !== null && intake.failed.length === 0));
  return (
    <section aria-labelledby="papers" className="stack stack--s">
      <Sect id="papers" title={t("papers.title")} count={papers.length} />
      {papers.length === 0 && <p className="muted">{t("papers.none")}</p>}
      <ul className="rows">
        {papers.map((paper) => (
          <li key={paper.id} className={styles.line}>
            <Words ballotId={head.id} paper={paper} />
            {mayChange && <Remove ballotId={head.id} paper={paper} />}
          </li>
        ))}
      </ul>
      {mayChange && (
        <>
          <TakeDossierPapers page={page} />
          <UploadBallotPaper path={`/ballots/${head.id}/papers`} />
        </>
      )}
    </section>
  );
}

function Words({ ballotId, paper }: { ballotId: string; paper: ShownBallotPaper }) {
  const { t } = useTranslation("ballots");
  const { t: p } = useTranslation("papers");
  return (
    <div className="grow">
      <small className="muted">{p(`kind.${paper.kind}`)}</small>
      <Link to={`/ballots/${ballotId}/read/${paper.id}`} lang="vi">
        {paper.title}
      </Link>
      <small className="muted">{t("papers.pages", { figure: String(paper.pages) })}</small>
      <IntakeLine intake={paper.intake} />
    </div>
  );
}

function Remove({ ballotId, paper }: { ballotId: string; paper: ShownBallotPaper }) {
  const { t } = useTranslation("ballots");
  return (
    <DeedForm action={`/ballots/${ballotId}/papers/${paper.id}/remove`}>
      {(state) => (
        <ConfirmSubmit
          variant="quiet"
          icon="bin"
          label={t("papers.removeLabel", { title: paper.title })}
          pending={state.is === "pending"}
          title={t("papers.removeTitle")}
          consequence={t("papers.removeConsequence", { title: paper.title })}
          confirmLabel={t("papers.remove")}
          cancelLabel={t("cancel")}
        >
          {t("papers.remove")}
        </ConfirmSubmit>
      )}
    </DeedForm>
  );
}
