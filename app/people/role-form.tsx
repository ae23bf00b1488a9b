import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { DateField } from "../ui/date-field.tsx";
import { FoldedForm } from "../ui/folded-form.tsx";
import { Select } from "../ui/select.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import { inLocale } from "./naming.ts";
import { OrganisationSelect } from "./organisation-select.tsx";
import type { PersonPage } from "./person-page.views.server.ts";
import type { Role } from "./person.ts";
import { GRANTED_BY_HAND, scopeOf } from "./role-grant.ts";
import styles from "./people.module.css";

/** A role for this person: which, for whom, from when. */
export function RoleForm({ page }: { page: PersonPage }) {
  const { t } = useTranslation("people");
  return (
    <FoldedForm
      action={`/people/${page.record.id}/roles/grant`}
      draft={`role:${page.record.id}`}
      icon="plus"
      open={t("person.grantNew")}
      submit={t("person.grant")}
    >
      {(state) => <Fields page={page} state={state} />}
    </FoldedForm>
  );
}

type Props = { page: PersonPage; state: DeedState<unknown> };

function Fields({ page, state }: Props) {
  const { t } = useTranslation("people");
  const fault = useFieldFaults(state);
  const [role, setRole] = useState<Role>("ministry-officer");
  const choose = (value: string) => setRole(GRANTED_BY_HAND.find((each) => each === value) ?? role);
  return (
    <div className={styles.pair}>
      <Select
        label={t("person.roleChoice")}
        name="role"
        options={GRANTED_BY_HAND.map((each) => ({ value: each, label: t(`role.${each}`) }))}
        value={role}
        onChange={choose}
        error={fault("role")}
        required
      />
      <Scope page={page} role={role} fault={fault} />
      {(["fromOn", "toOn"] as const).map((name) => (
        <DateField
          key={name}
          label={t(name === "fromOn" ? "person.from" : "person.to")}
          dayLabel={t(name === "fromOn" ? "person.from" : "person.to")}
          pickLabel={t("pickDay")}
          name={name}
          defaultValue={name === "fromOn" ? page.today : ""}
          {...(name === "toOn" && { description: t("person.toNote") })}
          error={fault(name)}
          required={name === "fromOn"}
        />
      ))}
    </div>
  );
}

type ScopeProps = {
  page: PersonPage;
  role: Role;
  fault: (field: string) => string | undefined;
};

function Scope({ page, role, fault }: ScopeProps) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const scope = scopeOf(role);
  if (scope === "ministry") {
    return (
      <OrganisationSelect
        label={t("person.ministry")}
        name="organisationId"
        choices={page.organisations}
        blank={t("form.choose")}
        defaultValue={page.record.organisationId}
        error={fault("organisationId")}
        required
      />
    );
  }
  if (scope === "none") return null;
  return (
    <Select
      label={t("person.assisted")}
      name="assistedPersonId"
      blank={t("person.noScope")}
      options={page.members.map(({ id, title }) => ({ value: id, label: inLocale(locale, title) }))}
      error={fault("assistedPersonId")}
      required
    />
  );
}
