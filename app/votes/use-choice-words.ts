import { useTranslation } from "react-i18next";
import type { Choice } from "../counting/decision.ts";

type Told = { choice: Choice | null; option: number | null };

/** A choice in words: the usual three, an alternative by its number, or that it is not told. */
export function useChoiceWords(): (told: Told) => string {
  const { t } = useTranslation("votes");
  return ({ choice, option }) => {
    if (choice === null) return t("secret.ballot");
    return option === null ? t(`choice.${choice}`) : t("option", { number: String(option) });
  };
}
