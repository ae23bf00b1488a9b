import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextField } from "../ui/text-field.tsx";

/** The chair, or the secretariat on the chair's word, calls a break: why, and until when. */
export function SuspendMeeting({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation(["attendance", "shell"]);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button icon="half" onPress={() => setIsOpen(true)}>
        {t("attendance:pause.suspend")}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("attendance:pause.title")}
        closeLabel={t("shell:close")}
      >
        <DeedForm
          action={`/meetings/${meetingId}/suspend`}
          draft={`suspend:${meetingId}`}
          onDone={() => setIsOpen(false)}
          className="stack"
        >
          {(state) => (
            <>
              <p>{t("attendance:pause.text")}</p>
              <TextField
                label={t("attendance:pause.reason")}
                name="reason"
                description={t("attendance:pause.reasonNote")}
                required
              />
              <TextField
                label={t("attendance:pause.until")}
                name="expected"
                inputMode="numeric"
                autoComplete="off"
                placeholder="10:30"
                description={t("attendance:pause.untilNote")}
              />
              <div>
                <Button type="submit" variant="primary" pending={state.is === "pending"}>
                  {t("attendance:pause.confirm")}
                </Button>
              </div>
            </>
          )}
        </DeedForm>
      </Dialog>
    </>
  );
}
