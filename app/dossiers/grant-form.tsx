import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Sect } from "../ui/sect.tsx";
import { Select } from "../ui/select.tsx";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { DeedState } from "../ui/use-deed.ts";
import type { DossierPage } from "./dossier-page.views.server.ts";

/** Who let an urgent matter skip the procedure. */
export function GrantForm({ page: { dossier, leaders } }: { page: DossierPage }) {
  const { t } = useTranslation("dossiers");
  return (
    <section aria-labelledby="grant" className="stack stack--s">
      <Sect title={t("grant.title")} id="grant" />
      <DeedForm
        action={`/dossiers/${dossier.id}/grant-urgency`}
        label={t("grant.title")}
        className="stack stack--s"
      >
        {(state) => <Fields state={state} leaders={leaders} />}
      </DeedForm>
    </section>
  );
}

type FieldsProps = { state: DeedState<unknown>; leaders: DossierPage["leaders"] };

function Fields({ state, leaders }: FieldsProps) {
  const { t } = useTranslation("dossiers");
  const locale = useLocale();
  const fault = useFieldFaults(state);
  return (
    <>
      <Select
        label={t("grant.leader")}
        name="leaderId"
        options={leaders.map(({ id, title }) => ({ value: id, label: inLocale(locale, title) }))}
        blank={t("grant.choose")}
        error={fault("leaderId")}
      />
      <div className="bar bar--end">
        <Button type="submit" pending={state.is === "pending"}>
          {t("grant.save")}
        </Button>
      </div>
    </>
  );
}
