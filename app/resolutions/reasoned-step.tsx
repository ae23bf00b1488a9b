import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextArea } from "../ui/text-area.tsx";

type Step = "return" | "correct" | "replace" | "recall";

/** A step that is taken with a reason; a correction also says what stood and what is meant. */
export function ReasonedStep({ id, step }: { id: string; step: Step }) {
  const { t } = useTranslation(["resolutions", "shell"]);
  const [isOpen, setIsOpen] = useState(false);
  const button = t(`resolutions:step.${step}.button`);
  return (
    <>
      <Button wide icon={icons[step]} onPress={() => setIsOpen(true)}>
        {button}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t(`resolutions:step.${step}.title`)}
        closeLabel={t("shell:close")}
      >
        <DeedForm<{ id?: string }>
          action={`/resolutions/${id}/${step}`}
          onDone={() => setIsOpen(false)}
          {...(step === "replace" && { to: (answer) => `/resolutions/${answer.id}` })}
          className="stack"
        >
          {(state) => (
            <>
              <p className="small">{t(`resolutions:step.${step}.about`)}</p>
              {step === "correct" && <Words />}
              <TextArea
                label={t("resolutions:step.reason")}
                name="reason"
                rows={4}
                maxLength={2000}
                description={t("resolutions:step.reasonNote")}
                required
              />
              <div>
                <Button type="submit" variant="primary" pending={state.is === "pending"}>
                  {t(`resolutions:step.${step}.confirm`)}
                </Button>
              </div>
            </>
          )}
        </DeedForm>
      </Dialog>
    </>
  );
}

const icons = { return: "undo", correct: "pen", replace: "doc", recall: "stop" } as const;

function Words() {
  const { t } = useTranslation("resolutions");
  const field = { rows: 2, maxLength: 1000, required: true, lang: "vi" };
  return (
    <>
      <TextArea label={t("step.correct.was")} name="was" {...field} />
      <TextArea label={t("step.correct.reads")} name="reads" {...field} />
    </>
  );
}
