import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { timeVi } from "../platform/dates.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import type { AgendaItem } from "./agenda.views.server.ts";
import styles from "./conduct.module.css";
import type { Meeting, Quorum } from "./meeting.ts";
import { OpenMeeting } from "./open-meeting.tsx";
import { ResumeMeeting } from "./resume-meeting.tsx";
import type { Rights } from "./rights.views.server.ts";
import type { Suspension } from "./suspensions.views.server.ts";

type Props = {
  meeting: Meeting;
  item: AgendaItem | null;
  quorum: Quorum;
  rights: Rights;
  /** The break that lasts just now. */
  suspension: Suspension | null;
};

/** Where the session stands while no vote says it: what is awaited, and from whom. */
export function ConductStage({ meeting, item, quorum, rights, suspension }: Props) {
  const { t } = useTranslation(["meetings", "attendance"]);
  const expectedAt = suspension?.expectedAt;
  switch (meeting.state) {
    case "planned":
    case "approved":
    case "invited":
      return (
        <Stage title={t("meetings:conduct.plannedTitle")} note={t("meetings:conduct.plannedNote")}>
          <ButtonLink to={`/meetings/${meeting.id}/prepare`}>
            {t("meetings:conduct.prepare")}
          </ButtonLink>
        </Stage>
      );
    case "published":
      return (
        <Stage
          title={t("meetings:conduct.waiting")}
          note={t("meetings:conduct.waitingNote", { needed: String(quorum.needed) })}
        >
          {rights.open && <OpenMeeting meetingId={meeting.id} quorum={quorum} />}
        </Stage>
      );
    case "open":
      return item ? (
        <Stage
          kicker={t("meetings:conduct.current", { position: item.position })}
          title={item.title}
        />
      ) : (
        <Stage title={t("meetings:conduct.noItem")} note={t("meetings:conduct.noItemNote")} />
      );
    case "suspended":
      return (
        <Stage
          title={t("meetings:conduct.suspended", { time: timeVi(meeting.suspendedAt) })}
          note={[
            ...(expectedAt ? [t("attendance:pause.expected", { at: timeVi(expectedAt) })] : []),
            ...(suspension ? [suspension.reason] : []),
            t("meetings:conduct.suspendedNote"),
          ].join(" ")}
        >
          {rights.resume && <ResumeMeeting meetingId={meeting.id} quorum={quorum} />}
        </Stage>
      );
    case "cancelled":
    case "postponed":
      return <Stage title={t(`meetings:state.${meeting.state}`)} note={meeting.reason} />;
    case "archived":
    case "closed":
      return <Stage title={t("meetings:conduct.closed", { time: timeVi(meeting.closedAt) })} />;
    default:
      return meeting satisfies never;
  }
}

type StageProps = { title: string; kicker?: string; note?: string; children?: ReactNode };

function Stage({ title, kicker, note, children }: StageProps) {
  return (
    <section className={styles.stage}>
      {kicker && <p className="small muted">{kicker}</p>}
      <h2>{title}</h2>
      {note && <p className="small muted">{note}</p>}
      {children}
    </section>
  );
}
