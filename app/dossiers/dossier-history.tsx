import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Sect } from "../ui/sect.tsx";
import { Timeline, type TimelineProps } from "../ui/timeline.tsx";
import type { DossierState } from "./dossier.ts";
import type { HistoryEntry } from "./dossier-page.views.server.ts";
import styles from "./dossiers.module.css";

type Props = { history: readonly HistoryEntry[]; state: DossierState; now: number };
type Entry = TimelineProps["entries"][number];

/** From the first draft to whom it waits for now. */
export function DossierHistory({ history, state, now }: Props) {
  const { t } = useTranslation("dossiers");
  const locale = useLocale();
  const done = history.map(({ id, step, text, by, at }): Entry => ({
    id,
    when: dateVi(at).slice(0, 5),
    title: t(`history.step.${step}`),
    body: (
      <>
        {by && inLocale(locale, by)} · {timeVi(at)}
        {text && (
          <p lang="vi" className={styles.motivation}>
            {text}
          </p>
        )}
      </>
    ),
    state: "done",
    stateLabel: t("history.done"),
  }));
  const isOver = state === "scheduled" || state === "withdrawn";
  const waits: Entry[] = isOver
    ? []
    : [
        {
          id: "now",
          when: dateVi(now).slice(0, 5),
          title: t(`history.awaits.${state}`),
          state: "now",
          stateLabel: t("history.now"),
        },
      ];
  return (
    <section aria-labelledby="history">
      <Sect title={t("history.title")} id="history" thin />
      <Timeline label={t("history.title")} entries={[...done, ...waits]} />
    </section>
  );
}
