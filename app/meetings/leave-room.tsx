import { useTranslation } from "react-i18next";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";

type Props = {
  meetingId: string;
  /** A vote is open, and with it something to lose by leaving. */
  isVoting: boolean;
  onDone: () => void;
};

/** For a member who is there: says that he leaves, after being asked once. */
export function LeaveRoom({ meetingId, isVoting, onDone }: Props) {
  const { t } = useTranslation("attendance");
  const consequence = t("leaveConsequence");
  return (
    <DeedForm action={`/meetings/${meetingId}/leave`} onDone={onDone}>
      {(state) => (
        <ConfirmSubmit
          icon="next"
          wide
          title={t("leaveTitle")}
          consequence={isVoting ? `${t("leaveDuringVote")} ${consequence}` : consequence}
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
