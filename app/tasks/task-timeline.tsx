import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, dayOf, yearOf } from "../platform/dates.ts";
import { Timeline, type TimelineProps } from "../ui/timeline.tsx";
import type { TaskPage } from "./task-page.views.server.ts";
import type { ThreadEntry } from "./task-thread.views.server.ts";
import styles from "./task-timeline.module.css";
import { ThreadBody, ThreadLink, ThreadTitle } from "./thread-body.tsx";

type Entry = TimelineProps["entries"][number];
type Props = { task: TaskPage; now: number };

/** From the first paper to what is still to come. */
export function TaskTimeline({ task, now }: Props) {
  const { t } = useTranslation("tasks");
  const done = task.thread.map((entry, at): Entry => ({
    id: entry.kind === "step" ? entry.id : entry.kind,
    when: "at" in entry ? <ShortDay at={entry.at} now={now} /> : "",
    title: <ThreadTitle entry={entry} report={reportNumber(task.thread, at)} />,
    end: <ThreadLink entry={entry} taskId={task.id} />,
    body: <ThreadBody entry={entry} />,
    state: "done",
    stateLabel: t("thread.isDone"),
  }));
  return <Timeline label={t("thread.title")} entries={[...done, ...useToCome(task, now)]} />;
}

/** Who is to act now, and the end of it all. */
function useToCome(task: TaskPage, now: number): Entry[] {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  const { state } = task;
  if (isOver(state)) return [];
  return [
    {
      id: "now",
      when: (
        <>
          {dateVi(now).slice(0, 5)}
          <small className={styles.today}>{t("thread.today")}</small>
        </>
      ),
      title: t(`thread.awaits.${state}`, { lead: inLocale(locale, task.lead.name) }),
      state: "now",
      stateLabel: t("thread.isNow"),
    },
    {
      id: "closing",
      when: task.dueAt !== null && task.dueAt > now ? <ShortDay at={task.dueAt} now={now} /> : "",
      title: t("thread.closing"),
      body: t("thread.closingNote"),
      state: "next",
      stateLabel: t("thread.isNext"),
    },
  ];
}

type Over = "confirmed" | "withdrawn" | "replaced" | "transferred";

function isOver(state: TaskPage["state"]): state is Over {
  return ["confirmed", "withdrawn", "replaced", "transferred"].includes(state);
}

/** Day and month; the year where it is not this one. */
function ShortDay({ at, now }: { at: number; now: number }) {
  const [year, thisYear] = [at, now].map((each) => yearOf(dayOf(each)));
  return (
    <>
      {dateVi(at).slice(0, 5)}
      {year !== thisYear && <small className={styles.year}>{year}</small>}
    </>
  );
}

/** The how manieth progress report stands at this place. */
function reportNumber(thread: readonly ThreadEntry[], at: number): number {
  return thread
    .slice(0, at + 1)
    .filter((entry) => entry.kind === "step" && entry.step === "progress").length;
}
