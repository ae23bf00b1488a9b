import type { ConductFloor } from "./conduct-floor.views.server.ts";
import { RunningNotes } from "./running-notes.tsx";
import { SpeakingQueue } from "./speaking-queue.tsx";

type Props = { meetingId: string; view: ConductFloor; readAt: number; now: number };

/** The right column of the conduct screen: who speaks, and what is written down. */
export function FloorSide({ meetingId, view, readAt, now }: Props) {
  return (
    <>
      <SpeakingQueue {...{ meetingId, readAt, now }} floor={view.floor} />
      <RunningNotes meetingId={meetingId} sheet={view.notes} />
    </>
  );
}
