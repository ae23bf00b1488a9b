import type { ConductPage } from "./conduct.views.server.ts";
import { ConsentPanel } from "./consent-panel.tsx";
import { UrgentOnConduct } from "./urgent-at-meeting.tsx";

type Props = {
  page: Pick<ConductPage, "meeting" | "consent" | "quorum" | "rights" | "urgent">;
  voteState: string | undefined;
};

/** What else comes before the room: items that one vote may adopt, urgent decisions to be reported. */
export function ConductMatters({ page, voteState }: Props) {
  return (
    <>
      <ConsentPanel {...{ page, voteState }} />
      {voteState !== "open" && <UrgentOnConduct meetingId={page.meeting.id} urgent={page.urgent} />}
    </>
  );
}
