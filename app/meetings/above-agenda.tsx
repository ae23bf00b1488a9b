import { useTranslation } from "react-i18next";
import { listPath } from "../tasks/task-filter.ts";
import { TextLink } from "../ui/button-link.tsx";
import { AgendaVersions } from "./agenda-versions.tsx";
import type { RoomTop } from "./meeting.views.server.ts";
import { UrgentInRoom } from "./urgent-at-meeting.tsx";

type Props = Pick<RoomTop, "meeting" | "urgent" | "escalated" | "versions" | "mine" | "rights"> & {
  now: number;
};

/** Over the agenda in the meeting room: what else is to be reported, and how the agenda came to be. */
export function AboveAgenda({ meeting, urgent, escalated, versions, mine, rights }: Props) {
  const { t } = useTranslation("tasks");
  return (
    <>
      <UrgentInRoom meetingId={meeting.id} urgent={urgent} />
      {escalated > 0 && (
        <TextLink to={listPath({ state: "escalated" })} icon="flag" small>
          {t("escalated.inRoom", { count: String(escalated) })}
        </TextLink>
      )}
      {(mine || rights.conduct) && (
        <TextLink to={listPath({ state: "overdue" })} icon="flag" small>
          {t("list.overdueInRoom")}
        </TextLink>
      )}
      <AgendaVersions versions={versions} />
    </>
  );
}
