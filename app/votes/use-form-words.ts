import { useTranslation } from "react-i18next";
import type { VoteForm } from "./vote-form.ts";

/** How a vote is taken, in a few words each; none for the usual vote. */
export function useFormWords(): (form: VoteForm) => string[] {
  const { t } = useTranslation("votes");
  return ({ taken, isSecret, closesAfter, closesWhenAll }) => [
    ...(taken === "tablet" ? [] : [t(`taken.${taken}`)]),
    ...(isSecret ? [t("secret.ballot")] : []),
    ...(closesAfter === null ? [] : [t("prepared.minutes", { count: String(closesAfter / 60) })]),
    ...(closesWhenAll ? [t("form.closesWhenAll")] : []),
  ];
}
