import { useTranslation } from "react-i18next";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { IntakeLine } from "../ui/intake-line.tsx";
import { Sect } from "../ui/sect.tsx";
import { useRereadWhile } from "../ui/use-reread-while.ts";
import type { DossierPage } from "./dossier-page.views.server.ts";
import styles from "./dossiers.module.css";
import { UploadDossierPaper } from "./upload-dossier-paper.tsx";

type Props = { page: DossierPage; mayChange: boolean };

/** The papers by kind; while it lies with its ministry, to add and to remove. */
export function DossierPapersList({ page: { dossier, papers }, mayChange }: Props) {
  const { t } = useTranslation("dossiers");
  const at = `/dossiers/${dossier.id}/papers`;
  useRereadWhile(papers.some(({ intake }) => intake !== null && intake.failed.length === 0));
  return (
    <section aria-labelledby="papers" className="stack stack--s">
      <Sect title={t("papers.title")} id="papers" count={papers.length} />
      {papers.length === 0 && <p className="muted">{t("papers.none")}</p>}
      {papers.length > 0 && (
        <ul className={styles.papers}>
          {papers.map((paper) => (
            <li key={paper.id} className={styles.paper}>
              <div className="grow">
                <Words paper={paper} />
                <IntakeLine
                  intake={paper.intake}
                  {...(mayChange && { retry: `${at}/${paper.id}/retry-intake` })}
                />
              </div>
              <div className="bar">
                <a
                  className="btn"
                  href={`${at}/${paper.id}/file`}
                  target="_blank"
                  rel="noreferrer"
                  aria-label={t("papers.openLabel", { title: paper.title })}
                >
                  {t("papers.open")}
                </a>
                {mayChange && <Remove dossierId={dossier.id} paper={paper} />}
              </div>
            </li>
          ))}
        </ul>
      )}
      {mayChange && <UploadDossierPaper dossierId={dossier.id} papers={papers} />}
    </section>
  );
}

type Paper = DossierPage["papers"][number];

function Words({ paper }: { paper: Paper }) {
  const { t } = useTranslation("dossiers");
  const { t: p } = useTranslation("papers");
  return (
    <span>
      <small>{p(`kind.${paper.kind}`)}</small>
      <b lang="vi">{paper.title}</b>
      <small>
        {paper.fileName} · {t("papers.pages", { count: paper.pages })}
      </small>
    </span>
  );
}

function Remove({ dossierId, paper }: { dossierId: string; paper: Paper }) {
  const { t } = useTranslation("dossiers");
  return (
    <DeedForm action={`/dossiers/${dossierId}/papers/${paper.id}/remove`}>
      {(state) => (
        <ConfirmSubmit
          variant="quiet"
          icon="bin"
          label={t("papers.removeLabel", { title: paper.title })}
          pending={state.is === "pending"}
          title={t("papers.removeTitle")}
          consequence={t("papers.removeConsequence", { title: paper.title })}
          confirmLabel={t("papers.removeConfirm")}
          cancelLabel={t("papers.cancel")}
        >
          {t("papers.remove")}
        </ConfirmSubmit>
      )}
    </DeedForm>
  );
}
