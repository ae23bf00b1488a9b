import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ReadablePaper } from "../papers/paper-line.ts";
import { mayLeave } from "../papers/paper-marks.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { RadioChoices } from "../ui/radio-choices.tsx";
import { LAYERS } from "./audience.ts";
import { EXPORT_FORMS } from "./export-form.ts";
import styles from "./export-dialog.module.css";

type Taken = { paper: Pick<ReadablePaper, "id" | "title" | "marks">; version: number };

/** To take the open paper along with its notes: whose, and as what. */
export function ExportDialog({ paper, version }: Taken) {
  const { t } = useTranslation("noteExport");
  const [isOpen, setIsOpen] = useState(false);
  if (!mayLeave(paper.marks.handling)) return null;
  return (
    <>
      <Button
        variant="icon"
        icon="download"
        label={t("open", { title: paper.title })}
        onPress={() => setIsOpen(true)}
      />
      <Dialog isOpen={isOpen} onOpenChange={setIsOpen} title={t("title")} closeLabel={t("close")}>
        <ExportForm paper={paper} version={version} onSent={() => setIsOpen(false)} />
      </Dialog>
    </>
  );
}

type Props = Taken & { onSent: () => void };

/** A plain form: the browser itself takes the file. */
function ExportForm({ paper, version, onSent }: Props) {
  const { t } = useTranslation("noteExport");
  return (
    <form
      className="stack"
      method="get"
      action={`/papers/${paper.id}/notes-export`}
      onSubmit={() => setTimeout(onSent)}
    >
      <p className="muted">
        <span lang="vi">{paper.title}</span> · {t("version", { version })}
      </p>
      <input type="hidden" name="version" value={version} />
      <fieldset className={styles.layers}>
        <legend className="label">{t("layers")}</legend>
        {LAYERS.map((layer) => (
          <Checkbox key={layer} name="layers" value={layer} defaultSelected boxed>
            {t(`layer.${layer}`)}
          </Checkbox>
        ))}
      </fieldset>
      <RadioChoices
        label={t("form")}
        name="form"
        look="list"
        defaultValue="annotations"
        options={EXPORT_FORMS.map((form) => ({
          value: form,
          label: (
            <>
              {t(`forms.${form}.name`)}
              <small className={styles.about}>{t(`forms.${form}.note`)}</small>
            </>
          ),
        }))}
      />
      <p className="small muted">{t("logged")}</p>
      <Button type="submit" variant="primary" icon="download" wide>
        {t("take")}
      </Button>
    </form>
  );
}
