import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { dateVi } from "../platform/dates.ts";
import { BarChart } from "../ui/bar-chart.tsx";
import { Sect } from "../ui/sect.tsx";
import { Table } from "../ui/table.tsx";
import type { CommandPage, IssuedBallot } from "./command-figures.ts";

const HOUR = 3_600_000;

/** The ballots with their answers, and how long members took. */
export function CommandBallots({ view: { ballots, replies } }: { view: CommandPage }) {
  const { t } = useTranslation("command");
  const times = [replies.day, replies.threeDays, replies.later, replies.never];
  return (
    <section className="stack" id="ballots">
      <Sect title={t("ballots.title")} count={ballots.length} thin />
      {times.some((count) => count > 0) && (
        <BarChart
          label={t("ballots.times")}
          tableLabel={t("asTable")}
          pointLabel={t("ballots.after")}
          points={[
            t("ballots.day"),
            t("ballots.threeDays"),
            t("ballots.later"),
            t("ballots.never"),
          ]}
          series={[{ name: t("ballots.replies"), tone: "mine", values: times }]}
        />
      )}
      <p className="small muted">{t("ballots.formula")}</p>
      {ballots.length > 0 && (
        <Table label={t("ballots.title")} dense cards>
          <thead>
            <tr>
              <th scope="col">{t("ballots.number")}</th>
              <th scope="col">{t("ballots.subject")}</th>
              <th scope="col">{t("ballots.issued")}</th>
              <th scope="col" className="r">
                {t("ballots.answered")}
              </th>
              <th scope="col" className="r">
                {t("ballots.mean")}
              </th>
            </tr>
          </thead>
          <tbody>
            {ballots.map((ballot) => (
              <Line key={ballot.id} ballot={ballot} />
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}

function Line({ ballot }: { ballot: IssuedBallot }) {
  const { t } = useTranslation("command");
  const { id, code, subject, issuedAt, asked, answered, meanReplyMs } = ballot;
  return (
    <tr>
      <td className="nowrap">
        <Link to={`/ballots/${id}`}>{code}</Link>
      </td>
      <th scope="row">{subject}</th>
      <td data-label={t("ballots.issued")}>{dateVi(issuedAt)}</td>
      <td className="r nowrap" data-label={t("ballots.answered")}>
        {answered === null
          ? t("ballots.open")
          : t("of", { part: String(answered), whole: String(asked) })}
      </td>
      <td className="r nowrap" data-label={t("ballots.mean")}>
        {meanReplyMs === null
          ? "–"
          : t("ballots.hours", { hours: String(Math.round(meanReplyMs / HOUR)) })}
      </td>
    </tr>
  );
}
