import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { State } from "../ui/state.tsx";
import { Table } from "../ui/table.tsx";
import { inLocale } from "./naming.ts";
import type { PeopleList, PersonLine } from "./people-list.views.server.ts";
import { ON_A_PAGE, peoplePath } from "./people-query.ts";
import styles from "./people.module.css";

/** One row a person: office, name at the sign-in, organisation, roles in force. */
export function PeopleTable({ list }: { list: PeopleList }) {
  const { t } = useTranslation("people");
  const { lines, total } = list;
  if (lines.length === 0) {
    return (
      <EmptyState title={t("list.empty")} icon="people">
        {t("list.emptyNote")}
      </EmptyState>
    );
  }
  return (
    <section className="stack stack--s">
      <p className="small muted">{t("list.count", { figure: String(total) })}</p>
      <Table label={t("list.headline")} cards>
        <thead>
          <tr>
            <th scope="col">{t("list.title")}</th>
            <th scope="col">{t("list.organisation")}</th>
            <th scope="col">{t("list.role")}</th>
            <th scope="col">{t("list.standing")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </tbody>
      </Table>
      <Pages list={list} />
    </section>
  );
}

const LOOKS = {
  current: { tone: "for", icon: "tick" },
  locked: { tone: "overdue", icon: "lock" },
  ended: { tone: "plain", icon: "minus" },
} as const;

function Line({ line }: { line: PersonLine }) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const { id, login, title, organisation, roles, standing } = line;
  return (
    <tr className={standing === "ended" ? styles.over : undefined}>
      <th scope="row" className={styles.title}>
        <Link to={`/people/${id}`}>{inLocale(locale, title)}</Link>
        <small>{login}</small>
      </th>
      <td>{organisation ? inLocale(locale, organisation) : t("none")}</td>
      <td className={styles.roles}>
        {roles.length === 0
          ? t("list.noRole")
          : roles.map((role) => <div key={role}>{t(`role.${role}`)}</div>)}
      </td>
      <td>
        <State {...LOOKS[standing]}>{t(`list.shown.${standing}`)}</State>
      </td>
    </tr>
  );
}

function Pages({ list: { query, total } }: { list: PeopleList }) {
  const { t } = useTranslation("people");
  const { page } = query;
  if (total <= ON_A_PAGE) return null;
  return (
    <nav className="bar" aria-label={t("list.pages")}>
      {page > 1 && (
        <ButtonLink to={peoplePath({ ...query, page: page - 1 })} icon="back">
          {t("list.previous")}
        </ButtonLink>
      )}
      {page * ON_A_PAGE < total && (
        <ButtonLink to={peoplePath({ ...query, page: page + 1 })} iconEnd="next">
          {t("list.next")}
        </ButtonLink>
      )}
    </nav>
  );
}
