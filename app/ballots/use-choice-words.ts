import { useTranslation } from "react-i18next";
import type { BallotIssue } from "./ballot-content.ts";

/** What a choice of an issue is called, and who proposes it. */
export function useChoiceWords(): (
  issue: BallotIssue | null,
  choice: string,
) => { label: string; note?: string } {
  const { t } = useTranslation("ballots");
  return (issue, choice) => {
    const option = issue?.options.find(({ id }) => id === choice);
    if (option) return { label: option.text, ...(option.by && { note: option.by }) };
    if (choice === "AGREE" || choice === "DISAGREE") return { label: t(`choice.${choice}`) };
    return { label: t("choice.OTHER") };
  };
}
