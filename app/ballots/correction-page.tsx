import { useTranslation } from "react-i18next";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { Sect } from "../ui/sect.tsx";
import { BallotForm } from "./ballot-form.tsx";
import { BallotPapers } from "./ballot-papers.tsx";
import { BallotReading } from "./ballot-reading.tsx";
import type { BallotPage } from "./ballot-view.ts";
import styles from "./prepare.module.css";

type Correction = NonNullable<BallotPage["correction"]>;
type Props = { page: BallotPage; correction: Correction };

/** The next edition of an issued ballot: written here, and nobody's until it is issued. */
export function CorrectionPage({ page, correction }: Props) {
  const { t } = useTranslation("ballots");
  const { content, papers, reason } = correction;
  const corrected = { ...page, content, papers };
  const mayEdit = page.deeds.includes("correct");
  return (
    <div className="columns">
      <div className="columns__main stack">
        <header className={styles.head}>
          <h1 lang="vi">{content.subject}</h1>
        </header>
        <Notice kind="info" title={t("correction.title")}>
          <span lang="vi">{reason}</span>
        </Notice>
        {mayEdit ? (
          <DeedForm
            action={`/ballots/${page.head.id}/edit`}
            draft={`ballot-correct:${page.head.id}:${page.head.edition}`}
            label={t("correction.title")}
            className="stack"
          >
            {(state) => (
              <BallotForm
                state={state}
                content={content}
                window={page.window}
                submitLabel={t("form.save")}
              />
            )}
          </DeedForm>
        ) : (
          <BallotReading page={corrected} />
        )}
        <BallotPapers page={corrected} mayChange={mayEdit} />
      </div>
      <aside className="columns__side stack" aria-label={t("step.title")}>
        <Steps page={page} />
      </aside>
    </div>
  );
}

function Steps({ page: { head, deeds } }: Pick<Props, "page">) {
  const { t } = useTranslation("ballots");
  return (
    <section aria-labelledby="steps" className={styles.steps}>
      <Sect id="steps" title={t("step.title")} thin />
      {deeds.includes("approve") && (
        <DeedForm action={`/ballots/${head.id}/issue-correction`} label={t("correction.issue")}>
          {(state) => (
            <ConfirmSubmit
              wide
              variant="accent"
              confirmVariant="accent"
              pending={state.is === "pending"}
              title={t("correction.issueTitle")}
              consequence={t("correction.issueConsequence")}
              confirmLabel={t("correction.issue")}
              cancelLabel={t("cancel")}
            >
              {t("correction.issue")}
            </ConfirmSubmit>
          )}
        </DeedForm>
      )}
      {deeds.includes("correct") && (
        <DeedForm action={`/ballots/${head.id}/drop-correction`} label={t("correction.drop")}>
          {(state) => (
            <Button type="submit" variant="quiet" pending={state.is === "pending"}>
              {t("correction.drop")}
            </Button>
          )}
        </DeedForm>
      )}
    </section>
  );
}
