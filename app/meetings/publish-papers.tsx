import { useTranslation } from "react-i18next";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { useToast } from "../ui/toasts.tsx";

type Props = { meetingId: string; waiting: number };

/** Sends the papers that wait; from the invitation on, as often as there are new ones. */
export function PublishPapers({ meetingId, waiting }: Props) {
  const { t } = useTranslation(["meetings", "shell"]);
  const toast = useToast();
  return (
    <DeedForm<{ published: number }>
      action={`/meetings/${meetingId}/publish`}
      onDone={({ published }) =>
        toast({ kind: "done", text: t("meetings:prepare.published", { count: published }) })
      }
    >
      {(state) => (
        <ConfirmSubmit
          title={t("meetings:prepare.publishTitle")}
          consequence={t("meetings:prepare.publishLater", { count: waiting })}
          confirmLabel={t("meetings:prepare.publishConfirm")}
          cancelLabel={t("shell:cancel")}
          variant="accent"
          confirmVariant="accent"
          wide
          pending={state.is === "pending"}
        >
          {t("meetings:prepare.publish")}
        </ConfirmSubmit>
      )}
    </DeedForm>
  );
}
