import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { dateVi } from "../platform/dates.ts";
import { BarChart } from "../ui/bar-chart.tsx";
import { Sect } from "../ui/sect.tsx";
import { Table } from "../ui/table.tsx";
import type { CommandPage } from "./command-figures.ts";

/** As many as stand side by side without being squeezed. */
const BARS = 12;

/** The meetings, their items with minutes planned and real, and what was adopted. */
export function CommandMeetings({ view }: { view: CommandPage }) {
  const { t } = useTranslation("command");
  const { meetings, items, adopted } = view;
  const shown = meetings.slice(-BARS);
  return (
    <>
      <section className="stack" id="meetings">
        <Sect title={t("meetings.title")} count={meetings.length} thin />
        {shown.length > 0 && (
          <BarChart
            label={t("meetings.chart")}
            tableLabel={t("asTable")}
            pointLabel={t("meetings.day")}
            points={shown.map(({ openedAt }, at) => `${at + 1}. ${dateVi(openedAt).slice(0, 5)}`)}
            series={[
              { name: t("planned"), tone: "ink", values: shown.map((each) => each.planned) },
              { name: t("real"), tone: "mine", values: shown.map((each) => each.real) },
            ]}
          />
        )}
        <ul className="rows">
          {meetings.map(({ id, title, openedAt, items: count }) => (
            <li key={id} className="bar">
              <Link to={`/meetings/${id}`} className="link">
                {title}
              </Link>
              <span className="small muted">
                {t("meetings.line", { date: dateVi(openedAt), items: String(count) })}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack" id="items">
        <Sect title={t("items.title")} count={items.length} thin />
        <p className="small muted">{t("items.formula")}</p>
        <Items items={items} adopted={adopted} />
      </section>
    </>
  );
}

function Items({ items, adopted }: Pick<CommandPage, "items" | "adopted">) {
  const { t } = useTranslation("command");
  const outcome = (id: string) => {
    const found = adopted.find((each) => each.id === id);
    if (!found) return "–";
    return found.withoutDebate ? t("items.withoutDebate") : t("items.adopted");
  };
  return (
    <Table label={t("items.title")} dense cards>
      <thead>
        <tr>
          <th scope="col">{t("items.item")}</th>
          <th scope="col">{t("items.outcome")}</th>
          <th scope="col" className="r">
            {t("planned")}
          </th>
          <th scope="col" className="r">
            {t("real")}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, meetingId, title, planned, real }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={`/meetings/${meetingId}?item=${id}`}>{title}</Link>
            </th>
            <td data-label={t("items.outcome")}>{outcome(id)}</td>
            <td className="r" data-label={t("planned")}>
              {planned}
            </td>
            <td className="r" data-label={t("real")}>
              {real}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
