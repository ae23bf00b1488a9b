import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PRIORITIES, SECRECIES } from "../tasks/task-marks.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Sect } from "../ui/sect.tsx";
import { Select } from "../ui/select.tsx";
import { DocumentMarksLine } from "./document-marks-line.tsx";
import { hasMarks } from "./document-marks.ts";
import type { ResolutionPage } from "./resolution-page.views.server.ts";

type Props = { resolution: Pick<ResolutionPage, "id" | "marks" | "rights"> };

/** Urgency and circulation of a document, and the way to set them while that is open. */
export function MarksPanel({ resolution: { id, marks, rights } }: Props) {
  const { t } = useTranslation(["resolutions", "shell"]);
  const [isOpen, setIsOpen] = useState(false);
  if (!rights.mark && !hasMarks(marks)) return null;
  return (
    <section className="stack stack--s" aria-labelledby="marks">
      <Sect title={t("resolutions:marks.title")} id="marks" />
      {hasMarks(marks) ? (
        <p className="bar">
          <DocumentMarksLine marks={marks} />
        </p>
      ) : (
        <p className="small muted">{t("resolutions:marks.none")}</p>
      )}
      {rights.mark && (
        <Button wide icon="flag" onPress={() => setIsOpen(true)}>
          {t("resolutions:marks.button")}
        </Button>
      )}
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("resolutions:marks.title")}
        closeLabel={t("shell:close")}
      >
        <MarksForm {...{ id, marks }} onDone={() => setIsOpen(false)} />
      </Dialog>
    </section>
  );
}

type FormProps = Pick<ResolutionPage, "id" | "marks"> & { onDone: () => void };

function MarksForm({ id, marks, onDone }: FormProps) {
  const { t } = useTranslation(["resolutions", "tasks"]);
  const priorities = PRIORITIES.map((value) => ({ value, label: t(`tasks:priority.${value}`) }));
  const grades = SECRECIES.map((value) => ({ value, label: t(`tasks:secrecy.${value}`) }));
  return (
    <DeedForm action={`/resolutions/${id}/mark`} onDone={onDone} className="stack">
      {(state) => (
        <>
          <Select
            label={t("resolutions:marks.priority")}
            name="priority"
            options={priorities}
            defaultValue={marks.priority}
          />
          <div>
            <Checkbox name="isInternal" defaultSelected={marks.isInternal}>
              {t("resolutions:marks.internal")}
            </Checkbox>
            <p className="muted small">{t("resolutions:marks.internalNote")}</p>
          </div>
          <Select
            label={t("resolutions:marks.secrecy")}
            name="secrecy"
            options={grades}
            defaultValue="none"
            description={t("resolutions:marks.secrecyNote")}
          />
          <div>
            <Button type="submit" variant="primary" pending={state.is === "pending"}>
              {t("resolutions:marks.save")}
            </Button>
          </div>
        </>
      )}
    </DeedForm>
  );
}
