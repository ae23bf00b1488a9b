import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import type { IconName } from "../ui/icon.tsx";
import { useToast } from "../ui/toasts.tsx";
import styles from "./answer-choices.module.css";
import type { AnswerKind } from "./invitation.ts";

type Attending = Exclude<AnswerKind, "ABSENT">;

const LOOK: Record<Attending, IconName> = {
  IN_ROOM: "seat",
  ONLINE: "play",
  REMOTE_VOTE_ONLY: "remote",
};

type Props = { invitationId: string; isGuest: boolean; given: AnswerKind | null };

/** One tap answers. Guests have no vote, and so no remote one. */
export function AnswerChoices({ invitationId, isGuest, given }: Props) {
  const { t } = useTranslation("invitations");
  const toast = useToast();
  const kinds: Attending[] = isGuest
    ? ["IN_ROOM", "ONLINE"]
    : ["IN_ROOM", "ONLINE", "REMOTE_VOTE_ONLY"];
  return (
    <DeedForm
      action={`/invitations/${invitationId}/answer`}
      onDone={() => toast({ kind: "done", text: t("answer.saved") })}
      label={t("heading")}
    >
      {(state) => (
        <div className={styles.choices}>
          {kinds.map((kind) => (
            <Button
              key={kind}
              type="submit"
              name="kind"
              value={kind}
              icon={given === kind ? "tick" : LOOK[kind]}
              variant={given === null && kind === "IN_ROOM" ? "accent" : "default"}
              pressed={given === kind}
              isDisabled={state.is === "pending"}
              className={styles.choice}
            >
              <span>
                <b>{t(`kind.${kind}`)}</b>
                <small>{t(`kindNote.${kind}`)}</small>
              </span>
            </Button>
          ))}
        </div>
      )}
    </DeedForm>
  );
}
