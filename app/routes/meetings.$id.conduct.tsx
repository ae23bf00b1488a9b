import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { useLive } from "../live/use-live.ts";
import { CloseMeeting } from "../meetings/close-meeting.tsx";
import { ConductAgenda } from "../meetings/conduct-agenda.tsx";
import { ConductLayout } from "../meetings/conduct-layout.tsx";
import { ConductStage } from "../meetings/conduct-stage.tsx";
import { ConductTop } from "../meetings/conduct-top.tsx";
import { conductPage } from "../meetings/conduct.views.server.ts";
import { DemoCheckIn } from "../meetings/demo-check-in.tsx";
import { ItemAttendance } from "../meetings/item-attendance.tsx";
import { isGathering } from "../meetings/meeting.ts";
import { presenceByItem } from "../meetings/presence-record.views.server.ts";
import { QuorumBanner } from "../meetings/quorum-banner.tsx";
import { QuorumMeter } from "../meetings/quorum-meter.tsx";
import { SeatsGrid } from "../meetings/seats-grid.tsx";
import { SuspendMeeting } from "../meetings/suspend-meeting.tsx";
import { WallControl } from "../meetings/wall-control.tsx";
import { Shell } from "../shell.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { useNow } from "../ui/use-now.ts";
import { ConductVote } from "../votes/conduct-vote.tsx";
import { currentVote, votesOfMeeting } from "../votes/vote.views.server.ts";

export const loader = page(async ({ app, person, params, url }) => {
  const eyes = { person, meetingId: params.id ?? "", now: app.clock() };
  const asked = url.searchParams.get("attendance");
  return {
    ...(await conductPage(app.read, eyes)),
    attendance: asked && {
      itemId: asked,
      items: await presenceByItem(app.read, eyes.meetingId, eyes.now),
    },
    vote: await currentVote(app.read, eyes),
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
  const { meeting, items, rights, votes } = view;
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
      right={<ConductTop meetingId={meeting.id} now={now} />}
    >
      <ConductLayout
        agenda={<ConductAgenda {...{ meeting, items, votes, now }} mayTurn={rights.takeUpItem} />}
        side={<Side view={view} now={now} />}
      >
        <Middle view={view} />
        {view.attendance && (
          <ItemAttendance
            {...{ meetingId: meeting.id, mayMark: rights.markAttendance }}
            {...view.attendance}
          />
        )}
      </ConductLayout>
    </Shell>
  );
}

/** The vote where there is one, else where the session stands; below it the seats. */
function Middle({ view }: { view: View }) {
  const { t } = useTranslation("meetings");
  const { meeting, items, rights, vote, suspension } = view;
  const item = items.find(({ id }) => id === meeting.currentItemId) ?? null;
  const adopted = vote?.state === "announced" && vote.result?.outcome === "ADOPTED";
  return (
    <>
      {!rights.close && meeting.state === "open" && (
        <QuorumBanner meetingId={meeting.id} quorum={view.quorum} />
      )}
      {(!vote || suspension) && (
        <ConductStage {...{ meeting, item, rights, suspension }} quorum={view.quorum} />
      )}
      <ConductVote
        vote={vote}
        meetingId={meeting.id}
        item={item}
        mayOpen={rights.takeUpItem}
        isChair={rights.close}
        isDemo={view.isDemo}
        quorum={view.quorum}
        now={view.now}
      />
      {adopted && rights.draftResolution && (
        <div>
          <ButtonLink icon="doc" to={`/resolutions/new?item=${vote.item.id}`}>
            {t("conduct.draft")}
          </ButtonLink>
        </div>
      )}
      <SeatsGrid
        meetingId={meeting.id}
        chairSeatId={meeting.chairSeatId}
        roll={view.roll}
        counts={view.counts}
        {...{ items, recusals: view.recusals, currentItemId: meeting.currentItemId }}
        marks={vote?.state === "open" ? vote.marks : null}
        mayMark={rights.markAttendance}
      />
    </>
  );
}

function Side({ view, now }: { view: View; now: number }) {
  const { meeting, rights, wall } = view;
  const isVoting = view.vote?.state === "open";
  return (
    <>
      {wall && <WallControl meetingId={meeting.id} wall={wall} readAt={view.now} now={now} />}
      {view.isDemo && isGathering(meeting) && <DemoCheckIn meetingId={meeting.id} />}
      {rights.suspend && !isVoting && <SuspendMeeting meetingId={meeting.id} />}
      {rights.close && <CloseMeeting meetingId={meeting.id} />}
    </>
  );
}
