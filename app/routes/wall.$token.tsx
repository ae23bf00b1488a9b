import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { answerPage } from "../door.server.ts";
import { wallFloor } from "../floor/wall-floor.views.server.ts";
import { WallAnnouncement } from "../floor/wall-announcement.tsx";
import { WallBand } from "../floor/wall-band.tsx";
import { WallDark } from "../floor/wall-dark.tsx";
import { WallSpeaker } from "../floor/wall-speaker.tsx";
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
    const vote = await wallVote(app.read, pointer);
    return { now, meeting, vote, floor: await wallFloor(app.read, { ...pointer, vote, now }) };
  });
}

export const meta: MetaFunction = ({ matches }) => [{ title: textsOf(matches)("wall:title") }];

export default function WallRoute() {
  const view = useLoaderData<typeof loader>();
  const { now: readAt, meeting, floor } = view;
  const now = useNow(readAt);
  useLive(`meeting:${meeting.id}`);
  useFreshCode(meeting.code.changesAt, readAt);
  if (floor.shown === "nothing") return <WallDark title={meeting.title} />;
  const band = floor.shown === "announcement" ? null : standing(floor, now);
  const isVote = floor.shown === "vote" || floor.shown === "result";
  const foot = <WallCounts meeting={meeting} vote={isVote ? view.vote : null} />;
  return (
    <WallFrame title={meeting.title} now={now} foot={foot}>
      <WallBand text={band} />
      {meeting.suspension ? (
        <WallPauseScreen suspension={meeting.suspension} />
      ) : (
        <Shown view={view} now={now} />
      )}
    </WallFrame>
  );
}

type View = ReturnType<typeof useLoaderData<typeof loader>>;

/** A message is over on the wall at its minute, also when nothing else happens. */
function standing({ announcement }: View["floor"], now: number): string | null {
  return announcement && announcement.endsAt > now ? announcement.text : null;
}

function Shown({ view, now }: { view: View; now: number }) {
  const { meeting, vote, floor, now: readAt } = view;
  switch (floor.shown) {
    case "vote":
      return vote && <WallVoteScreen key={vote.id} vote={vote} now={now} />;
    case "result":
      return vote?.result && <WallResultScreen vote={vote} result={vote.result} />;
    case "speaker":
      return (
        floor.speaker && (
          <WallSpeaker {...{ readAt, now }} speaker={floor.speaker} item={meeting.item} />
        )
      );
    case "announcement":
      return floor.announcement && <WallAnnouncement text={floor.announcement.text} />;
    case "item":
    case "nothing":
      return <WallIdleScreen meeting={meeting} now={now} />;
    default:
      return floor.shown satisfies never;
  }
}
