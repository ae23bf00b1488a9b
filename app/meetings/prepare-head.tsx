import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { dateVi, timeVi, weekdayName } from "../platform/dates.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import { Steps } from "../ui/steps.tsx";
import { EditMeeting } from "./edit-meeting.tsx";
import type { PaperCounts } from "./paper-counts.ts";
import { headlineOf } from "./prepare-headline.ts";
import type { PreparePage } from "./prepare.views.server.ts";
import type { MeetingState } from "./meeting.ts";

type Props = Pick<PreparePage, "meeting" | "roll" | "rights"> & {
  counts: PaperCounts;
  items: number;
  lacking: number;
  now: number;
};

/** What is still to be done, when it all begins, and how far we are. */
export function PrepareHead({ meeting, roll, rights, now, ...figures }: Props) {
  const { t } = useTranslation("meetings");
  const locale = useLocale();
  // English weekdays are names, Vietnamese ones are not.
  const inSentence = (day: string) =>
    locale === "vi" ? day.charAt(0).toLowerCase() + day.slice(1) : day;
  const { key, count } = headlineOf(meeting.state, { ...figures, waiting: figures.counts.waiting });
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
            <ButtonLink icon="eye" to={`/meetings/${meeting.id}`}>
              {t("prepare.asMember")}
            </ButtonLink>
            {rights.conduct && meeting.state !== "planned" && (
              <ButtonLink icon="people" to={`/meetings/${meeting.id}/conduct`}>
                {t("list.conduct")}
              </ButtonLink>
            )}
            {rights.edit && <EditMeeting meeting={meeting} roll={roll} />}
          </div>
        }
      />
      <Stages state={meeting.state} hasItems={figures.items > 0} startsAt={meeting.startsAt} />
    </>
  );
}

const STAGES = ["agenda", "papers", "opening", "closing"] as const;

type StagesProps = { state: MeetingState; hasItems: boolean; startsAt: number };

function Stages({ state, hasItems, startsAt }: StagesProps) {
  const { t } = useTranslation("meetings");
  const reached = { planned: hasItems ? 1 : 0, published: 2, open: 3, closed: 4 }[state];
  const steps = STAGES.map((id, place) => {
    const stage = place < reached ? "done" : place === reached ? "now" : "next";
    return {
      ...({ id, state: stage } as const),
      label: t(`prepare.stage.${id}`),
      stateLabel: t(`prepare.stage.${stage}`),
      ...(id === "opening" && { note: `${dateVi(startsAt)}, ${timeVi(startsAt)}` }),
    };
  });
  return <Steps label={t("prepare.stages")} steps={steps} />;
}
