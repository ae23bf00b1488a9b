import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";

type Props = { action: string; title: string; note?: string; onDone: () => void };

/** The heading over the items behind it. */
export function SectionForm({ action, onDone, ...words }: Props) {
  return (
    <DeedForm action={action} onDone={onDone} clears={words.title === ""} className="stack">
      {(state) => <Fields state={state} {...words} />}
    </DeedForm>
  );
}

type FieldsProps = Pick<Props, "title" | "note"> & { state: DeedState<unknown> };

function Fields({ state, title, note }: FieldsProps) {
  const { t } = useTranslation("agenda");
  const fault = useFieldFaults(state);
  return (
    <>
      <TextField
        label={t("section.title")}
        name="title"
        defaultValue={title}
        maxLength={300}
        description={note}
        error={fault("title")}
        autoFocus
        required
      />
      <div className="bar bar--end">
        <Button type="submit" variant="primary" pending={state.is === "pending"}>
          {t("section.save")}
        </Button>
      </div>
    </>
  );
}
