import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { answerPage } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { useLive } from "../live/use-live.ts";
import { useFreshCode } from "../meetings/use-fresh-code.ts";
import { findWallMeeting } from "../meetings/wall.views.server.ts";
import { refuse } from "../platform/refusal.ts";
import { useNow } from "../ui/use-now.ts";
import { WallCounts } from "../votes/wall-counts.tsx";
import { WallFrame } from "../votes/wall-frame.tsx";
import { WallIdleScreen } from "../votes/wall-idle-screen.tsx";
import { WallPauseScreen } from "../votes/wall-pause-screen.tsx";
import { WallResultScreen } from "../votes/wall-result-screen.tsx";
import { WallVoteScreen } from "../votes/wall-vote-screen.tsx";
import { wallVote } from "../votes/vote.views.server.ts";

/** The token is the only key: an unknown, a revoked and an ended one answer alike. */
export function loader({ context, params }: LoaderFunctionArgs) {
  const { app } = context;
  return answerPage(async () => {
    const now = app.clock();
    const meeting = await findWallMeeting(app.read, params["token"] ?? "", now);
    if (!meeting) return refuse("not-found");
    const pointer = { meetingId: meeting.id, currentItemId: meeting.item?.id ?? null };
    return { now, meeting, vote: await wallVote(app.read, pointer) };
  });
}

export const meta: MetaFunction = ({ matches }) => [{ title: textsOf(matches)("wall:title") }];

export default function WallRoute() {
  const { now: readAt, meeting, vote } = useLoaderData<typeof loader>();
  const now = useNow(readAt);
  useLive(`meeting:${meeting.id}`);
  useFreshCode(meeting.code.changesAt, readAt);
  return (
    <WallFrame title={meeting.title} now={now} foot={<WallCounts meeting={meeting} vote={vote} />}>
      {meeting.suspension ? (
        <WallPauseScreen suspension={meeting.suspension} />
      ) : vote?.result ? (
        <WallResultScreen vote={vote} tally={vote.result} />
      ) : vote ? (
        <WallVoteScreen key={vote.id} vote={vote} now={now} />
      ) : (
        <WallIdleScreen meeting={meeting} now={now} />
      )}
    </WallFrame>
  );
}
