import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { DeedForm } from "../ui/deed-form.tsx";
import { Select } from "../ui/select.tsx";
import { BallotForm } from "./ballot-form.tsx";
import type { NewBallotPage } from "./ballot-lines.ts";

type Props = { form: NewBallotPage; dossierId: string | null };

/** The form of a new ballot; from a dossier its papers come along. */
export function NewBallot({ form, dossierId }: Props) {
  const { t } = useTranslation("ballots");
  const locale = useLocale();
  const [chosen, setChosen] = useState(dossierId ?? "");
  const dossier = form.dossiers.find(({ id }) => id === chosen);
  const [ministry, setMinistry] = useState(dossier?.ministryId ?? "");
  return (
    <DeedForm<{ ballotId: string }>
      action="/ballots/create"
      draft="ballot-new"
      to={({ ballotId }) => `/ballots/${ballotId}`}
      className="stack"
    >
      {(state) => (
        <>
          {form.dossiers.length > 0 && (
            <Select
              label={t("form.dossier")}
              name="dossierId"
              blank={t("form.noDossier")}
              description={t("form.dossierNote")}
              options={form.dossiers.map(({ id, title }) => ({ value: id, label: title }))}
              value={chosen}
              onChange={(id) => {
                setChosen(id);
                setMinistry(form.dossiers.find((each) => each.id === id)?.ministryId ?? ministry);
              }}
            />
          )}
          <Select
            label={t("facts.lead")}
            name="ministryId"
            blank={t("form.chooseMinistry")}
            options={form.ministries.map(({ id, name }) => ({
              value: id,
              label: inLocale(locale, name),
            }))}
            value={ministry}
            onChange={setMinistry}
            required
          />
          <BallotForm
            state={state}
            content={null}
            subject={dossier?.title ?? ""}
            window={form.window}
            submitLabel={t("form.create")}
          />
        </>
      )}
    </DeedForm>
  );
}
