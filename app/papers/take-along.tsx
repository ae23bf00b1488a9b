import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Dialog } from "../ui/dialog.tsx";
import type { OpenPaper } from "./open-version.ts";
import { mayLeave } from "./paper-marks.ts";

type Props = {
  meetingId: string;
  /** The paper that lies open, to be taken along by itself. */
  open?: OpenPaper | null;
};

/** To print and to download: the agenda, the list of attendance, all papers as one package. */
export function TakeAlong({ meetingId, open }: Props) {
  const { t } = useTranslation("papers");
  const [isOpen, setIsOpen] = useState(false);
  const at = `/meetings/${meetingId}`;
  return (
    <>
      <Button variant="quiet" icon="download" onPress={() => setIsOpen(true)}>
        {t("package.open")}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("package.title")}
        closeLabel={t("prepare.close")}
      >
        <div className="stack">
          <p className="muted">{t("package.note")}</p>
          <div className="bar">
            <ButtonLink variant="primary" icon="download" to={`${at}/package`} reloadDocument>
              {t("package.download")}
            </ButtonLink>
            {open && mayLeave(open.paper.marks.handling) && (
              <ButtonLink
                icon="download"
                to={`/papers/${open.paper.id}/copy?version=${open.version}`}
                reloadDocument
              >
                {t("package.copy")}
              </ButtonLink>
            )}
            <ButtonLink icon="doc" to={`${at}/print/agenda`} reloadDocument>
              {t("package.agenda")}
            </ButtonLink>
            <ButtonLink icon="people" to={`${at}/print/attendance`} reloadDocument>
              {t("package.attendance")}
            </ButtonLink>
          </div>
        </div>
      </Dialog>
    </>
  );
}
