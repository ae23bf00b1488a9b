import { useTranslation } from "react-i18next";
import { Notice } from "../ui/notice.tsx";
import { State } from "../ui/state.tsx";
import { CheckPanel } from "./check-panel.tsx";
import { DossierAnswer } from "./dossier-answer.tsx";
import { DossierFactsList } from "./dossier-facts-list.tsx";
import { DossierHistory } from "./dossier-history.tsx";
import { DossierPapersList } from "./dossier-papers-list.tsx";
import { DossierState } from "./dossier-state.tsx";
import { DossierHandIn } from "./dossier-hand-in.tsx";
import type { DossierPage } from "./dossier-page.views.server.ts";
import styles from "./dossiers.module.css";
import { TimeToAnswer } from "./time-to-answer.tsx";

type Props = { page: DossierPage; now: number };

/** One dossier: what it is, what is missing, its papers, and what this person can do with it now. */
export function DossierView({ page, now }: Props) {
  const { t } = useTranslation("dossiers");
  const { dossier, deeds } = page;
  return (
    <div className="columns">
      <div className="columns__main stack">
        <Head page={page} now={now} />
        <Returned page={page} />
        <CheckPanel page={page} />
        <DossierPapersList page={page} mayChange={deeds.includes("edit")} />
        <DossierHandIn page={page} />
        <DossierAnswer page={page} />
      </div>
      <aside className="columns__side stack" aria-label={t("history.title")}>
        <DossierFactsList page={page} />
        <DossierHistory history={page.history} state={dossier.state} now={now} />
      </aside>
    </div>
  );
}

function Head({ page: { dossier, granted }, now }: Props) {
  const { t } = useTranslation("dossiers");
  const isDue = dossier.state === "submitted" && dossier.submission !== null;
  return (
    <header className={styles.head}>
      <p>
        <DossierState state={dossier.state} />
        {isDue && <TimeToAnswer due={dossier.submission?.checkDueAt ?? now} now={now} />}
        {dossier.urgent && (
          <State tone="overdue" icon="flag">
            {t(granted ? "urgentGranted" : "urgent")}
          </State>
        )}
      </p>
      <h1 lang="vi">{dossier.title}</h1>
    </header>
  );
}

/** Why it came back, in the words of the Government Office. */
function Returned({ page: { dossier, history } }: { page: DossierPage }) {
  const { t } = useTranslation("dossiers");
  const last = history.findLast(({ step }) => step === "returned");
  if (dossier.state !== "returned" || !last) return null;
  return (
    <Notice kind="soon" title={t("returned.title")}>
      <span lang="vi" className={styles.motivation}>
        {last.text}
      </span>
    </Notice>
  );
}
