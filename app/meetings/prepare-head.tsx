import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { dateVi, timeVi, weekdayName } from "../platform/dates.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import { Notice } from "../ui/notice.tsx";
import { CourseSteps } from "./course-steps.tsx";
import { CallOff } from "./call-off.tsx";
import { EditMeeting } from "./edit-meeting.tsx";
import { LookAsMember } from "./look-as-member.tsx";
import { isGathering, isHeld } from "./meeting.ts";
import type { PaperCounts } from "./paper-counts.ts";
import { MeetingEnding } from "./meeting-ending.tsx";
import { headlineOf } from "./prepare-headline.ts";
import type { PreparePage } from "./prepare.views.server.ts";

type Shown = "meeting" | "chair" | "isChairMissing" | "roll" | "rights" | "links" | "later";

type Props = Pick<PreparePage, Shown> & {
  counts: PaperCounts;
  items: number;
  lacking: number;
  now: number;
};

/** What is still to be done, when it all begins, and how far we are. */
export function PrepareHead({
  meeting,
  chair,
  isChairMissing,
  roll,
  rights,
  links,
  later,
  now,
  ...figures
}: Props) {
  const { t } = useTranslation("meetings");
  const locale = useLocale();
  // English weekdays are names, Vietnamese ones are not.
  const inSentence = (day: string) =>
    locale === "vi" ? day.charAt(0).toLowerCase() + day.slice(1) : day;
  const { key, count } = headlineOf(meeting.state, {
    ...figures,
    asked: meeting.askedAt !== null,
    waiting: figures.counts.waiting,
  });
  const when = t("prepare.when", {
    time: timeVi(meeting.startsAt),
    weekday: inSentence(weekdayName(meeting.startsAt, locale)),
    date: dateVi(meeting.startsAt),
    place: meeting.place,
    today: `${inSentence(weekdayName(now, locale))}${locale === "vi" ? "," : ""} ${dateVi(now)}`,
  });
  return (
    <>
      <PageHead
        date={meeting.title}
        title={t(`prepare.headline.${key}`, { count })}
        sub={when}
        actions={
          <div className="bar">
            {rights.lookAsMember && <LookAsMember meetingId={meeting.id} seats={roll} />}
            {rights.conduct && (isGathering(meeting) || isHeld(meeting)) && (
              <ButtonLink icon="people" to={`/meetings/${meeting.id}/conduct`}>
                {t("list.conduct")}
              </ButtonLink>
            )}
            {rights.edit && <EditMeeting meeting={meeting} roll={roll} />}
            {rights.postpone && <CallOff meetingId={meeting.id} later={later} />}
          </div>
        }
      />
      {isChairMissing && <Notice kind="soon">{t("prepare.chairMissing")}</Notice>}
      <MeetingEnding meeting={meeting} links={links} way={(id) => `/meetings/${id}/prepare`} />
      <CourseSteps {...{ meeting, chair }} items={figures.items} seats={roll.length} />
    </>
  );
}
