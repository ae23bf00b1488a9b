import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Sect } from "../ui/sect.tsx";
import { Table } from "../ui/table.tsx";
import { LastDayForm } from "./last-day-form.tsx";
import { inLocale } from "./naming.ts";
import { PeriodWords } from "./period-words.tsx";
import type { PersonPage, ShownRole } from "./person-page.views.server.ts";
import { RoleForm } from "./role-form.tsx";
import styles from "./people.module.css";

/** What the person may do, for what, and from when to when; also what is over. */
export function PersonRoles({ page }: { page: PersonPage }) {
  const { t } = useTranslation("people");
  const { roles, isOwn, record } = page;
  const mayChange = !isOwn && record.endedOn === null;
  return (
    <section className="stack stack--s">
      <Sect title={t("person.roles")} />
      {roles.length === 0 ? (
        <EmptyState title={t("person.noRoles")} icon="key" />
      ) : (
        <Table label={t("person.roles")} cards>
          <thead>
            <tr>
              <th scope="col">{t("person.roleChoice")}</th>
              <th scope="col">{t("person.scope")}</th>
              <th scope="col">{t("person.time")}</th>
              {mayChange && (
                <th scope="col">
                  <span className="vh">{t("organisation.change")}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {roles.map((role) => (
              <Line key={role.id} role={role} page={page} mayChange={mayChange} />
            ))}
          </tbody>
        </Table>
      )}
      {mayChange && <RoleForm page={page} />}
    </section>
  );
}

type LineProps = { role: ShownRole; page: PersonPage; mayChange: boolean };

function Line({ role, page, mayChange }: LineProps) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const isOver = role.state === "ended" || role.state === "withdrawn";
  return (
    <tr className={isOver ? styles.over : undefined}>
      <th scope="row" className={styles.title}>
        {t(`role.${role.role}`)}
      </th>
      <td data-label={t("person.scope")}>
        {role.scope ? inLocale(locale, role.scope) : t("none")}
      </td>
      <td>
        <PeriodWords period={role} />
      </td>
      {mayChange && (
        <td>{!isOver && role.role !== "member" && <Deeds role={role} page={page} />}</td>
      )}
    </tr>
  );
}

function Deeds({ role, page }: Omit<LineProps, "mayChange">) {
  const { t } = useTranslation("people");
  const path = `/people/${page.record.id}/roles/${role.id}`;
  const name = t(`role.${role.role}`);
  const words = t(role.state === "coming" ? "person.withdrawRole" : "person.endRole");
  return (
    <>
      <LastDayForm
        action={`${path}/end`}
        open={words}
        label={`${words}: ${name}`}
        dayLabel={t("person.lastDay")}
        note={t("person.lastDayNote")}
        today={page.today}
      />
      {role.toOn !== null && (
        <DeedForm action={`${path}/reopen`} label={`${t("person.reopen")}: ${name}`}>
          <Button type="submit" variant="quiet" icon="undo">
            {t("person.reopen")}
          </Button>
        </DeedForm>
      )}
    </>
  );
}
