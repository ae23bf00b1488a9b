import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import type { Bilingual } from "../people/person.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Facts } from "../ui/facts.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import { Sect } from "../ui/sect.tsx";
import { Table } from "../ui/table.tsx";
import type { ImportPage } from "./import-page.views.server.ts";
import { ImportPages } from "./import-pages.tsx";

/** What was imported, by whom and from which file; and the tasks it has become. */
export function ImportRecord({ page }: { page: ImportPage }) {
  const { t } = useTranslation("imports");
  const { taken } = page;
  const who = useWho();
  const isCommitted = taken.state === "committed";
  const figures = (["rows", "given", "done", "present", "leftOut"] as const).map((each) => ({
    term: t(`record.${each}`),
    value: String(taken[each]),
  }));
  return (
    <div className="single stack">
      <PageHead title={taken.fileName} sub={t(`state.${taken.state}`)} />
      <Facts
        look="sides"
        items={[
          { term: t("record.staged"), value: who(page.stagedBy, taken.stagedAt) },
          {
            term: t(isCommitted ? "record.committed" : "record.discarded"),
            value: who(page.settledBy, taken.settledAt ?? 0),
          },
          { term: t("record.sha256"), value: <code>{taken.sha256}</code> },
          ...(isCommitted ? figures : []),
        ]}
      />
      {isCommitted && <Tasks page={page} />}
    </div>
  );
}

function useWho(): (person: Bilingual | null, at: number) => string {
  const { t } = useTranslation("imports");
  const locale = useLocale();
  return (person, at) => {
    const when = { time: timeVi(at), date: dateVi(at) };
    if (!person) return t("record.expired", when);
    return t("record.who", { who: inLocale(locale, person), ...when });
  };
}

function Tasks({ page }: { page: ImportPage }) {
  const { t } = useTranslation("imports");
  return (
    <section className="stack stack--s">
      <Sect title={t("record.tasks")} />
      <Table label={t("record.tasks")}>
        <thead>
          <tr>
            <th scope="col" className="r">
              {t("row")}
            </th>
            <th scope="col">{t("task")}</th>
          </tr>
        </thead>
        <tbody>
          {page.tasks.map(({ row, id, code, title }) => (
            <tr key={id}>
              <td className="r">{row}</td>
              <th scope="row">
                <Link to={`/tasks/${id}`}>
                  {code} · <span lang="vi">{title}</span>
                </Link>
              </th>
            </tr>
          ))}
        </tbody>
      </Table>
      <ImportPages page={page} />
    </section>
  );
}
