import { useTranslation } from "react-i18next";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Sect } from "../ui/sect.tsx";
import type { Blocking } from "./blocking.views.server.ts";

type Props = { meetingId: string; blocking: Blocking };

/** What still keeps the meeting from the archive; once nothing does, the button. */
export function ArchiveMeeting({ meetingId, blocking }: Props) {
  const { t } = useTranslation(["course", "shell"]);
  const { items, minutes, drafts } = blocking;
  if (items.length > 0 || drafts > 0 || minutes !== "closed") {
    return (
      <section>
        <Sect title={t("course:archive.blocked")} />
        <ul className="rows">
          {items.map(({ id, title }) => (
            <li key={id}>{t("course:archive.item", { title })}</li>
          ))}
          {minutes !== "closed" && <li>{t(`course:archive.minutes.${minutes}`)}</li>}
          {drafts > 0 && <li>{t("course:archive.drafts", { count: drafts })}</li>}
        </ul>
      </section>
    );
  }
  return (
    <DeedForm action={`/meetings/${meetingId}/archive`}>
      {(state) => (
        <ConfirmSubmit
          title={t("course:archive.title")}
          consequence={t("course:archive.consequence")}
          confirmLabel={t("course:archive.confirm")}
          cancelLabel={t("shell:cancel")}
          variant="accent"
          confirmVariant="accent"
          wide
          pending={state.is === "pending"}
        >
          {t("course:archive.button")}
        </ConfirmSubmit>
      )}
    </DeedForm>
  );
}
