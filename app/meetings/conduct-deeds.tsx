import { CloseMeeting } from "./close-meeting.tsx";
import type { Rights } from "./rights.views.server.ts";
import { SuspendMeeting } from "./suspend-meeting.tsx";

type Props = { meetingId: string; rights: Rights; isVoting: boolean };

/** A break, or the end. */
export function ConductDeeds({ meetingId, rights, isVoting }: Props) {
  return (
    <>
      {rights.suspend && !isVoting && <SuspendMeeting meetingId={meetingId} />}
      {rights.close && <CloseMeeting meetingId={meetingId} />}
    </>
  );
}
