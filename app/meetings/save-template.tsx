import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToast } from "../ui/toasts.tsx";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { DeedState } from "../ui/use-deed.ts";

/** The agenda as it stands, kept under a name for the meetings to come. */
export function SaveTemplate({ meetingId, title }: { meetingId: string; title: string }) {
  const { t } = useTranslation(["course", "shell"]);
  const toast = useToast();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" icon="clip" onPress={() => setIsOpen(true)}>
        {t("course:template.button")}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("course:template.title")}
        closeLabel={t("shell:close")}
      >
        <DeedForm
          action={`/meetings/${meetingId}/save-template`}
          onDone={() => {
            setIsOpen(false);
            toast({ kind: "done", text: t("course:template.done") });
          }}
          className="stack"
        >
          {(state) => <Fields title={title} state={state} />}
        </DeedForm>
      </Dialog>
    </>
  );
}

function Fields({ title, state }: { title: string; state: DeedState<unknown> }) {
  const { t } = useTranslation("course");
  const fault = useFieldFaults(state);
  return (
    <>
      <TextField
        label={t("template.name")}
        name="name"
        defaultValue={title}
        description={t("template.note")}
        error={fault("name")}
        required
      />
      <div className="bar bar--end">
        <Button type="submit" variant="primary" pending={state.is === "pending"}>
          {t("template.save")}
        </Button>
      </div>
    </>
  );
}
