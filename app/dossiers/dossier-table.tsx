import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { State } from "../ui/state.tsx";
import { Table } from "../ui/table.tsx";
import type { DossierState } from "./dossier.ts";
import type { DossierLine, DossierList } from "./dossier-list.views.server.ts";
import styles from "./dossiers.module.css";
import { TimeToAnswer } from "./time-to-answer.tsx";

type Props = {
  state: DossierState;
  lines: readonly DossierLine[];
  eyes: DossierList["eyes"];
  now: number;
};

/** The dossiers in one state; while an answer is due, by when. */
export function DossierTable({ state, lines, eyes, now }: Props) {
  const { t } = useTranslation("dossiers");
  const isDue = state === "submitted";
  return (
    <Table label={t(`list.group.${state}`)} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t("list.name")}</th>
          {eyes === "secretariat" && <th scope="col">{t("list.ministry")}</th>}
          <th scope="col">{t("list.meeting")}</th>
          <th scope="col">{t(isDue ? "list.due" : "list.since")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.id} line={line} eyes={eyes} now={now} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ line, eyes, now }: { line: DossierLine } & Pick<Props, "eyes" | "now">) {
  const { t } = useTranslation("dossiers");
  const locale = useLocale();
  const about = { matter: t(`matter.${line.matter}`), papers: String(line.papers) };
  return (
    <tr>
      <th scope="row" className={styles.title}>
        <Link to={`/dossiers/${line.id}`} lang="vi">
          {line.title}
        </Link>
        <small>{t("list.about", about)}</small>
        {line.urgent && (
          <State tone="overdue" icon="flag">
            {t(line.granted ? "urgentGranted" : "urgent")}
          </State>
        )}
      </th>
      {eyes === "secretariat" && <td>{inLocale(locale, line.ministry.name)}</td>}
      <td>
        <Meeting line={line} eyes={eyes} />
      </td>
      <td className="nowrap">
        <When line={line} now={now} />
      </td>
    </tr>
  );
}

function Meeting({ line: { meeting, state }, eyes }: { line: DossierLine } & Pick<Props, "eyes">) {
  const { t } = useTranslation("dossiers");
  if (!meeting) return <span className="muted">{t("list.noMeeting")}</span>;
  const isWaiting = state === "submitted" || state === "accepted";
  return (
    <>
      <span lang="vi">
        {t("list.meetingOn", { title: meeting.title, date: dateVi(meeting.startsAt) })}
      </span>
      {eyes === "secretariat" && isWaiting && meeting.asked > 1 && (
        <div>
          <State tone="soon" icon="warn">
            {t("list.asked", { figure: String(meeting.asked) })}
          </State>
        </div>
      )}
    </>
  );
}

function When({ line, now }: { line: DossierLine; now: number }) {
  const { t } = useTranslation("dossiers");
  if (line.state !== "submitted" || line.checkDueAt === null) return <>{dateVi(line.since)}</>;
  const { checkDueAt: due } = line;
  return (
    <>
      <div>{t("facts.at", { time: timeVi(due), date: dateVi(due) })}</div>
      <TimeToAnswer due={due} now={now} />
    </>
  );
}
