import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import { VoteFormFields } from "./vote-form-fields.tsx";

export type DecisionItem = { id: string; position: string; title: string };

type Props = { meetingId: string; items: readonly DecisionItem[]; onDone: () => void };

export function PrepareVoteForm({ meetingId, items, onDone }: Props) {
  return (
    <DeedForm action={`/meetings/${meetingId}/prepare-vote`} onDone={onDone} className="stack">
      {(state) => <Fields items={items} state={state} />}
    </DeedForm>
  );
}

function Fields({ items, state }: Pick<Props, "items"> & { state: DeedState<unknown> }) {
  const { t } = useTranslation("votes");
  const fault = useFieldFaults(state);
  const options = items.map(({ id, position, title }) => ({
    value: id,
    label: `${position}. ${title}`,
  }));
  return (
    <>
      <Select
        label={t("prepared.item")}
        name="itemId"
        options={options}
        error={fault("itemId")}
        required
      />
      <TextArea
        label={t("conduct.question")}
        name="question"
        maxLength={500}
        rows={3}
        error={fault("question")}
        required
      />
      <VoteFormFields state={state} />
      <p className="small muted">{t("prepared.note")}</p>
      <div className="bar bar--end">
        <Button type="submit" variant="primary" pending={state.is === "pending"}>
          {t("prepared.save")}
        </Button>
      </div>
    </>
  );
}
