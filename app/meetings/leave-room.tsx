import { useTranslation } from "react-i18next";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";

/** For a member who is there: says that he leaves, after being asked once. */
export function LeaveRoom({ meetingId, onDone }: { meetingId: string; onDone: () => void }) {
  const { t } = useTranslation("attendance");
  return (
    <DeedForm action={`/meetings/${meetingId}/leave`} onDone={onDone}>
      {(state) => (
        <ConfirmSubmit
          icon="next"
          wide
          title={t("leaveTitle")}
          consequence={t("leaveConsequence")}
          confirmLabel={t("leaveConfirm")}
          cancelLabel={t("stay")}
          pending={state.is === "pending"}
        >
          {t("leave")}
        </ConfirmSubmit>
      )}
    </DeedForm>
  );
}
