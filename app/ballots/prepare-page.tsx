import { useTranslation } from "react-i18next";
import { DeedForm } from "../ui/deed-form.tsx";
import { Notice } from "../ui/notice.tsx";
import { State } from "../ui/state.tsx";
import { BallotForm } from "./ballot-form.tsx";
import { BallotHistory } from "./ballot-history.tsx";
import { BallotPapers } from "./ballot-papers.tsx";
import { BallotReading } from "./ballot-reading.tsx";
import { BallotStages } from "./ballot-stages.tsx";
import type { BallotPage } from "./ballot-view.ts";
import { PrepareSteps } from "./prepare-steps.tsx";
import styles from "./prepare.module.css";

type Props = { page: BallotPage };

/** A ballot on its way to being issued: wording, papers, and the step that is this person's. */
export function PreparePage({ page }: Props) {
  const { t } = useTranslation("ballots");
  const { content, deeds, head } = page;
  const mayEdit = deeds.includes("edit");
  return (
    <div className="columns">
      <div className="columns__main stack">
        <header className={styles.head}>
          <p>
            <State>{t(`state.${head.state}`)}</State>
            {content.urgent && (
              <State tone="overdue" icon="flag">
                {t("urgent")}
              </State>
            )}
          </p>
          <h1 lang="vi">{content.subject}</h1>
        </header>
        <BallotStages state={head.state} />
        <Returned page={page} />
        {mayEdit ? <Editor page={page} /> : <BallotReading page={page} />}
        <BallotPapers page={page} mayChange={mayEdit} />
      </div>
      <aside className="columns__side stack" aria-label={t("history.title")}>
        <PrepareSteps page={page} />
        <BallotHistory page={page} />
      </aside>
    </div>
  );
}

function Editor({ page }: Props) {
  const { t } = useTranslation("ballots");
  const { head, content, window } = page;
  return (
    <DeedForm
      action={`/ballots/${head.id}/edit`}
      draft={`ballot-edit:${head.id}`}
      label={t("form.editTitle")}
      className="stack"
    >
      {(state) => (
        <BallotForm state={state} content={content} window={window} submitLabel={t("form.save")} />
      )}
    </DeedForm>
  );
}

/** Why it came back, in the words of who sent it back. */
function Returned({ page: { head, history } }: Props) {
  const { t } = useTranslation("ballots");
  const last = history.findLast(({ step }) => step === "returned");
  if (head.state !== "returned" || !last) return null;
  return (
    <Notice kind="soon" title={t("step.return.notice")}>
      <span lang="vi">{last.text}</span>
    </Notice>
  );
}
