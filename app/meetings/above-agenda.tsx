import { AgendaVersions } from "./agenda-versions.tsx";
import type { RoomTop } from "./meeting.views.server.ts";
import { UrgentInRoom } from "./urgent-at-meeting.tsx";

type Props = Pick<RoomTop, "meeting" | "urgent" | "versions">;

/** Over the agenda in the meeting room: what else is to be reported, and how the agenda came to be. */
export function AboveAgenda({ meeting, urgent, versions }: Props) {
  return (
    <>
      <UrgentInRoom meetingId={meeting.id} urgent={urgent} />
      <AgendaVersions versions={versions} />
    </>
  );
}
