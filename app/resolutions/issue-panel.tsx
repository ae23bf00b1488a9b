import { useTranslation } from "react-i18next";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Sect } from "../ui/sect.tsx";

type Props = { id: string; version: number; isEmpty: boolean };

/** The chair approves exactly the version on the screen. */
export function IssuePanel({ id, version, isEmpty }: Props) {
  const { t } = useTranslation("resolutions");
  return (
    <section className="stack" aria-labelledby="issue">
      <Sect title={t("issue.title")} id="issue" />
      <p className="small">{isEmpty ? t("issue.empty") : t("issue.about")}</p>
      {!isEmpty && (
        <DeedForm action={`/resolutions/${id}/issue`}>
          {(state) => (
            <>
              <input type="hidden" name="version" value={version} />
              <ConfirmSubmit
                variant="accent"
                confirmVariant="accent"
                icon="sign"
                wide
                pending={state.is === "pending"}
                title={t("issue.confirmTitle")}
                consequence={t("issue.consequence")}
                confirmLabel={t("issue.confirm")}
                cancelLabel={t("issue.cancel")}
              >
                {t("issue.submit")}
              </ConfirmSubmit>
            </>
          )}
        </DeedForm>
      )}
    </section>
  );
}
