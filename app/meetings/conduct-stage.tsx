import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { timeVi } from "../platform/dates.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import type { AgendaItem } from "./agenda.views.server.ts";
import styles from "./conduct.module.css";
import type { Meeting, Quorum } from "./meeting.ts";
import { OpenMeeting } from "./open-meeting.tsx";
import type { Rights } from "./rights.views.server.ts";

type Props = {
  meeting: Meeting;
  item: AgendaItem | null;
  quorum: Quorum;
  rights: Rights;
};

/** Where the session stands while no vote says it: what is awaited, and from whom. */
export function ConductStage({ meeting, item, quorum, rights }: Props) {
  const { t } = useTranslation("meetings");
  switch (meeting.state) {
    case "planned":
    case "approved":
    case "invited":
      return (
        <Stage title={t("conduct.plannedTitle")} note={t("conduct.plannedNote")}>
          <ButtonLink to={`/meetings/${meeting.id}/prepare`}>{t("conduct.prepare")}</ButtonLink>
        </Stage>
      );
    case "published":
      return (
        <Stage
          title={t("conduct.waiting")}
          note={t("conduct.waitingNote", { needed: String(quorum.needed) })}
        >
          {rights.open && <OpenMeeting meetingId={meeting.id} quorum={quorum} />}
        </Stage>
      );
    case "open":
      return item ? (
        <Stage
          kicker={t("conduct.current", { position: String(item.position) })}
          title={item.title}
        />
      ) : (
        <Stage title={t("conduct.noItem")} note={t("conduct.noItemNote")} />
      );
    case "suspended":
      return (
        <Stage
          title={t("conduct.suspended", { time: timeVi(meeting.suspendedAt) })}
          note={t("conduct.suspendedNote")}
        />
      );
    case "cancelled":
    case "postponed":
      return <Stage title={t(`state.${meeting.state}`)} note={meeting.reason} />;
    case "archived":
    case "closed":
      return <Stage title={t("conduct.closed", { time: timeVi(meeting.closedAt) })} />;
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
