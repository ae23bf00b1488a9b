import { useTranslation } from "react-i18next";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";

/** The chair closes the session. */
export function CloseMeeting({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation(["meetings", "shell"]);
  return (
    <DeedForm action={`/meetings/${meetingId}/close`}>
      {(state) => (
        <ConfirmSubmit
          title={t("meetings:close.title")}
          consequence={t("meetings:close.consequence")}
          confirmLabel={t("meetings:close.confirm")}
          cancelLabel={t("shell:cancel")}
          confirmVariant="accent"
          pending={state.is === "pending"}
        >
          {t("meetings:close.button")}
        </ConfirmSubmit>
      )}
    </DeedForm>
  );
}
