import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { clockVi, dateVi } from "../platform/dates.ts";
import { Table } from "../ui/table.tsx";
import type { LogEntry } from "./log.views.server.ts";
import styles from "./log-table.module.css";

/** One row an event. Ids stand as they are: an auditor compares them with other records. */
export function LogTable({ entries }: { entries: readonly LogEntry[] }) {
  const { t } = useTranslation("log");
  return (
    <Table label={t("title")} dense>
      <thead>
        <tr>
          <th scope="col" className="r">
            {t("seq")}
          </th>
          <th scope="col">{t("at")}</th>
          <th scope="col">{t("event")}</th>
          <th scope="col">{t("by")}</th>
          <th scope="col">{t("subject")}</th>
          <th scope="col">{t("figures")}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <LogRow key={entry.seq} entry={entry} />
        ))}
      </tbody>
    </Table>
  );
}

function LogRow({ entry }: { entry: LogEntry }) {
  const { t } = useTranslation("log");
  const locale = useLocale();
  return (
    <tr>
      <td className="r">{entry.seq}</td>
      <td className="nowrap">
        {dateVi(entry.at)} {clockVi(entry.at)}
      </td>
      <td>
        <EventName type={entry.type} />
      </td>
      <td>{entry.by ? inLocale(locale, entry.by) : t("system")}</td>
      <td>
        <Subject subject={entry.subject} />
      </td>
      <td className={styles["figures"]}>
        {entry.figures.map(({ name, value }) => `${name}: ${value}`).join(" · ")}
      </td>
    </tr>
  );
}

function EventName({ type }: { type: string }) {
  const { t } = useTranslation("log");
  const words: Words = t("events", { returnObjects: true });
  const [noun = "", verb = ""] = type.split(".");
  const name = words[noun]?.[verb];
  return (
    <>
      {name && <span className={styles["name"]}>{name}</span>}
      <code className={styles["id"]}>{type}</code>
    </>
  );
}

type Words = Record<string, Record<string, string> | undefined>;

function Subject({ subject }: { subject: LogEntry["subject"] }) {
  const { t } = useTranslation("log");
  const locale = useLocale();
  const nouns: Record<string, string | undefined> = t("nouns", { returnObjects: true });
  if (subject.title) return inLocale(locale, subject.title);
  return (
    <>
      <span className={styles["name"]}>{nouns[subject.noun] ?? subject.noun}</span>
      <code className={styles["id"]}>{subject.id}</code>
    </>
  );
}
