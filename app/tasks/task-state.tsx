import { useTranslation } from "react-i18next";
import type { IconName } from "../ui/icon.tsx";
import { State as UiState } from "../ui/state.tsx";
import type { TaskState as State } from "./task.ts";

const icons: Record<State, IconName> = {
  assigned: "dot",
  declined: "undo",
  received: "ring",
  "in-progress": "ring",
  "reported-done": "half",
  rework: "undo",
  confirmed: "tick",
  suspended: "stop",
  withdrawn: "close",
  replaced: "sync",
  transferred: "next",
};

/** The state of a task: shape and word. */
export function TaskState({ state }: { state: State }) {
  const { t } = useTranslation("tasks");
  return (
    <UiState
      icon={icons[state]}
      tone={state === "rework" || state === "declined" ? "soon" : "plain"}
    >
      {t(`state.${state}`)}
    </UiState>
  );
}
