import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { TextLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Select } from "../ui/select.tsx";
import { Table } from "../ui/table.tsx";
import type { ArchivedMeeting, ArchivePage } from "./archive.views.server.ts";
import styles from "./search.module.css";

/** The meetings held, and what came of them. */
export function ArchiveList({ page }: { page: ArchivePage }) {
  const { t } = useTranslation("search");
  if (page.years.length === 0) {
    return (
      <EmptyState title={t("archive.none")} icon="cal">
        {t("archive.noneNote")}
      </EmptyState>
    );
  }
  return (
    <>
      <Filter page={page} />
      <Table label={t("archive.title")}>
        <thead>
          <tr>
            <th scope="col">{t("archive.meeting")}</th>
            <th scope="col">{t("archive.ministries")}</th>
            <th scope="col" className="r">
              {t("archive.papers")}
            </th>
            <th scope="col">{t("archive.resolutions")}</th>
          </tr>
        </thead>
        <tbody>
          {page.meetings.map((meeting) => (
            <Row key={meeting.id} meeting={meeting} />
          ))}
        </tbody>
      </Table>
      {page.meetings.length === 0 && <p className="muted">{t("archive.nothing")}</p>}
    </>
  );
}

function Filter({ page: { filter, years, kinds, ministries } }: { page: ArchivePage }) {
  const { t } = useTranslation("search");
  const { t: m } = useTranslation("meetings");
  const locale = useLocale();
  const label = (name: string, count: number) =>
    t("archive.choice", { name, figure: String(count) });
  return (
    <Form
      action="/archive"
      className={styles.filter}
      aria-label={t("archive.filter")}
      key={JSON.stringify(filter)}
    >
      <Select
        label={t("archive.year")}
        name="year"
        blank={t("archive.all")}
        options={years.map(({ value, count }) => ({
          value: String(value),
          label: label(String(value), count),
        }))}
        defaultValue={filter.year === null ? "" : String(filter.year)}
      />
      <Select
        label={t("archive.kind")}
        name="kind"
        blank={t("archive.all")}
        options={kinds.map(({ value, count }) => ({
          value,
          label: label(m(`kind.${value}`), count),
        }))}
        defaultValue={filter.kind ?? ""}
      />
      <Select
        label={t("archive.ministry")}
        name="ministry"
        blank={t("archive.all")}
        options={ministries.map(({ value, count, name }) => ({
          value,
          label: label(inLocale(locale, name), count),
        }))}
        defaultValue={filter.ministry ?? ""}
      />
      <Button type="submit">{t("archive.apply")}</Button>
    </Form>
  );
}

function Row({ meeting }: { meeting: ArchivedMeeting }) {
  const { t: m } = useTranslation("meetings");
  const locale = useLocale();
  return (
    <tr>
      <th scope="row" className={styles.title}>
        <Link to={`/meetings/${meeting.id}`} lang="vi">
          {meeting.title}
        </Link>
        <br />
        <small className="muted">
          {m(`kind.${meeting.kind}`)} · {dateVi(meeting.startsAt)}
        </small>
      </th>
      <td>{meeting.ministries.map(({ short }) => inLocale(locale, short)).join(", ")}</td>
      <td className="r">{meeting.papers}</td>
      <td>
        {meeting.resolutions.map(({ id, code, title }) => (
          <div key={id}>
            <TextLink to={`/resolutions/${id}`} small>
              {code}
            </TextLink>{" "}
            <small lang="vi">{title}</small>
          </div>
        ))}
      </td>
    </tr>
  );
}
