import { useTranslation } from "react-i18next";
import { Checkbox } from "../ui/checkbox.tsx";
import { RadioChoices } from "../ui/radio-choices.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import type { BallotIssue } from "./ballot-content.ts";
import { MAX_BALLOT_TEXT } from "./ballot-fields.ts";
import { choiceLook } from "./ballot-look.ts";
import { choicesOf, OPINIONS } from "./opinion.ts";
import { useChoiceWords } from "./use-choice-words.ts";

const WAYS = ["paper", "telephone"] as const;

/** What stands on the paper, as it stands there. */
export function EnteredAnswer({ issues }: { issues: readonly BallotIssue[] }) {
  const { t } = useTranslation("ballots");
  const say = useChoiceWords();
  return (
    <>
      <RadioChoices
        label={t("enter.via")}
        name="via"
        look="segments"
        defaultValue="paper"
        options={WAYS.map((value) => ({ value, label: t(`via.${value}`) }))}
      />
      <RadioChoices
        label={t("sheet.overall")}
        name="choice"
        look="list"
        options={OPINIONS.map((value) => ({
          value,
          label: t(`choice.${value}`),
          ...choiceLook[value],
        }))}
      />
      {issues.map((issue, at) => (
        <Select
          key={issue.id}
          label={t("sheet.issue", { number: String(at + 1), title: issue.title })}
          name={`issue:${issue.id}`}
          blank={t("enter.blank")}
          options={choicesOf(issue).map((value) => ({ value, label: say(issue, value).label }))}
        />
      ))}
      <TextArea
        label={t("sheet.text")}
        name="text"
        lang="vi"
        rows={3}
        maxLength={MAX_BALLOT_TEXT}
      />
      <Checkbox name="reserved" value="yes">
        {t("sheet.reserve")}
      </Checkbox>
    </>
  );
}
