import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Sect } from "../ui/sect.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { DeedState } from "../ui/use-deed.ts";
import { countMissing } from "./dossier-check.ts";
import { MAX_REASON } from "./dossier-fields.ts";
import type { DossierPage } from "./dossier-page.views.server.ts";
import { GrantForm } from "./grant-form.tsx";
import { ScheduleForm } from "./schedule-form.tsx";

/** The Government Office's side: to judge it, to write down a leave, to put it on an agenda. */
export function DossierAnswer({ page }: { page: DossierPage }) {
  const { deeds, granted } = page;
  return (
    <>
      {deeds.includes("grant-urgency") && granted === null && <GrantForm page={page} />}
      {deeds.includes("check") && <Check page={page} />}
      {deeds.includes("schedule") && <ScheduleForm page={page} />}
    </>
  );
}

function Check({ page }: { page: DossierPage }) {
  const { t } = useTranslation("dossiers");
  const { id } = page.dossier;
  return (
    <section aria-labelledby="answer" className="stack stack--s">
      <Sect title={t("answer.title")} id="answer" />
      <DeedForm
        action={`/dossiers/${id}/return`}
        draft={`dossier-return:${id}`}
        label={t("answer.return")}
        className="stack stack--s"
      >
        {(state) => <Return state={state} />}
      </DeedForm>
      <Accept page={page} />
    </section>
  );
}

function Return({ state }: { state: DeedState<unknown> }) {
  const { t } = useTranslation("dossiers");
  const fault = useFieldFaults(state);
  return (
    <>
      <TextArea
        label={t("answer.reason")}
        name="reason"
        description={t("answer.reasonNote")}
        maxLength={MAX_REASON}
        rows={2}
        error={fault("reason")}
      />
      <div className="bar bar--end">
        <Button type="submit" icon="undo" pending={state.is === "pending"}>
          {t("answer.return")}
        </Button>
      </div>
    </>
  );
}

/** What is not complete cannot be called valid, unless a leader has let it pass. */
function Accept({ page: { dossier, findings, granted } }: { page: DossierPage }) {
  const { t } = useTranslation("dossiers");
  if (countMissing(findings) > 0 && granted === null) {
    return <p className="muted">{t("answer.cannotAccept")}</p>;
  }
  return (
    <DeedForm action={`/dossiers/${dossier.id}/accept`} label={t("answer.accept")}>
      {(state) => (
        <div className="bar bar--end">
          <ConfirmSubmit
            variant="primary"
            confirmVariant="primary"
            icon="tick"
            pending={state.is === "pending"}
            title={t("answer.acceptTitle")}
            consequence={t("answer.acceptConsequence")}
            confirmLabel={t("answer.acceptConfirm")}
            cancelLabel={t("answer.cancel")}
          >
            {t("answer.accept")}
          </ConfirmSubmit>
        </div>
      )}
    </DeedForm>
  );
}
