import { useTranslation } from "react-i18next";
import { TextLink } from "../ui/button-link.tsx";
import { Sect } from "../ui/sect.tsx";
import { OverdueLine } from "./overdue-line.tsx";
import { listPath } from "./task-filter.ts";
import type { TaskLine } from "./task-list.views.server.ts";

type Props = { lines: readonly TaskLine[]; now: number };

/** More are behind the link. */
const LISTED = 12;

/** While the next meeting is prepared: the overdue tasks that are reported to it. */
export function EscalatedTasks({ lines, now }: Props) {
  const { t } = useTranslation("tasks");
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="escalated">
      <Sect
        title={t("escalated.title")}
        id="escalated"
        end={
          <TextLink to={listPath({ state: "escalated" })} small iconEnd="next">
            {t("escalated.all")}
          </TextLink>
        }
        thin
      />
      <ol className="rows">
        {lines.slice(0, LISTED).map((line) => (
          <OverdueLine key={line.id} line={line} now={now} />
        ))}
      </ol>
    </section>
  );
}
