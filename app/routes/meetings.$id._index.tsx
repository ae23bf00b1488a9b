import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { NoteBar } from "../annotations/note-bar.tsx";
import { NoteLayer } from "../annotations/note-layer.tsx";
import { notesRoom } from "../annotations/notes-room.views.server.ts";
import { NotesDrawer } from "../annotations/notes-drawer.tsx";
import { NoteSync } from "../annotations/note-sync.tsx";
import { useNoting } from "../annotations/use-noting.ts";
import { page } from "../door.server.ts";
import { AnnouncementBanner } from "../floor/announcement-banner.tsx";
import { announcementsFor } from "../floor/announcement.views.server.ts";
import { AskToSpeak } from "../floor/ask-to-speak.tsx";
import { floorOf } from "../floor/floor.views.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { useLocale } from "../i18n/use-locale.ts";
import { useLive } from "../live/use-live.ts";
import { AboveAgenda } from "../meetings/above-agenda.tsx";
import { ApproveAgenda } from "../meetings/approve-agenda.tsx";
import { BelowItem } from "../meetings/below-item.tsx";
import { CheckIn } from "../meetings/check-in.tsx";
import { ConductLink } from "../meetings/conduct-link.tsx";
import { PauseNotice } from "../meetings/pause-notice.tsx";
import { isGathering } from "../meetings/meeting.ts";
import { RoomClock } from "../meetings/room-clock.tsx";
import { roomTop } from "../meetings/meeting.views.server.ts";
import { AgendaRail } from "../papers/agenda-rail.tsx";
import { BlankPage } from "../papers/blank-page.tsx";
import { FollowAct } from "../papers/follow-act.tsx";
import { PaperReader } from "../papers/paper-reader.tsx";
import { ReaderPager } from "../papers/reader-pager.tsx";
import { ReaderTools } from "../papers/reader-tools.tsx";
import { readingRoom } from "../papers/reading-room.views.server.ts";
import { readableOf, wishOf } from "../papers/room-selection.ts";
import { TakeAlong } from "../papers/take-along.tsx";
import { useFollowing } from "../papers/use-following.ts";
import { useRoomReader } from "../papers/use-room-reader.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, weekdayName } from "../platform/dates.ts";
import { listResolutions } from "../resolutions/resolution.views.server.ts";
import { Shell } from "../shell.tsx";
import { BottomBar } from "../ui/bottom-bar.tsx";
import { RoomVoteButton } from "../votes/room-vote-button.tsx";
import { useVoteSheet } from "../votes/use-vote-sheet.ts";
import { VoteSheet } from "../votes/vote-sheet.tsx";
import { currentVote } from "../votes/vote.views.server.ts";

export const loader = page(async ({ app, person, params, url }) => {
  const meetingId = params["id"] ?? "";
  const wish = wishOf(url.searchParams);
  const now = app.clock();
  const [top, room, vote, floor, announcements, documents] = await Promise.all([
    roomTop(app.read, { person, meetingId, now }),
    readingRoom(app.read, { person, meetingId, wish }),
    currentVote(app.read, { person, meetingId }),
    floorOf(app.read, { person, meetingId, now, minutes: app.settings.speakingMinutes }),
    announcementsFor(app.read, { person, meetingId, now }),
    listResolutions(app.read, { person, meetingId }),
  ]);
  const paperId = room.selected.paper?.id;
  const notes = paperId ? await notesRoom(app.read, { person, paperId, now }) : null;
  return { ...top, ...room, vote, floor, announcements, documents, now, notes };
});

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("papers:room.pageTitle") },
];

/** The meeting room: agenda and papers, what one reads, what the hand does. */
export default function MeetingRoomRoute() {
  const { t } = useTranslation(["papers", "shell"]);
  const view = useLoaderData<typeof loader>();
  const { meeting, chair, rights, mine, toApprove, items, selected, vote, now } = view;
  const { bookmarks, seesReceipts, recusals, suspension, floor, announcements } = view;
  const locale = useLocale();
  const [isAgendaOpen, setIsAgendaOpen] = useState(false);
  useLive(`meeting:${meeting.id}`);
  const sheet = useVoteSheet(vote);
  const reader = useRoomReader(selected);
  const follow = useFollowing({ meetingId: meeting.id, items, reader });
  const { open, pageStage, drawPlace } = reader;
  const noting = useNoting({ open, page: reader.page, pageStage, room: view.notes, drawPlace });
  const date = `${weekdayName(meeting.startsAt, locale)}, ${dateVi(meeting.startsAt)}`;
  const onAgenda = () => setIsAgendaOpen(true);
  return (
    <Shell
      fixed
      className="room room--two"
      back={{ to: "/", label: t("shell:desk") }}
      title={meeting.title}
      sub={t("room.chairedBy", { date, chair: inLocale(locale, chair) })}
      right={
        <NoteSync noting={noting}>
          <RoomClock now={now} />
        </NoteSync>
      }
      notice={
        <>
          <AnnouncementBanner announcements={announcements} readAt={now} />
          {suspension && <PauseNotice suspension={suspension} />}
        </>
      }
      bottom={
        <BottomBar label={t("room.bar")}>
          <CheckIn {...{ meeting, mine, items, recusals }} isVoting={vote?.state === "open"} />
          {toApprove && <ApproveAgenda meetingId={meeting.id} agenda={toApprove} />}
          <AskToSpeak meetingId={meeting.id} floor={floor} readAt={now} />
          <ReaderPager reader={reader} />
          {isGathering(meeting) && <FollowAct follow={follow} mayLead={rights.leadPages} />}
          {(vote || mine) && <RoomVoteButton vote={vote} sheet={sheet} items={items} />}
          {rights.conduct && <ConductLink meetingId={meeting.id} />}
        </BottomBar>
      }
    >
      <h1 className="vh">{meeting.title}</h1>
      <AgendaRail
        {...{ items, selected, isOpen: isAgendaOpen }}
        votingItemId={vote?.state === "open" ? vote.item.id : null}
        onClose={() => setIsAgendaOpen(false)}
        below={(item) => <BelowItem {...view} item={item} />}
        versions={<AboveAgenda {...view} />}
        foot={rights.downloadPackage && <TakeAlong meetingId={meeting.id} open={open} />}
      />
      {open ? (
        <PaperReader
          {...{ reader, open, follow, onAgenda }}
          papers={items.flatMap(readableOf)}
          book={`/meetings/${meeting.id}/book`}
          tools={
            <>
              <NoteBar noting={noting} />
              <ReaderTools {...{ open, bookmarks, seesReceipts }} page={reader.page} />
            </>
          }
          overlay={<NoteLayer noting={noting} />}
          aside={noting.isOpen && <NotesDrawer noting={noting} />}
        />
      ) : (
        <BlankPage
          item={items.find(({ id }) => id === selected.itemId) ?? null}
          isRecused={recusals.some(({ itemId }) => itemId === selected.itemId)}
          {...{ onAgenda, follow }}
        />
      )}
      <VoteSheet vote={vote} sheet={sheet} now={now} />
    </Shell>
  );
}
