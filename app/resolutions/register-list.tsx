import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { ButtonLink, TextLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Select } from "../ui/select.tsx";
import { State } from "../ui/state.tsx";
import { Table } from "../ui/table.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { Tone } from "../ui/tone.ts";
import { DOCUMENT_KINDS } from "./document-kind.ts";
import { DocumentMarksLine } from "./document-marks-line.tsx";
import { registerPath } from "./register-filter.ts";
import type { RegisterLine, RegisterPage } from "./register.views.server.ts";
import styles from "./register-list.module.css";

/** The issued documents, the newest first, with what they are found by. */
export function RegisterList({ page }: { page: RegisterPage }) {
  const { t } = useTranslation("register");
  const { filter, years, lines, older } = page;
  if (years.length === 0) {
    return (
      <EmptyState title={t("none")} icon="doc">
        {t("noneNote")}
      </EmptyState>
    );
  }
  return (
    <>
      <Filter page={page} />
      {lines.length === 0 ? <p className="muted">{t("nothing")}</p> : <Lines lines={lines} />}
      <div className={styles.pages}>
        {filter.after && <ButtonLink to={registerPath(filter, null)}>{t("newest")}</ButtonLink>}
        {older && <ButtonLink to={registerPath(filter, older)}>{t("older")}</ButtonLink>}
      </div>
    </>
  );
}

function Filter({ page: { filter, years } }: { page: RegisterPage }) {
  const { t } = useTranslation(["register", "resolutions"]);
  return (
    <Form
      action="/resolutions"
      role="search"
      className={styles.filter}
      aria-label={t("filter")}
      key={JSON.stringify(filter)}
    >
      <TextField label={t("box")} name="q" type="search" defaultValue={filter.query} />
      <Select
        label={t("year")}
        name="year"
        blank={t("all")}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        defaultValue={filter.year === null ? "" : String(filter.year)}
      />
      <Select
        label={t("kind")}
        name="kind"
        blank={t("all")}
        options={DOCUMENT_KINDS.map((kind) => ({
          value: kind,
          label: t(`resolutions:kind.${kind}`),
        }))}
        defaultValue={filter.kind ?? ""}
      />
      <Button type="submit" icon="search">
        {t("apply")}
      </Button>
    </Form>
  );
}

function Lines({ lines }: { lines: readonly RegisterLine[] }) {
  const { t } = useTranslation("register");
  return (
    <Table label={t("title")} cards>
      <thead>
        <tr>
          <th scope="col">{t("code")}</th>
          <th scope="col">{t("date")}</th>
          <th scope="col">{t("abstract")}</th>
          <th scope="col">{t("signer")}</th>
          <th scope="col">{t("state")}</th>
          <th scope="col" className="r">
            {t("tasks")}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </tbody>
    </Table>
  );
}

const tones: Record<RegisterLine["state"], Tone> = {
  issued: "for",
  published: "for",
  replaced: "plain",
  recalled: "against",
};

function Line({ line }: { line: RegisterLine }) {
  const { t } = useTranslation(["resolutions", "register"]);
  const locale = useLocale();
  return (
    <tr>
      <th scope="row" className={styles.number}>
        <TextLink to={`/resolutions/${line.id}`}>{line.code}</TextLink>
      </th>
      <td>{dateVi(line.issuedAt)}</td>
      <td className={styles.abstract}>
        <small className="muted">{t(`kind.${line.kind}`)}</small>
        <br />
        <span lang="vi">{line.title}</span> <DocumentMarksLine marks={line.marks} />
      </td>
      <td data-label={t("register:signer")}>{line.signer && inLocale(locale, line.signer)}</td>
      <td>
        <State tone={tones[line.state]}>{t(`state.${line.state}`)}</State>
        {line.isCorrected && <State icon="pen">{t("register:corrected")}</State>}
      </td>
      <td className="r" data-label={t("register:tasks")}>
        {line.tasks}
      </td>
    </tr>
  );
}
