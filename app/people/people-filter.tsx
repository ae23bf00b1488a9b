import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { OrganisationSelect } from "./organisation-select.tsx";
import type { PeopleList } from "./people-list.views.server.ts";
import { peoplePath, SHOWN } from "./people-query.ts";
import { ROLES } from "./person.ts";
import styles from "./people.module.css";

/** What the list is narrowed to. */
export function PeopleFilter({ list: { query, organisations } }: { list: PeopleList }) {
  const { t } = useTranslation("people");
  return (
    <Form
      action="/people"
      role="search"
      className={styles.filter}
      aria-label={t("list.filter")}
      key={peoplePath(query)}
    >
      <TextField label={t("list.words")} name="q" type="search" defaultValue={query.words} />
      <OrganisationSelect
        label={t("list.organisation")}
        name="organisation"
        choices={organisations}
        blank={t("list.allOrganisations")}
        defaultValue={query.organisationId ?? ""}
        withOver
      />
      <Select
        label={t("list.role")}
        name="role"
        blank={t("list.allRoles")}
        options={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
        defaultValue={query.role ?? ""}
      />
      <Select
        label={t("list.show")}
        name="show"
        options={SHOWN.map((show) => ({ value: show, label: t(`list.shown.${show}`) }))}
        defaultValue={query.show}
      />
      <Button type="submit" icon="search">
        {t("list.apply")}
      </Button>
    </Form>
  );
}
