import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { page } from "../door.server.ts";
import { AnnouncementBanner } from "../floor/announcement-banner.tsx";
import { announcementsFor } from "../floor/announcement.views.server.ts";
import { textsOf } from "../i18n/page-title.ts";
import { useLocale } from "../i18n/use-locale.ts";
import { MyInvitation } from "../invitations/my-invitation.tsx";
import { useLive } from "../live/use-live.ts";
import { NextMeeting } from "../meetings/next-meeting.tsx";
import { deskPage, type Desk } from "../notices/desk.views.server.ts";
import { UrgentToReport } from "../meetings/urgent-to-report.tsx";
import { urgentToReport } from "../meetings/urgent-decisions.views.server.ts";
import { NewThings } from "../notices/new-things.tsx";
import { WaitingList } from "../notices/waiting-list.tsx";
import { FirstStepsNotice } from "../people/first-steps-notice.tsx";
import { dateVi, weekdayName } from "../platform/dates.ts";
import { Shell } from "../shell.tsx";
import { OwedTasks } from "../tasks/owed-tasks.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { Notice } from "../ui/notice.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import { useNow } from "../ui/use-now.ts";

export const meta: MetaFunction = ({ matches }) => [{ title: textsOf(matches)("desk:title") }];

export const loader = page(async ({ app, person }) => {
  const eyes = { person, now: app.clock() };
  const announcements = await announcementsFor(app.read, eyes);
  const urgent = await urgentToReport(app.read, person);
  return { ...(await deskPage(app.read, eyes)), announcements, urgent };
});

export default function DeskRoute() {
  const { t } = useTranslation("desk");
  const desk = useLoaderData<typeof loader>();
  const now = useNow(desk.now, 30_000);
  useLive(`person:${desk.personId}`);
  useLive(desk.next ? `meeting:${desk.next.id}` : null);
  useLive(desk.figures ? "tasks" : null);
  if (desk.sees !== "content")
    return <WithoutContent sees={desk.sees} steps={desk.steps} now={now} />;
  return (
    <Shell
      current="desk"
      className="columns"
      notice={<AnnouncementBanner announcements={desk.announcements} readAt={desk.now} />}
    >
      <div className="columns__main stack">
        <DeskHead desk={desk} now={now} />
        {desk.isWithoutRole && (
          <Notice kind="info" title={t("withoutRole")}>
            {t("withoutRoleNote")}
          </Notice>
        )}
        <WaitingList lines={desk.waiting} now={now} />
        <UrgentToReport urgent={desk.urgent} />
        {desk.figures && <OwedTasks figures={desk.figures} now={now} />}
      </div>
      <div className="columns__side">
        <NextMeeting meeting={desk.next} now={now}>
          <MyInvitation mine={desk.invitation} />
        </NextMeeting>
        <NewThings news={desk.news} now={now} />
      </div>
    </Shell>
  );
}

function DeskHead({ desk, now }: { desk: Desk; now: number }) {
  return <PageHead date={<Today now={now} />} title={useHeadline(desk)} />;
}

function useHeadline({ address, waiting }: Desk): string {
  const { t } = useTranslation("desk");
  const first = waiting[0]?.kind;
  if (first === undefined) return t("headline.none", { address });
  if (first === "vote") return t("headline.vote", { address });
  const isBallot = first === "answer-ballot";
  const counted = isBallot ? waiting.filter(({ kind }) => kind === first) : waiting;
  const known = COUNTED[counted.length - 1];
  const many = known ? t(`numbers.${known}`) : String(counted.length);
  if (known === "1") return t(isBallot ? "headline.ballot" : "headline.one", { address });
  return t(isBallot ? "headline.ballots" : "headline.some", { address, many });
}

const COUNTED = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] as const;

function Today({ now }: { now: number }) {
  const locale = useLocale();
  const comma = locale === "vi" ? "," : "";
  return `${weekdayName(now, locale)}${comma} ${dateVi(now)}`;
}

type Without = { sees: "log" | "nothing"; steps: Desk["steps"]; now: number };

function WithoutContent({ sees, steps, now }: Without) {
  const { t } = useTranslation(["desk", "mails", "system"]);
  return (
    <Shell current="desk" className="single single--narrow stack">
      <PageHead
        date={<Today now={now} />}
        title={t(sees === "log" ? "desk:headline.auditor" : "desk:headline.operator")}
        sub={t(sees === "log" ? "desk:auditorNote" : "desk:operatorNote")}
        actions={
          <>
            <ButtonLink to={sees === "log" ? "/log" : "/outbox"} variant="primary">
              {sees === "log" ? t("desk:openLog") : t("mails:outbox.openOutbox")}
            </ButtonLink>
            {sees === "nothing" && <ButtonLink to="/system">{t("system:open")}</ButtonLink>}
          </>
        }
      />
      {steps && <FirstStepsNotice steps={steps} />}
    </Shell>
  );
}
