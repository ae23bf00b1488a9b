import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Select } from "../ui/select.tsx";
import type { BallotPage } from "./ballot-view.ts";

/** The papers of a submission, taken over as they are. */
export function TakeDossierPapers({ page: { head, dossiers } }: { page: BallotPage }) {
  const { t } = useTranslation("ballots");
  if (dossiers.length === 0) return null;
  return (
    <DeedForm action={`/ballots/${head.id}/take-papers`} label={t("take.title")}>
      {(state) => (
        <div className="bar">
          <span className="grow">
            <Select
              label={t("take.title")}
              name="dossierId"
              options={dossiers.map(({ id, title }) => ({ value: id, label: title }))}
              defaultValue={head.dossierId ?? dossiers[0]?.id ?? ""}
            />
          </span>
          <Button type="submit" pending={state.is === "pending"}>
            {t("take.act")}
          </Button>
        </div>
      )}
    </DeedForm>
  );
}
