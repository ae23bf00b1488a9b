import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { NumberField } from "../ui/number-field.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import { BALLOT_MATTERS, type BallotContent } from "./ballot-content.ts";
import { MAX_BALLOT_TEXT, MAX_SUBJECT } from "./ballot-fields.ts";
import type { NewBallotPage } from "./ballot-lines.ts";
import { IssuesEditor } from "./issues-editor.tsx";

type Props = {
  state: DeedState<unknown>;
  content: BallotContent | null;
  /** What the subject begins with, where nothing is written yet. */
  subject?: string;
  window: NewBallotPage["window"];
  submitLabel: string;
};

const LONG = ["summary", "differing", "appraisal", "verification"] as const;

/** The wording of a ballot: about what, since when, in how many days, and what is asked. */
export function BallotForm({ state, content, subject = "", window, submitLabel }: Props) {
  const { t } = useTranslation("ballots");
  const fault = useFieldFaults(state);
  return (
    <div className="stack">
      <TextArea
        label={t("form.subject")}
        name="subject"
        lang="vi"
        rows={2}
        maxLength={MAX_SUBJECT}
        defaultValue={content?.subject ?? subject}
        error={fault("subject")}
        required
      />
      <Circumstances state={state} content={content} window={window} />
      {LONG.map((part) => (
        <TextArea
          key={part}
          label={t(`content.${part}`)}
          name={part}
          lang="vi"
          rows={part === "summary" ? 4 : 3}
          maxLength={MAX_BALLOT_TEXT}
          defaultValue={content?.[part] ?? ""}
          error={fault(part)}
        />
      ))}
      <IssuesEditor issues={content?.issues ?? []} error={fault("issues")} />
      <div className="bar bar--end">
        <Button type="submit" variant="primary" pending={state.is === "pending"}>
          {submitLabel}
        </Button>
      </div>
    </div>
  );
}

function Circumstances({ state, content, window }: Pick<Props, "state" | "content" | "window">) {
  const { t } = useTranslation("ballots");
  const fault = useFieldFaults(state);
  const { least, most, usual } = window;
  return (
    <>
      <Select
        label={t("form.matter")}
        name="matter"
        options={BALLOT_MATTERS.map((value) => ({ value, label: t(`matter.${value}`) }))}
        defaultValue={content?.matter ?? "decree"}
        error={fault("matter")}
      />
      <TextField
        label={t("form.submission")}
        name="submissionRef"
        lang="vi"
        maxLength={200}
        description={t("form.submissionNote")}
        defaultValue={content?.submissionRef ?? ""}
        error={fault("submissionRef")}
      />
      <NumberField
        label={t("form.days")}
        name="replyDays"
        min={least}
        max={most}
        defaultValue={content?.replyDays ?? usual}
        unit={t("extend.unit")}
        description={t("form.daysNote", { least: String(least), most: String(most) })}
        error={fault("replyDays")}
        required
      />
      <Checkbox name="urgent" value="yes" defaultSelected={content?.urgent ?? false} boxed>
        {t("form.urgent")}
      </Checkbox>
    </>
  );
}
