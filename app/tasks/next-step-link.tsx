import { useTranslation } from "react-i18next";
import type { TaskPage } from "./task-page.views.server.ts";
import styles from "./task-head.module.css";

/** Where on the page what is to be done next is done. */
export const DEEDS_ID = "deeds";

/** In the order in which they press. */
const PRESSING = [
  "decide-extension",
  "confirm",
  "reassign",
  "receive",
  "report-progress",
  "resume",
] as const satisfies readonly TaskPage["deeds"][number][];

/** At the top of the page what this person is to do, and the way down to it; nothing to do, no link. */
export function NextStepLink({ task: { deeds } }: { task: TaskPage }) {
  const { t } = useTranslation("tasks");
  const next = PRESSING.find((deed) => deeds.includes(deed));
  if (!next) return null;
  return (
    <p className={styles.next}>
      <a href={`#${DEEDS_ID}`}>{t("nextStep.is", { step: t(`nextStep.${next}`) })}</a>
    </p>
  );
}
