import type { Knex } from "knex";
import { personTitles } from "../people/directory.views.server.ts";
import type { WallVote } from "../votes/vote.views.server.ts";
import { standingAnnouncement, type Announcement } from "./announcement.store.server.ts";
import { liveRequests, stretchesIn } from "./floor-request.store.server.ts";
import { pausesIn, speakerOf, type Speaker } from "./floor.views.server.ts";
import { shownOnWall, type ShownView, type WallView } from "./wall-view.ts";
import { wallViewOf } from "./wall-view.store.server.ts";

export type WallFloor = {
  /** What was chosen, and what it comes to now. */
  view: WallView;
  shown: ShownView;
  speaker: Speaker | null;
  announcement: Announcement | null;
};

type Looking = {
  meetingId: string;
  currentItemId: string | null;
  vote: Pick<WallVote, "state" | "closedAt"> | null;
  now: number;
};

/** What the big screen shows, and who speaks. */
export async function wallFloor(db: Knex, looking: Looking): Promise<WallFloor> {
  const { meetingId, currentItemId, vote, now } = looking;
  const view = await wallViewOf(db, meetingId);
  const announcement = await standingAnnouncement(db, meetingId, now);
  const speaker = currentItemId
    ? await speakerOn(db, { meetingId, itemId: currentItemId, now })
    : null;
  const shown = shownOnWall(view, {
    speakingSince: speaker?.since ?? null,
    vote: vote?.state ?? null,
    voteEndedAt: vote?.closedAt ?? null,
    announcement: announcement !== null,
  });
  return { view, shown, speaker, announcement };
}

type Where = { meetingId: string; itemId: string; now: number };

async function speakerOn(db: Knex, { meetingId, itemId, now }: Where): Promise<Speaker | null> {
  const live = await liveRequests(db, itemId);
  const stretches = await stretchesIn(db, meetingId);
  const names = await personTitles(
    db,
    live.map(({ personId }) => personId),
  );
  return speakerOf({ live, stretches, names, pauses: await pausesIn(db, meetingId), now });
}
