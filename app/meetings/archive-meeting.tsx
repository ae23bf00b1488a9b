import { useTranslation } from "react-i18next";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { TextLink } from "../ui/button-link.tsx";
import { Sect } from "../ui/sect.tsx";
import type { Blocking } from "./blocking.views.server.ts";

type Props = { meetingId: string; blocking: Blocking };

/** What still keeps the meeting from the archive, each with the way there; then the button. */
export function ArchiveMeeting({ meetingId, blocking }: Props) {
  const { t } = useTranslation(["course", "shell"]);
  const { items, minutes, drafts } = blocking;
  if (items.length > 0 || drafts.length > 0 || minutes !== "closed") {
    return (
      <section>
        <Sect title={t("course:archive.blocked")} />
        <ul className="rows">
          {items.map(({ id, title }) => (
            <li key={id}>
              <TextLink to={`/meetings/${meetingId}/conduct`}>
                {t("course:archive.item", { title })}
              </TextLink>
            </li>
          ))}
          {minutes !== "closed" && (
            <li>
              <TextLink to={`/meetings/${meetingId}/minutes`}>
                {t(`course:archive.minutes.${minutes}`)}
              </TextLink>
            </li>
          )}
          {drafts.map(({ id, title }) => (
            <li key={id}>
              <TextLink to={`/resolutions/${id}`}>{t("course:archive.draft", { title })}</TextLink>
            </li>
          ))}
        </ul>
        <DocumentsLink meetingId={meetingId} />
      </section>
    );
  }
  return (
    <>
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
      <DocumentsLink meetingId={meetingId} />
    </>
  );
}

/** What goes out from the meeting: its documents, and those still to be drafted. */
function DocumentsLink({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation("course");
  return (
    <TextLink to={`/resolutions/new?meeting=${meetingId}`} icon="doc">
      {t("archive.documents")}
    </TextLink>
  );
}
