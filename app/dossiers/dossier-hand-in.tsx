import { useTranslation } from "react-i18next";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { countMissing } from "./dossier-check.ts";
import type { DossierPage } from "./dossier-page.views.server.ts";
import { EditDossier } from "./edit-dossier.tsx";
import { WithdrawDossier } from "./withdraw-dossier.tsx";

/** The ministry's side: to change it, to hand it in, to take it back. */
export function DossierHandIn({ page }: { page: DossierPage }) {
  const { t } = useTranslation("dossiers");
  const { deeds } = page;
  if (!deeds.includes("edit") && !deeds.includes("withdraw")) return null;
  return (
    <section className="stack stack--s" aria-label={t("submit.title")}>
      {deeds.includes("edit") && !deeds.includes("submit") && (
        <p className="muted">{t("submit.byLead")}</p>
      )}
      <div className="bar bar--end">
        {deeds.includes("withdraw") && <WithdrawDossier dossierId={page.dossier.id} />}
        {deeds.includes("edit") && <EditDossier page={page} />}
        {deeds.includes("submit") && <Submit page={page} />}
      </div>
    </section>
  );
}

function Submit({ page: { dossier, findings, rules } }: { page: DossierPage }) {
  const { t } = useTranslation("dossiers");
  const missing = countMissing(findings);
  const label = t(dossier.state === "returned" ? "submit.again" : "submit.title");
  return (
    <DeedForm action={`/dossiers/${dossier.id}/submit`} label={label}>
      {(state) => (
        <ConfirmSubmit
          variant="primary"
          confirmVariant="primary"
          icon="next"
          pending={state.is === "pending"}
          title={label}
          consequence={
            <>
              {missing > 0 && (
                <p>
                  <b>{t("submit.incomplete", { figure: String(missing) })}</b>
                </p>
              )}
              <p>{t("submit.consequence", { days: String(rules.checkWorkingDays) })}</p>
            </>
          }
          confirmLabel={t("submit.confirm")}
          cancelLabel={t("submit.cancel")}
        >
          {label}
        </ConfirmSubmit>
      )}
    </DeedForm>
  );
}
