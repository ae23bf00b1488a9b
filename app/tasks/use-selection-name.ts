import { useTranslation } from "react-i18next";
import { STANDINGS } from "./standing.ts";
import { MARKED, type Selection } from "./task-filter.ts";
import { TASK_STATES } from "./task.ts";

/** How a selection is called; null: every task that is counted. */
export function useSelectionName(): (selection: Selection | null) => string {
  const { t } = useTranslation("tasks");
  return (selection) => {
    if (selection === null) return t("list.everything");
    const state = TASK_STATES.find((each) => each === selection);
    if (state) return t(`state.${state}`);
    const standing = STANDINGS.find((each) => each === selection);
    if (standing) return t(`selection.${standing}`);
    const mark = MARKED.find((each) => each === selection);
    return mark ? t(`selection.${mark}`) : "";
  };
}
