import { useTranslation } from "react-i18next";
import type { VoteView } from "./vote-view.ts";

/** What a vote asks: of a block how many items and which, in the reader's language. */
export function useQuestion({ question, block }: Pick<VoteView, "question" | "block">): string {
  const { t } = useTranslation("consent");
  if (block.length === 0) return question;
  const positions = block.map(({ position }) => position).join(", ");
  return t("question", { count: block.length, positions });
}
