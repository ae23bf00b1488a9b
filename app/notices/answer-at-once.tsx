import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { useToast } from "../ui/toasts.tsx";

type Props = { invitationId: string; isFirst: boolean };

/** The usual answer to an invitation, from the desk by one tap. */
export function AnswerAtOnce({ invitationId, isFirst }: Props) {
  const { t } = useTranslation("desk");
  const toast = useToast();
  return (
    <DeedForm
      action={`/invitations/${invitationId}/answer`}
      onDone={() => toast({ kind: "done", text: t("answered") })}
    >
      {(state) => (
        <Button
          type="submit"
          name="kind"
          value="IN_ROOM"
          variant={isFirst ? "accent" : "default"}
          pending={state.is === "pending"}
        >
          {t("answerAtOnce")}
        </Button>
      )}
    </DeedForm>
  );
}
