import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { useToast } from "../ui/toasts.tsx";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { DeedState } from "../ui/use-deed.ts";

const MINUTES = [2, 5, 10, 30];

/** A short message to everybody in the room. */
export function Announce({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation("floor");
  const [isOpen, setIsOpen] = useState(false);
  const toast = useToast();
  const done = () => {
    setIsOpen(false);
    toast({ kind: "done", text: t("announcement.sent") });
  };
  return (
    <>
      <Button icon="bell" onPress={() => setIsOpen(true)}>
        {t("announcement.act")}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("announcement.title")}
        closeLabel={t("announcement.close")}
      >
        <DeedForm
          action={`/meetings/${meetingId}/announce`}
          draft={`announcement:${meetingId}`}
          onDone={done}
        >
          {(state) => <Fields state={state} />}
        </DeedForm>
      </Dialog>
    </>
  );
}

function Fields({ state }: { state: DeedState<unknown> }) {
  const { t } = useTranslation("floor");
  const fault = useFieldFaults(state);
  return (
    <div className="stack">
      <TextArea
        label={t("announcement.text")}
        name="text"
        maxLength={280}
        description={t("announcement.textNote")}
        error={fault("text")}
      />
      <Select
        label={t("announcement.minutes")}
        name="minutes"
        defaultValue="10"
        options={MINUTES.map((minutes) => ({
          value: String(minutes),
          label: t("announcement.minutesOption", { minutes: String(minutes) }),
        }))}
      />
      <Button type="submit" variant="primary" wide pending={state.is === "pending"}>
        {t("announcement.send")}
      </Button>
    </div>
  );
}
