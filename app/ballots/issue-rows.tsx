import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { RadioChoices } from "../ui/radio-choices.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { BallotIssue, IssueOption } from "./ballot-content.ts";
import { MAX_OPTIONS } from "./ballot-fields.ts";
import type { IssueEdit } from "./edited-issues.ts";
import styles from "./issue-rows.module.css";

type Edit = (edit: IssueEdit) => void;
type Props = { issue: BallotIssue; number: number; edit: Edit };

const KINDS = ["options", "agree"] as const;

/** One question: what it asks, of which part of the draft, and between what. */
export function IssueRows({ issue, number, edit }: Props) {
  const { t } = useTranslation("ballots");
  const { id, kind, options } = issue;
  const change = (part: Partial<Omit<BallotIssue, "id" | "options">>) =>
    edit({ is: "change", issue: id, part });
  const words = { number: String(number) };
  return (
    <fieldset className={styles.issue}>
      <legend>{t("form.issueNumber", words)}</legend>
      <div className={styles.row}>
        <TextField
          label={t("form.issueTitle", words)}
          lang="vi"
          value={issue.title}
          onChange={(title) => change({ title })}
        />
        <TextField
          label={t("form.clause")}
          lang="vi"
          value={issue.clause}
          onChange={(clause) => change({ clause })}
        />
        <Button
          variant="icon"
          icon="up"
          label={t("form.issueUp", words)}
          isDisabled={number === 1}
          onPress={() => edit({ is: "raise", issue: id })}
        />
        <Button
          variant="icon"
          icon="bin"
          label={t("form.issueRemove", words)}
          onPress={() => edit({ is: "remove", issue: id })}
        />
      </div>
      <RadioChoices
        label={t("form.kind")}
        labelHidden
        look="segments"
        value={kind}
        onChange={(value) => change({ kind: KINDS.find((each) => each === value) ?? kind })}
        options={KINDS.map((value) => ({ value, label: t(`form.kinds.${value}`) }))}
      />
      {options.map((option, at) => (
        <OptionRow key={option.id} issue={issue} option={option} number={at + 1} edit={edit} />
      ))}
      <div className="bar">
        {kind === "options" && options.length < MAX_OPTIONS && (
          <Button variant="quiet" icon="plus" onPress={() => edit({ is: "add-option", issue: id })}>
            {t("form.addOption")}
          </Button>
        )}
        <Checkbox isSelected={issue.allowOther} onChange={(allowOther) => change({ allowOther })}>
          {t("form.allowOther")}
        </Checkbox>
      </div>
    </fieldset>
  );
}

type OptionProps = Props & { option: IssueOption };

function OptionRow({ issue, option, number, edit }: OptionProps) {
  const { t } = useTranslation("ballots");
  const words = { number: String(number) };
  const where = { issue: issue.id, option: option.id };
  return (
    <div className={styles.row}>
      <TextField
        label={t("form.option", words)}
        lang="vi"
        value={option.text}
        onChange={(text) => edit({ is: "change-option", ...where, part: { text } })}
      />
      <TextField
        label={t("form.by")}
        lang="vi"
        value={option.by}
        onChange={(by) => edit({ is: "change-option", ...where, part: { by } })}
      />
      <Button
        variant="icon"
        icon="close"
        label={t("form.optionRemove", words)}
        isDisabled={issue.options.length <= 2}
        onPress={() => edit({ is: "remove-option", ...where })}
      />
    </div>
  );
}
