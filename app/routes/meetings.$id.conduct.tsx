import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { Announce } from "../floor/announce.tsx";
import { AnnouncementBanner } from "../floor/announcement-banner.tsx";
import { conductFloor } from "../floor/conduct-floor.views.server.ts";
import { FloorSide } from "../floor/floor-side.tsx";
import { WallBar } from "../floor/wall-bar.tsx";
import { textsOf } from "../i18n/page-title.ts";
import { useLive } from "../live/use-live.ts";
import { ConductAgenda } from "../meetings/conduct-agenda.tsx";
import { ConductDeeds } from "../meetings/conduct-deeds.tsx";
import { ConductLayout } from "../meetings/conduct-layout.tsx";
import { ConductMatters } from "../meetings/conduct-matters.tsx";
import { ConductStage } from "../meetings/conduct-stage.tsx";
import { ConductTop } from "../meetings/conduct-top.tsx";
import { conductPage } from "../meetings/conduct.views.server.ts";
import { DemoCheckIn } from "../meetings/demo-check-in.tsx";
import { ItemAttendance } from "../meetings/item-attendance.tsx";
import { isGathering } from "../meetings/meeting.ts";
import { presenceByItem } from "../meetings/presence-record.views.server.ts";
import { QuorumForSecretariat } from "../meetings/quorum-banner.tsx";
import { QuorumMeter } from "../meetings/quorum-meter.tsx";
import { SeatsGrid } from "../meetings/seats-grid.tsx";
import { WallControl } from "../meetings/wall-control.tsx";
import { MinutesLink } from "../minutes/minutes-link.tsx";
import { DraftLink } from "../resolutions/draft-link.tsx";
import { Shell } from "../shell.tsx";
import { useNow } from "../ui/use-now.ts";
import { ConductVote } from "../votes/conduct-vote.tsx";
import { preparedVotes } from "../votes/prepared-votes.views.server.ts";
import { currentVote, votesOfMeeting } from "../votes/vote.views.server.ts";

export const loader = page(async ({ app, person, params, url }) => {
  const eyes = { person, meetingId: params.id ?? "", now: app.clock() };
  const asked = url.searchParams.get("attendance");
  const conduct = await conductPage(app.read, eyes);
  const { currentItemId } = conduct.meeting;
  const minutes = app.settings.speakingMinutes;
  const vote = await currentVote(app.read, eyes);
  return {
    ...conduct,
    vote,
    prepared: await preparedVotes(app.read, eyes),
    ...(await conductFloor(app.read, { ...eyes, minutes, currentItemId, vote })),
    attendance: asked && {
      itemId: asked,
      items: await presenceByItem(app.read, eyes.meetingId, eyes.now),
    },
    votes: await votesOfMeeting(app.read, eyes),
    isDemo: app.settings.mode === "demo",
  };
});

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("meetings:conduct.pageTitle") },
];

type View = ReturnType<typeof useLoaderData<typeof loader>>;

export default function ConductRoute() {
  const { t } = useTranslation("meetings");
  const view = useLoaderData<typeof loader>();
  const { meeting, lines, rights, votes } = view;
  const now = useNow(view.now);
  useLive(`meeting:${meeting.id}`);
  return (
    <Shell
      fixed
      back={{ to: "/meetings", label: t("conduct.back") }}
      title={t("conduct.pageTitle")}
      heading
      sub={meeting.title}
      middle={<QuorumMeter quorum={view.quorum} />}
      notice={
        <>
          <AnnouncementBanner announcements={view.announcements} readAt={view.now} />
          <QuorumForSecretariat {...{ meeting, rights }} quorum={view.quorum} />
        </>
      }
      right={<ConductTop {...{ meeting, rights, now }} seats={view.roll} />}
    >
      <ConductLayout
        agenda={<ConductAgenda {...{ meeting, lines, votes, rights, now }} />}
        foot={<Wall view={view} now={now} />}
        side={<FloorSide meetingId={meeting.id} readAt={view.now} {...{ view, now }} />}
      >
        <Middle view={view} />
        <ItemAttendance
          {...{ meetingId: meeting.id, mayMark: rights.markAttendance, asked: view.attendance }}
        />
      </ConductLayout>
    </Shell>
  );
}

/** The vote where there is one, else where the session stands; below it the seats. */
function Middle({ view }: { view: View }) {
  const { meeting, rights, vote, suspension } = view;
  const item = currentOf(view);
  const adopted = vote?.state === "announced" && vote.result?.outcome === "ADOPTED";
  return (
    <>
      {(!vote || suspension) && (
        <ConductStage {...{ meeting, item, rights, suspension }} quorum={view.quorum} />
      )}
      <ConductVote
        vote={vote}
        meetingId={meeting.id}
        item={item}
        {...{ isDemo: view.isDemo, quorum: view.quorum, now: view.now }}
        {...{ prepared: view.prepared ?? [], mayOpen: rights.takeUpItem, isChair: rights.close }}
      />
      <ConductMatters page={view} voteState={vote?.state} />
      {adopted && rights.draftResolution && <DraftLink itemId={vote.item.id} />}
      <SeatsGrid
        meetingId={meeting.id}
        chairSeatId={meeting.chairSeatId}
        roll={view.roll}
        counts={view.counts}
        {...{ items: view.items, recusals: view.recusals, currentItemId: meeting.currentItemId }}
        marks={vote?.state === "open" ? vote.marks : null}
        mayMark={rights.markAttendance}
      />
      {view.isDemo && rights.markAttendance && <DemoCheckIn meetingId={meeting.id} />}
    </>
  );
}

/** The big screen, what is said to everybody, and the demo's own button. */
function Wall({ view, now }: { view: View; now: number }) {
  const { meeting, rights, vote, wall } = view;
  if (!isGathering(meeting)) return <MinutesLink meeting={meeting} />;
  return (
    <WallBar
      meetingId={meeting.id}
      wall={view.screen}
      item={currentOf(view)?.position ?? null}
      links={wall && <WallControl meetingId={meeting.id} wall={wall} readAt={view.now} now={now} />}
    >
      <Announce meetingId={meeting.id} />
      <ConductDeeds meetingId={meeting.id} rights={rights} isVoting={vote?.state === "open"} />
    </WallBar>
  );
}

function currentOf({ meeting, items }: View) {
  return items.find(({ id }) => id === meeting.currentItemId) ?? null;
}
