import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { FileField } from "../ui/file-field.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import { Sect } from "../ui/sect.tsx";
import { State } from "../ui/state.tsx";
import { Table } from "../ui/table.tsx";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { DeedState } from "../ui/use-deed.ts";
import type { ImportsPage } from "./import-page.views.server.ts";
import { previewPath } from "./preview-query.ts";
import { MEGABYTE_LIMIT, ROW_LIMIT } from "./task-import.ts";

type Staged = { importId: string };

/** A file is chosen and read; below, what was imported before. */
export function ImportsView({ imports }: ImportsPage) {
  const { t } = useTranslation("imports");
  return (
    <div className="single stack">
      <PageHead
        title={t("title")}
        sub={t("sub")}
        actions={
          <ButtonLink to="/tasks/import/template" icon="download" reloadDocument>
            {t("template")}
          </ButtonLink>
        }
      />
      <DeedForm<Staged>
        action="/tasks/import/stage"
        to={({ importId }) => previewPath(importId, {})}
        label={t("file")}
        className="stack stack--s"
      >
        {(state) => <FileChoice state={state} />}
      </DeedForm>
      <section className="stack stack--s">
        <Sect title={t("latest")} />
        {imports.length === 0 ? (
          <EmptyState title={t("none")} icon="upload" />
        ) : (
          <Latest imports={imports} />
        )}
      </section>
    </div>
  );
}

function FileChoice({ state }: { state: DeedState<Staged> }) {
  const { t } = useTranslation("imports");
  const fault = useFieldFaults(state);
  const rows = ROW_LIMIT.toLocaleString(useLocale() === "vi" ? "vi-VN" : "en-GB");
  const limits = { megabytes: String(MEGABYTE_LIMIT), rows };
  return (
    <>
      <FileField
        label={t("file")}
        name="file"
        accept=".xlsx,.csv"
        words={{ choose: t("choose"), remove: t("remove") }}
        description={t("fileNote", limits)}
        error={fault("file")}
        required
      />
      <div className="bar">
        <Button type="submit" variant="primary" icon="upload" pending={state.is === "pending"}>
          {t("read")}
        </Button>
      </div>
    </>
  );
}

const TONES = { staged: "soon", committed: "for", discarded: "plain" } as const;

function Latest({ imports }: ImportsPage) {
  const { t } = useTranslation("imports");
  const locale = useLocale();
  return (
    <Table label={t("latest")}>
      <thead>
        <tr>
          <th scope="col">{t("table.file")}</th>
          <th scope="col">{t("table.state")}</th>
          <th scope="col" className="r">
            {t("table.rows")}
          </th>
          <th scope="col" className="r">
            {t("table.given")}
          </th>
          <th scope="col">{t("table.by")}</th>
          <th scope="col">{t("table.at")}</th>
        </tr>
      </thead>
      <tbody>
        {imports.map((each) => {
          const at = each.settledAt ?? each.stagedAt;
          return (
            <tr key={each.id}>
              <th scope="row">
                <Link to={previewPath(each.id, {})}>{each.fileName}</Link>
              </th>
              <td>
                <State tone={TONES[each.state]}>{t(`state.${each.state}`)}</State>
              </td>
              <td className="r">{each.rows}</td>
              <td className="r">{each.given}</td>
              <td>{each.by && inLocale(locale, each.by)}</td>
              <td>{t("when", { time: timeVi(at), date: dateVi(at) })}</td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
