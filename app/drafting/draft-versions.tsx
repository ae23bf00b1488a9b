import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { Select } from "../ui/select.tsx";
import type { DraftVersionsPage } from "./draft-versions.views.server.ts";
import styles from "./draft-versions.module.css";

/** Two saved versions in one text: what went is struck out, what came is underlined. */
export function DraftVersions({ view }: { view: DraftVersionsPage }) {
  const { t } = useTranslation("drafting");
  const { before, after, added, removed } = view;
  return (
    <div className="single stack stack--l">
      <Choice view={view} />
      <p role="status">
        {before === null
          ? t("onlyVersion", { version: String(after) })
          : t("compared", {
              ...{ before: String(before), after: String(after) },
              ...{ added: String(added), removed: String(removed) },
            })}
      </p>
      <article className={styles.text} lang="vi">
        {view.lines.map((runs, place) => (
          <p key={place}>
            {runs.map(({ is, text }, at) => {
              if (is === "removed") return <del key={at}>{text}</del>;
              return is === "added" ? <ins key={at}>{text}</ins> : <span key={at}>{text}</span>;
            })}
          </p>
        ))}
      </article>
    </div>
  );
}

function Choice({ view }: { view: DraftVersionsPage }) {
  const { t } = useTranslation("drafting");
  const locale = useLocale();
  const options = view.versions.map(({ version, at, by }) => ({
    value: String(version),
    label: t("versionLine", {
      version: String(version),
      at: `${timeVi(at)} ${dateVi(at)}`,
      by: by ? inLocale(locale, by) : "",
    }),
  }));
  return (
    <Form method="get" className={styles.choice} key={`${view.before}:${view.after}`}>
      <Select
        label={t("before")}
        name="before"
        options={options}
        blank={t("none")}
        defaultValue={view.before === null ? "" : String(view.before)}
      />
      <Select label={t("after")} name="after" options={options} defaultValue={String(view.after)} />
      <Button type="submit">{t("compare")}</Button>
    </Form>
  );
}
