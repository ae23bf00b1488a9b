import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Notice } from "../ui/notice.tsx";
import { RefusalNotice } from "../ui/refusal-notice.tsx";
import { Sect } from "../ui/sect.tsx";
import { useDeed } from "../ui/use-deed.ts";
import type { ImportPage } from "./import-page.views.server.ts";
import { STAGED_DAYS } from "./task-import.ts";

/** The one act with which all of it becomes tasks, or why it cannot yet. */
export function CommitChoice({ page }: { page: ImportPage }) {
  const { t } = useTranslation("imports");
  const { counts } = page;
  const given = counts.ok + counts.warning;
  const figures = {
    given: String(given),
    present: String(counts.present),
    leftOut: String(counts["left-out"]),
  };
  return (
    <section className="stack stack--s">
      <Sect title={t("commit.title")} />
      <p>{t("commit.about", figures)}</p>
      {counts.error > 0 && <Faults page={page} />}
      {given === 0 && counts.error === 0 && <Notice kind="info">{t("commit.nothing")}</Notice>}
      {given > 0 && counts.error === 0 && <Commit page={page} given={given} />}
      <Discard id={page.taken.id} />
    </section>
  );
}

/** What stands in the way, and how to be rid of it at once. */
function Faults({ page: { taken, counts } }: { page: ImportPage }) {
  const { t } = useTranslation("imports");
  const { state, submit } = useDeed(`/tasks/import/${taken.id}/leave-out`);
  const figure = String(counts.error);
  return (
    <>
      <Notice
        kind="soon"
        action={
          <Button
            pending={state.is === "pending"}
            onPress={() => void submit({ verdict: "error", side: "out" })}
          >
            {t("leaveOutAll", { figure })}
          </Button>
        }
      >
        {t("commit.faults", { figure })}
      </Notice>
      <RefusalNotice state={state} />
    </>
  );
}

function Commit({ page: { taken, counts }, given }: { page: ImportPage; given: number }) {
  const { t } = useTranslation("imports");
  const figure = String(given);
  return (
    <DeedForm action={`/tasks/import/${taken.id}/commit`} className="stack stack--s">
      {(state) => (
        <>
          <input type="hidden" name="expected" value={figure} />
          {counts.warning > 0 && (
            <Checkbox name="acceptsWarnings" boxed required>
              {t("commit.accept", { figure: String(counts.warning) })}
            </Checkbox>
          )}
          <div className="bar">
            <ConfirmSubmit
              variant="primary"
              icon="tick"
              title={t("commit.confirmTitle", { figure })}
              consequence={t("commit.consequence")}
              confirmLabel={t("commit.submit", { figure })}
              cancelLabel={t("commit.cancel")}
              pending={state.is === "pending"}
            >
              {t("commit.submit", { figure })}
            </ConfirmSubmit>
          </div>
        </>
      )}
    </DeedForm>
  );
}

function Discard({ id }: { id: string }) {
  const { t } = useTranslation("imports");
  return (
    <DeedForm action={`/tasks/import/${id}/discard`} to={() => "/tasks/import"}>
      {(state) => (
        <div className="bar">
          <ConfirmSubmit
            variant="quiet"
            icon="bin"
            title={t("commit.discardTitle")}
            consequence={t("commit.discardConsequence")}
            confirmLabel={t("commit.discard")}
            cancelLabel={t("commit.cancel")}
            pending={state.is === "pending"}
          >
            {t("commit.discard")}
          </ConfirmSubmit>
          <span className="small muted">{t("commit.kept", { days: String(STAGED_DAYS) })}</span>
        </div>
      )}
    </DeedForm>
  );
}
