import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { DateField } from "../ui/date-field.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { FoldedForm } from "../ui/folded-form.tsx";
import { PageHead } from "../ui/page-shell.tsx";
import { Table } from "../ui/table.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import { LastDayForm } from "./last-day-form.tsx";
import { inLocale } from "./naming.ts";
import type { OfficersPage } from "./officers-page.views.server.ts";
import { PeriodWords } from "./period-words.tsx";
import { PersonFieldsGroup } from "./person-fields-group.tsx";
import styles from "./people.module.css";

type Props = { page: OfficersPage };

/** The officers of the own ministry, for its lead: added and ended, never deleted. */
export function OfficersView({ page }: Props) {
  const { t } = useTranslation("people");
  return (
    <div className="single stack stack--l">
      <PageHead title={t("officers.headline")} sub={t("officers.sub")} />
      <FoldedForm
        action="/officers/add"
        draft="officer:new"
        icon="plus"
        open={t("officers.add")}
        submit={t("officers.add")}
      >
        {(state) => <Fields page={page} state={state} />}
      </FoldedForm>
      {page.officers.length === 0 ? (
        <EmptyState title={t("officers.empty")} icon="people">
          {t("officers.emptyNote")}
        </EmptyState>
      ) : (
        <Lines page={page} />
      )}
    </div>
  );
}

function Fields({ page, state }: Props & { state: DeedState<unknown> }) {
  const { t } = useTranslation("people");
  const fault = useFieldFaults(state);
  return (
    <>
      <PersonFieldsGroup
        state={state}
        organisations={page.ministries.map((each) => ({ ...each, isOver: false }))}
        organisationLabel={t("officers.ministry")}
      />
      <DateField
        label={t("officers.from")}
        dayLabel={t("officers.from")}
        pickLabel={t("pickDay")}
        name="fromOn"
        defaultValue={page.today}
        error={fault("fromOn")}
        required
      />
    </>
  );
}

function Lines({ page }: Props) {
  const { t } = useTranslation("people");
  return (
    <Table label={t("officers.headline")} cards>
      <thead>
        <tr>
          <th scope="col">{t("list.title")}</th>
          <th scope="col">{t("person.roleChoice")}</th>
          <th scope="col">{t("person.time")}</th>
          <th scope="col">
            <span className="vh">{t("organisation.change")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {page.officers.map((officer) => (
          <Line key={officer.id} officer={officer} today={page.today} />
        ))}
      </tbody>
    </Table>
  );
}

type LineProps = { officer: OfficersPage["officers"][number]; today: string };

function Line({ officer, today }: LineProps) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const { id, role, state, title, ministry } = officer;
  const words = inLocale(locale, title);
  const isOver = state === "ended" || state === "withdrawn";
  return (
    <tr className={isOver ? styles.over : undefined}>
      <th scope="row" className={styles.title}>
        {words}
        {ministry && <small>{inLocale(locale, ministry)}</small>}
      </th>
      <td>{t(`role.${role}`)}</td>
      <td>
        <PeriodWords period={officer} />
      </td>
      <td>
        {!isOver && role === "ministry-officer" && (
          <LastDayForm
            action={`/officers/${id}/end`}
            open={t("officers.end")}
            label={`${t("officers.end")}: ${words}`}
            dayLabel={t("person.lastDay")}
            note={t("person.lastDayNote")}
            today={today}
          />
        )}
      </td>
    </tr>
  );
}
