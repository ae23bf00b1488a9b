import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { DeedForm } from "../ui/deed-form.tsx";
import { Select } from "../ui/select.tsx";
import { DossierForm } from "./dossier-form.tsx";
import type { NewDossierPage } from "./dossier-list.views.server.ts";

/** The form of a new dossier; what was typed stays until it is created. */
export function NewDossier({ ministries, meetings }: NewDossierPage) {
  const { t } = useTranslation("dossiers");
  const locale = useLocale();
  return (
    <DeedForm<{ dossierId: string }>
      action="/dossiers/create"
      draft="dossier-new"
      to={({ dossierId }) => `/dossiers/${dossierId}`}
      className="stack"
    >
      {(state) => (
        <>
          {ministries.length > 1 && (
            <Select
              label={t("form.ministry")}
              name="ministryId"
              options={ministries.map(({ id, name }) => ({
                value: id,
                label: inLocale(locale, name),
              }))}
            />
          )}
          <DossierForm
            state={state}
            facts={null}
            meetings={meetings}
            submitLabel={t("form.create")}
          />
        </>
      )}
    </DeedForm>
  );
}
