import { useTranslation } from "react-i18next";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import type { PreparedPaper } from "./prepare-papers.views.server.ts";

/** Sends one paper out by itself, before all are complete or after. */
export function PublishPaper({ paper }: { paper: PreparedPaper }) {
  const { t } = useTranslation("papers");
  const { title, pages } = paper;
  return (
    <DeedForm action={`/papers/${paper.id}/publish`}>
      {(state) => (
        <ConfirmSubmit
          title={t("prepare.publishTitle")}
          consequence={t("prepare.publishConsequence", { title, pages })}
          confirmLabel={t("prepare.publish")}
          cancelLabel={t("prepare.cancel")}
          pending={state.is === "pending"}
        >
          {t("prepare.publish")}
        </ConfirmSubmit>
      )}
    </DeedForm>
  );
}
