import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
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
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import { DirectoryNav } from "./directory-nav.tsx";
import { MEGABYTE_LIMIT, ROW_LIMIT, STAGED_DAYS } from "./list-import.ts";
import type { ListsPage } from "./list-page.views.server.ts";

type Staged = { importId: string };

/** A file is chosen and read; below, what was imported before. */
export function ListsView({ page: { imports } }: { page: ListsPage }) {
  const { t } = useTranslation("people");
  return (
    <div className="single stack stack--l">
      <PageHead
        title={t("import.title")}
        sub={t("import.sub")}
        actions={
          <>
            <ButtonLink
              to="/people/import/template?of=organisations"
              icon="download"
              reloadDocument
            >
              {t("import.templateOrganisations")}
            </ButtonLink>
            <ButtonLink to="/people/import/template?of=persons" icon="download" reloadDocument>
              {t("import.templatePersons")}
            </ButtonLink>
          </>
        }
      />
      <DirectoryNav />
      <DeedForm<Staged>
        action="/people/import/stage"
        to={({ importId }) => `/people/import/${importId}`}
        label={t("import.file")}
        className="stack stack--s"
      >
        {(state) => <FileChoice state={state} />}
      </DeedForm>
      <section className="stack stack--s">
        <Sect title={t("import.latest")} />
        {imports.length === 0 ? (
          <EmptyState title={t("import.noneYet")} icon="upload" />
        ) : (
          <Latest imports={imports} />
        )}
      </section>
    </div>
  );
}

function FileChoice({ state }: { state: DeedState<Staged> }) {
  const { t } = useTranslation("people");
  const fault = useFieldFaults(state);
  const rows = ROW_LIMIT.toLocaleString(useLocale() === "vi" ? "vi-VN" : "en-GB");
  return (
    <>
      <FileField
        label={t("import.file")}
        name="file"
        accept=".csv"
        words={{ choose: t("import.choose"), remove: t("import.remove") }}
        description={t("import.fileNote", {
          ...{ megabytes: String(MEGABYTE_LIMIT), rows },
          days: String(STAGED_DAYS),
        })}
        error={fault("file")}
        required
      />
      <div className="bar">
        <Button type="submit" variant="primary" icon="upload" pending={state.is === "pending"}>
          {t("import.read")}
        </Button>
      </div>
    </>
  );
}

const TONES = { staged: "soon", committed: "for", discarded: "plain" } as const;

function Latest({ imports }: Pick<ListsPage, "imports">) {
  const { t } = useTranslation("people");
  return (
    <Table label={t("import.latest")} cards>
      <thead>
        <tr>
          <th scope="col">{t("import.file")}</th>
          <th scope="col">{t("import.what")}</th>
          <th scope="col">{t("import.state")}</th>
          <th scope="col" className="r">
            {t("import.rows")}
          </th>
          <th scope="col" className="r">
            {t("import.added")}
          </th>
          <th scope="col">{t("import.at")}</th>
        </tr>
      </thead>
      <tbody>
        {imports.map(({ id, list, fileName, state, count, added, ...times }) => {
          const at = times.settledAt ?? times.stagedAt;
          return (
            <tr key={id}>
              <th scope="row">
                <Link to={`/people/import/${id}`}>{fileName}</Link>
              </th>
              <td>{t(`import.of.${list}`)}</td>
              <td>
                <State tone={TONES[state]}>{t(`import.states.${state}`)}</State>
              </td>
              <td className="r" data-label={t("import.rows")}>
                {count}
              </td>
              <td className="r" data-label={t("import.added")}>
                {added}
              </td>
              <td className="nowrap">{`${timeVi(at)} ${dateVi(at)}`}</td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
