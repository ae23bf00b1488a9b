import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { TextArea } from "../ui/text-area.tsx";
import { useFieldFaults } from "../ui/use-field-faults.ts";

export type Reasoned = "return" | "withdraw" | "cancel" | "begin-correction";

type Props = { ballotId: string; step: Reasoned };

/** A step that owes somebody its reason: says what happens, asks why, then does it. */
export function ReasonedStep({ ballotId, step }: Props) {
  const { t } = useTranslation("ballots");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant={step === "return" ? "default" : "quiet"} onPress={() => setIsOpen(true)}>
        {t(`step.${step}.act`)}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t(`step.${step}.title`)}
        closeLabel={t("cancel")}
      >
        <DeedForm
          action={`/ballots/${ballotId}/${step}`}
          draft={`ballot-${step}:${ballotId}`}
          onDone={() => setIsOpen(false)}
          className="stack"
        >
          {(state) => <Reason step={step} state={state} />}
        </DeedForm>
      </Dialog>
    </>
  );
}

function Reason({ step, state }: { step: Reasoned; state: DeedState<unknown> }) {
  const { t } = useTranslation("ballots");
  const fault = useFieldFaults(state);
  return (
    <>
      <p>{t(`step.${step}.consequence`)}</p>
      <TextArea
        label={t("step.reason")}
        name="reason"
        lang="vi"
        rows={3}
        maxLength={2000}
        error={fault("reason")}
        required
      />
      <div className="bar bar--end">
        <Button type="submit" variant="primary" pending={state.is === "pending"}>
          {t(`step.${step}.act`)}
        </Button>
      </div>
    </>
  );
}
