import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi } from "../platform/dates.ts";
import { Meter } from "../ui/meter.tsx";
import { State } from "../ui/state.tsx";
import { Table } from "../ui/table.tsx";
import type { BallotGroup } from "./ballot-groups.ts";
import { outcomeLook } from "./ballot-look.ts";
import type { BallotLine } from "./ballot-lines.ts";
import styles from "./ballots.module.css";
import { useDueWords } from "./use-due-words.ts";

type Props = { group: BallotGroup; lines: readonly BallotLine[]; now: number };

/** The ballots of one group: by when, whose, and how far. */
export function BallotTable({ group, lines, now }: Props) {
  const { t } = useTranslation("ballots");
  const isDue = lines.some(({ state }) => state === "collecting");
  return (
    <Table label={t(`list.group.${group}`)} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t(isDue ? "list.due" : "list.since")}</th>
          <th scope="col">{t("list.ballot")}</th>
          <th scope="col">{t("list.standing")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td className={styles.when}>
              <When line={line} now={now} />
            </td>
            <Subject line={line} />
            <td>
              <Standing line={line} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function When({ line, now }: { line: BallotLine; now: number }) {
  const { t } = useTranslation("ballots");
  const dueWords = useDueWords();
  if (line.state !== "collecting" || line.dueAt === null) return <>{dateVi(line.since)}</>;
  const { at, left, isPressing } = dueWords(line.dueAt, now);
  return (
    <>
      <b>{at}</b>
      <State tone={isPressing ? "live" : "plain"}>{left}</State>
      {line.isExtended && <small>{t("list.extended")}</small>}
    </>
  );
}

function Subject({ line }: { line: BallotLine }) {
  const { t } = useTranslation("ballots");
  const locale = useLocale();
  return (
    <th scope="row" className={styles.subject}>
      <Link to={`/ballots/${line.id}`} lang="vi">
        {line.subject}
      </Link>
      <small>
        {inLocale(locale, line.ministry.name)}
        {line.number && ` · ${t("list.number", { number: line.number })}`}
      </small>
      {line.urgent && (
        <State tone="overdue" icon="flag">
          {t("urgent")}
        </State>
      )}
    </th>
  );
}

function Standing({ line: { state, outcome, own, progress } }: { line: BallotLine }) {
  const { t } = useTranslation("ballots");
  if (outcome) return <State {...outcomeLook[outcome]}>{t(`outcome.${outcome}`)}</State>;
  if (own && state === "collecting") return <OwnStanding own={own} />;
  if (!progress) return <State>{t(`state.${state}`)}</State>;
  const { sent, of } = progress;
  const text = t("list.progress", { sent: String(sent), of: String(of) });
  return <Meter label={t("list.answers")} text={text} value={sent} max={of} thin />;
}

function OwnStanding({ own }: { own: NonNullable<BallotLine["own"]> }) {
  const { t } = useTranslation("ballots");
  if (own.isSent) {
    return (
      <State tone="for" icon="tick">
        {t("list.sent")}
      </State>
    );
  }
  return own.hasDraft ? (
    <State icon="pen">{t("list.drafted")}</State>
  ) : (
    <State icon="ring">{t("list.notBegun")}</State>
  );
}
