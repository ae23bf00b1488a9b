import { useTranslation } from "react-i18next";
import { TextLink } from "../ui/button-link.tsx";
import { Sect } from "../ui/sect.tsx";
import { State } from "../ui/state.tsx";
import { OverdueLine } from "./overdue-line.tsx";
import { listPath } from "./task-filter.ts";
import type { TasksBoard } from "./tasks-board.views.server.ts";

type Props = { board: TasksBoard };

/** What has been overdue for longest, and the way to all of them. */
export function OldestOverdue({ board }: Props) {
  const { t } = useTranslation("tasks");
  const { oldest: lines, at, counting } = board;
  const { overdue } = board.all;
  const all = (
    <TextLink to={listPath({ state: "overdue", counting })} small>
      {t("board.seeAll", { figure: String(overdue) })}
    </TextLink>
  );
  return (
    <>
      <Sect title={t("board.oldest")} thin {...(overdue > 0 && { end: all })} />
      {lines.length === 0 && <State icon="tick">{t("board.noneOverdue")}</State>}
      <ol className="rows">
        {lines.map((line) => (
          <OverdueLine key={line.id} line={line} now={at} />
        ))}
      </ol>
    </>
  );
}
