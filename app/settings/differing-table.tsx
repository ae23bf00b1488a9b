import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { dayVi } from "../platform/dates.ts";
import { Sect } from "../ui/sect.tsx";
import { Table } from "../ui/table.tsx";
import type { Differing } from "./differing.ts";

const PATHS: Record<Differing["kind"], string> = {
  ballot: "/ballots",
  dossier: "/dossiers",
  task: "/tasks",
};

/** Open deadlines that keep their day although the calendar would now give another. */
export function DifferingTable({ deadlines }: { deadlines: readonly Differing[] }) {
  const { t } = useTranslation("settings");
  return (
    <section className="stack">
      <Sect title={t("differing.title")} id="differing" />
      <p className="small">{t("differing.about")}</p>
      {deadlines.length === 0 && <p className="muted">{t("differing.none")}</p>}
      {deadlines.length > 0 && (
        <Table label={t("differing.title")} dense>
          <thead>
            <tr>
              <th scope="col">{t("differing.what")}</th>
              <th scope="col">{t("differing.dueOn")}</th>
              <th scope="col">{t("differing.wouldBeOn")}</th>
            </tr>
          </thead>
          <tbody>
            {deadlines.map(({ kind, id, name, isExtended, dueOn, wouldBeOn }) => (
              <tr key={id}>
                <td>
                  {t(`differing.${kind}`)} <Link to={`${PATHS[kind]}/${id}`}>{name}</Link>{" "}
                  {isExtended && <span className="muted">{t("differing.extended")}</span>}
                </td>
                <td className="nowrap">{dayVi(dueOn)}</td>
                <td className="nowrap">{dayVi(wouldBeOn)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}
