import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { answersOf } from "../invitations/answers.views.server.ts";
import { AnswersToHandle } from "../invitations/answers-to-handle.tsx";
import { QuorumForecast } from "../invitations/quorum-forecast.tsx";
import { useLive } from "../live/use-live.ts";
import { AddItem } from "../meetings/add-item.tsx";
import { AgendaSum } from "../meetings/agenda-sum.tsx";
import { isAnnounced } from "../meetings/agenda-version.ts";
import { AgendaTable } from "../meetings/agenda-table.tsx";
import { InvitedGuests } from "../meetings/invited-guests.tsx";
import { countPapers } from "../meetings/paper-counts.ts";
import { isOver } from "../meetings/meeting.ts";
import { NameSubstitute } from "../meetings/name-substitute.tsx";
import { NextStep } from "../meetings/next-step.tsx";
import { PositionsTable } from "../meetings/positions-table.tsx";
import { PrepareHead } from "../meetings/prepare-head.tsx";
import { PrepareLayout } from "../meetings/prepare-layout.tsx";
import { preparePage } from "../meetings/prepare.views.server.ts";
import { UrgentAtMeeting } from "../meetings/urgent-at-meeting.tsx";
import { SaveTemplate } from "../meetings/save-template.tsx";
import { PapersCell } from "../papers/papers-cell.tsx";
import { ReadCell } from "../papers/read-cell.tsx";
import { StepCell } from "../papers/step-cell.tsx";
import { SummaryCell } from "../papers/summary-cell.tsx";
import { lackingOf, toDo } from "../papers/board.ts";
import { boardOfMeeting } from "../papers/board.views.server.ts";
import { TakeBackAbsence } from "../meetings/take-back-absence.tsx";
import { ItemPapers } from "../papers/item-papers.tsx";
import { preparedPapers, readerCandidates } from "../papers/prepare-papers.views.server.ts";
import { TakeAlong } from "../papers/take-along.tsx";
import { Shell } from "../shell.tsx";
import { EscalatedTasks } from "../tasks/escalated-tasks.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PreparedVotes } from "../votes/prepared-votes.tsx";
import { preparedVotes } from "../votes/prepared-votes.views.server.ts";
import { useNow } from "../ui/use-now.ts";

export const loader = page(async ({ app, person, params }) => {
  const eyes = { person, meetingId: params.id ?? "", now: app.clock() };
  const prepared = await preparePage(app.read, eyes);
  return {
    ...prepared,
    papers: await preparedPapers(app.read, eyes),
    board: await boardOfMeeting(app.read, prepared.meeting, eyes.now),
    answers: await answersOf(app.read, eyes),
    votes: await preparedVotes(app.read, eyes),
    readers: await readerCandidates(app.read, eyes.meetingId),
  };
});

export const meta: MetaFunction = ({ matches }) => [
  { title: textsOf(matches)("meetings:prepare.pageTitle") },
];

export default function PrepareRoute() {
  const { t } = useTranslation("meetings");
  const view = useLoaderData<typeof loader>();
  const { meeting, chair, lines, papers, rights, roll, offices, later } = view;
  const items = lines.filter(({ kind }) => kind === "item");
  const choices = { offices, later, speakers: view.guestCandidates };
  const now = useNow(view.now, 60_000);
  useLive(`meeting:${meeting.id}`);
  useLive(`readings:${meeting.id}`);
  const counts = countPapers(papers);
  const lacking = lackingOf(items, view.board);
  const cellsOf = (item: { id: string; position: string }) => {
    const line = view.board.find(({ itemId }) => itemId === item.id);
    const own = papers.filter(({ itemId }) => itemId === item.id);
    return {
      papers: <PapersCell line={line} papers={own} />,
      summary: <SummaryCell line={line} />,
      read: <ReadCell line={line} papers={own} />,
      step: <StepCell line={line} itemNumber={item.position} now={now} mayUrge={rights.urge} />,
      hasPapers: own.length > 0,
    };
  };
  return (
    <Shell current="meetings">
      <PrepareLayout
        head={
          <PrepareHead
            {...view}
            {...{ counts, now, items: items.length }}
            lacking={toDo(view.board)}
          />
        }
        side={
          <>
            <QuorumForecast answers={view.answers} rules={meeting.ruleSet} />
            <AnswersToHandle
              {...{ meetingId: meeting.id, answers: view.answers }}
              takeBack={(seat) =>
                rights.nameSubstitutes && <TakeBackAbsence {...seat} meetingId={meeting.id} />
              }
            >
              {rights.nameSubstitutes && <NameSubstitute meetingId={meeting.id} roll={roll} />}
            </AnswersToHandle>
            <PositionsTable consent={view.consent} />
            <UrgentAtMeeting meetingId={meeting.id} urgent={view.urgent} />
            <EscalatedTasks lines={view.escalated} now={now} />
            <InvitedGuests
              items={items}
              candidates={view.guestCandidates}
              mayInvite={rights.inviteGuests}
            />
          </>
        }
        last={
          <NextStep
            {...{ meeting, chair, rights, lacking }}
            blocking={view.blocking}
            items={items.length}
            seats={roll.length}
            waiting={counts.waiting}
          />
        }
      >
        {lines.length === 0 ? (
          <EmptyState icon="doc" title={t("prepare.empty")}>
            {t("prepare.emptyNote")}
          </EmptyState>
        ) : (
          <AgendaTable
            {...{ lines, choices, cellsOf }}
            mayArrange={rights.arrange}
            isDraft={!isAnnounced(meeting.state)}
            papersOf={(item) => (
              <ItemPapers
                {...{ meetingId: meeting.id, item }}
                papers={papers.filter(({ itemId }) => itemId === item.id)}
                candidates={view.readers}
                mayChange={!isOver(meeting)}
                mayPublish={rights.publish}
              />
            )}
          />
        )}
        <AgendaSum {...{ items, counts }} versions={view.versions} />
        {rights.downloadPackage && <TakeAlong meetingId={meeting.id} />}
        {rights.arrange && <AddItem meetingId={meeting.id} {...{ lines, choices }} />}
        <PreparedVotes {...{ meeting, items }} votes={view.votes} />
        {items.length > 0 && <SaveTemplate meetingId={meeting.id} title={meeting.title} />}
      </PrepareLayout>
    </Shell>
  );
}
