import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { NumberField } from "../ui/number-field.tsx";
import { RadioChoices } from "../ui/radio-choices.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import { explanationLook } from "./ballot-look.ts";
import { MAX_BALLOT_TEXT } from "./ballot-fields.ts";
import type { BallotPage } from "./ballot-view.ts";
import type { SynthesisRow, SynthesisTable } from "./follow-up.ts";
import { EXPLANATIONS } from "./synthesis.ts";

type Props = { page: BallotPage; row: SynthesisRow; synthesis: SynthesisTable };

/** Taken up, partly or not, why, and what changes in the draft. */
export function ExplainForm({ page, row, synthesis }: Props) {
  const { t } = useTranslation("ballots");
  const [isOpen, setIsOpen] = useState(false);
  const name = `${row.opinionId}:${row.issueId ?? ""}`;
  return (
    <>
      <Button icon="pen" onPress={() => setIsOpen(true)}>
        {t(row.note?.answer ? "explain.change" : "explain.act")}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("explain.title")}
        closeLabel={t("cancel")}
        size="l"
      >
        <blockquote className="small" lang="vi">
          {row.text}
        </blockquote>
        <DeedForm
          action={`/ballots/${page.head.id}/explain`}
          draft={`ballot-explain:${name}`}
          onDone={() => setIsOpen(false)}
          className="stack"
        >
          {(state) => <Fields state={state} row={row} synthesis={synthesis} />}
        </DeedForm>
      </Dialog>
    </>
  );
}

type FieldsProps = Omit<Props, "page"> & { state: DeedState<unknown> };

function Fields({ state, row, synthesis }: FieldsProps) {
  const { t } = useTranslation("ballots");
  const fault = useFieldFaults(state);
  const answer = row.note?.answer;
  return (
    <>
      <input type="hidden" name="opinionId" value={row.opinionId} />
      <input type="hidden" name="issueId" value={row.issueId ?? ""} />
      <RadioChoices
        label={t("explain.choice")}
        name="explanation"
        look="segments"
        defaultValue={answer?.explanation ?? "accepted"}
        options={EXPLANATIONS.map((value) => ({
          value,
          label: t(`explanation.${value}`),
          ...explanationLook[value],
        }))}
        error={fault("explanation")}
      />
      <TextArea
        label={t("explain.text")}
        name="text"
        lang="vi"
        rows={3}
        maxLength={MAX_BALLOT_TEXT}
        defaultValue={answer?.text ?? ""}
        description={t("explain.textNote")}
        error={fault("text")}
      />
      <TextArea
        label={t("explain.changed")}
        name="change"
        lang="vi"
        rows={3}
        maxLength={MAX_BALLOT_TEXT}
        defaultValue={answer?.change ?? ""}
        error={fault("change")}
      />
      {synthesis.revisions.length > 0 && <Where row={row} synthesis={synthesis} />}
      <div className="bar bar--end">
        <Button type="submit" variant="primary" pending={state.is === "pending"}>
          {t("explain.save")}
        </Button>
      </div>
    </>
  );
}

/** In which new version of the draft, and on which of its pages. */
function Where({ row: { note }, synthesis }: Omit<Props, "page">) {
  const { t } = useTranslation("ballots");
  return (
    <div className="bar">
      <span className="grow">
        <Select
          label={t("explain.paper")}
          name="paperId"
          blank={t("explain.noPaper")}
          defaultValue={note?.answer?.paperId ?? ""}
          options={synthesis.revisions.map(({ id, title }) => ({ value: id, label: title }))}
        />
      </span>
      <NumberField
        label={t("explain.page")}
        name="page"
        min={1}
        {...(note?.answer?.page && { defaultValue: note.answer.page })}
      />
    </div>
  );
}
