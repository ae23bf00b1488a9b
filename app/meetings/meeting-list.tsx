import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { dateVi, timeVi, weekdayName } from "../platform/dates.ts";
import { ButtonLink, TextLink } from "../ui/button-link.tsx";
import { Sect } from "../ui/sect.tsx";
import { State } from "../ui/state.tsx";
import type { Tone } from "../ui/tone.ts";
import styles from "./meeting-list.module.css";
import { MeetingEnding } from "./meeting-ending.tsx";
import { isGathering, isHeld, isOver, type MeetingState } from "./meeting.ts";
import type { MeetingLine } from "./meeting.views.server.ts";

type Props = {
  title: string;
  meetings: readonly MeetingLine[];
  mayPrepare: boolean;
};

/** Meetings one below another: when, what, how it stands, the way in. */
export function MeetingList({ title, meetings, mayPrepare }: Props) {
  return (
    <section>
      <Sect title={title} end={meetings.length} />
      <ul className={`rows ${styles.list}`}>
        {meetings.map((meeting) => (
          <MeetingRow key={meeting.id} meeting={meeting} mayPrepare={mayPrepare} />
        ))}
      </ul>
    </section>
  );
}

const TONES: Record<MeetingState, Tone> = {
  planned: "plain",
  approved: "plain",
  invited: "soon",
  published: "for",
  open: "live",
  suspended: "live",
  closed: "plain",
  archived: "plain",
  cancelled: "plain",
  postponed: "plain",
};

function MeetingRow({ meeting, mayPrepare }: { meeting: MeetingLine; mayPrepare: boolean }) {
  const { t } = useTranslation("meetings");
  const locale = useLocale();
  const { id, startsAt, number, year, state, myKind } = meeting;
  const facts = [
    t(`kind.${meeting.kind}`),
    ...(number === null ? [] : [t("list.number", { number: String(number), year: String(year) })]),
    meeting.place,
    t("list.items", { count: meeting.items }),
  ];
  return (
    <li>
      <div className={styles.when}>
        <b>{timeVi(startsAt)}</b>
        <span>{`${weekdayName(startsAt, locale)}, ${dateVi(startsAt)}`}</span>
      </div>
      <div className={styles.what}>
        <h3>{meeting.title}</h3>
        <p>{facts.join(" · ")}</p>
        <p className="bar">
          <State tone={TONES[state]} icon={state === "open" ? "dot" : "cal"}>
            {t(`state.${state}`)}
          </State>
          {myKind && isGathering(meeting) && (
            <State icon={myKind === "ABSENT" ? "clock" : "checkin"}>
              {t(`attendance.${myKind}`)}
            </State>
          )}
        </p>
        <MeetingEnding meeting={meeting} links={meeting.links} way={(to) => `/meetings/${to}`} />
      </div>
      <div className={styles.ways}>
        {mayPrepare && (!isOver(meeting) || state === "closed") && (
          <TextLink to={`/meetings/${id}/prepare`}>{t("list.prepare")}</TextLink>
        )}
        {meeting.mayConduct && (isGathering(meeting) || isHeld(meeting)) && (
          <TextLink to={`/meetings/${id}/conduct`}>{t("list.conduct")}</TextLink>
        )}
        {(meeting.mayReadMinutes || (isHeld(meeting) && meeting.mayConduct)) && (
          <TextLink to={`/meetings/${id}/minutes`}>{t("list.minutes")}</TextLink>
        )}
        <ButtonLink to={`/meetings/${id}`} variant={state === "open" ? "primary" : "default"}>
          {t(state === "open" ? "list.enter" : "list.read")}
        </ButtonLink>
      </div>
    </li>
  );
}
