import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isoWithOffset } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { MeetingForm } from "./meeting-form.tsx";
import type { Meeting } from "./meeting.ts";
import { perKind } from "./meeting-kind.ts";
import type { PreparedSeat } from "./roll.views.server.ts";

type Props = { meeting: Meeting; roll: readonly PreparedSeat[] };

/** The button and its dialog: kind, number, title, place, time and chair. */
export function EditMeeting({ meeting, roll }: Props) {
  const { t } = useTranslation(["meetings", "shell"]);
  const [isOpen, setIsOpen] = useState(false);
  const { id, kind, title, place, startsAt, chairSeatId } = meeting;
  const values = {
    ...{ kind, chairSeatId },
    place: perKind(() => place),
    title: perKind(() => title),
    startsAt: isoWithOffset(startsAt).slice(0, 16),
  };
  return (
    <>
      <Button icon="pen" onPress={() => setIsOpen(true)}>
        {t("meetings:prepare.edit")}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("meetings:form.editTitle")}
        closeLabel={t("shell:close")}
      >
        <DeedForm action={`/meetings/${id}/edit`} onDone={() => setIsOpen(false)}>
          {(state) => (
            <MeetingForm
              state={state}
              values={values}
              seats={roll}
              isNumbered={meeting.number !== null}
              submitLabel={t("meetings:form.save")}
            />
          )}
        </DeedForm>
      </Dialog>
    </>
  );
}
