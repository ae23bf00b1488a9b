import { useTranslation } from "react-i18next";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { useToast } from "../ui/toasts.tsx";
import type { MeetingState } from "./meeting.ts";

type Props = { meeting: { id: string; state: MeetingState }; waiting: number; seats: number };

/** Sends agenda and papers; a later press sends what came since. */
export function PublishPapers({ meeting, waiting, seats }: Props) {
  const { t } = useTranslation(["meetings", "shell"]);
  const toast = useToast();
  const first = meeting.state === "planned";
  return (
    <DeedForm<{ published: number }>
      action={`/meetings/${meeting.id}/publish`}
      onDone={({ published }) =>
        toast({ kind: "done", text: t("meetings:prepare.published", { count: published }) })
      }
    >
      {(state) => (
        <ConfirmSubmit
          title={t("meetings:prepare.publishTitle")}
          consequence={t(
            first ? "meetings:prepare.publishFirst" : "meetings:prepare.publishLater",
            {
              count: waiting,
              seats: String(seats),
            },
          )}
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
