import { useTranslation } from "react-i18next";
import { TextField } from "../ui/text-field.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import { OrganisationSelect } from "./organisation-select.tsx";
import type { OrganisationChoice } from "./organisation-tree.views.server.ts";
import type { PersonPage } from "./person-page.views.server.ts";
import styles from "./people.module.css";

type Props = {
  state: DeedState<unknown>;
  organisations: readonly OrganisationChoice[];
  /** Whoever is edited; a new one also chooses a name at the sign-in. */
  record?: PersonPage["record"];
  organisationLabel?: string;
};

/** How a person is called, where they belong, where their mail goes. */
export function PersonFieldsGroup({ state, organisations, record, organisationLabel }: Props) {
  const { t } = useTranslation("people");
  const fault = useFieldFaults(state);
  return (
    <div className={styles.pair}>
      <TextField
        label={t("form.titleVi")}
        name="titleVi"
        lang="vi"
        defaultValue={record?.title.vi}
        description={t("form.titleViNote")}
        error={fault("titleVi")}
        maxLength={200}
        required
      />
      <TextField
        label={t("form.titleEn")}
        name="titleEn"
        lang="en"
        defaultValue={record?.title.en}
        error={fault("titleEn")}
        maxLength={200}
        required
      />
      <OrganisationSelect
        label={organisationLabel ?? t("form.organisation")}
        name="organisationId"
        choices={organisations}
        blank={t("form.choose")}
        defaultValue={
          record?.organisationId ?? (organisations.length === 1 ? organisations[0]?.id : "")
        }
        error={fault("organisationId")}
        required
      />
      {!record && (
        <TextField
          label={t("form.login")}
          name="login"
          autoComplete="off"
          description={t("form.loginNote")}
          error={fault("login")}
          maxLength={80}
          required
        />
      )}
      <TextField
        label={t("form.email")}
        name="email"
        type="email"
        autoComplete="off"
        defaultValue={record?.email ?? ""}
        description={t("form.emailNote")}
        error={fault("email")}
        maxLength={200}
      />
    </div>
  );
}
