import { useTranslation } from "react-i18next";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import type { Quorum } from "./meeting.ts";

type Props = { meetingId: string; quorum: Quorum };

/** The chair opens the session; without quorum the reason stands where the button would be. */
export function OpenMeeting({ meetingId, quorum }: Props) {
  const { t } = useTranslation(["meetings", "shell"]);
  const figures = {
    present: String(quorum.present),
    seats: String(quorum.seats),
    needed: String(quorum.needed),
  };
  if (quorum.present < quorum.needed) return <p>{t("meetings:open.short", figures)}</p>;
  return (
    <DeedForm action={`/meetings/${meetingId}/open`}>
      {(state) => (
        <ConfirmSubmit
          title={t("meetings:open.title")}
          consequence={t("meetings:open.consequence", figures)}
          confirmLabel={t("meetings:open.confirm")}
          cancelLabel={t("shell:cancel")}
          variant="accent"
          confirmVariant="accent"
          pending={state.is === "pending"}
        >
          {t("meetings:open.button")}
        </ConfirmSubmit>
      )}
    </DeedForm>
  );
}
