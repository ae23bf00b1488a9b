import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Button } from "../ui/button.tsx";
import { DateField } from "../ui/date-field.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Sect } from "../ui/sect.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import { inLocale } from "./naming.ts";
import { OrganisationSelect } from "./organisation-select.tsx";
import { ORGANISATION_KINDS } from "./organisation.ts";
import type { OrganisationTree } from "./organisation-tree.views.server.ts";
import styles from "./people.module.css";

type Props = { tree: OrganisationTree };

/** A new organisation, or what may be mended of one. */
export function OrganisationForm({ tree }: Props) {
  const { t } = useTranslation("people");
  const locale = useLocale();
  const { edited } = tree;
  const title = edited
    ? t("organisation.edit", { name: inLocale(locale, edited.name) })
    : t("organisation.new");
  return (
    <section className="stack">
      <Sect title={title} />
      <DeedForm
        action={edited ? `/organisations/${edited.id}/edit` : "/organisations/add"}
        draft={`organisation:${edited?.id ?? "new"}`}
        label={title}
        className="stack"
        to={() => "/organisations"}
      >
        {(state) => (
          <>
            <div className={styles.pair}>
              {!edited && <Lasting state={state} />}
              <Names tree={tree} state={state} />
              <Place tree={tree} state={state} />
            </div>
            <div className="bar">
              <Button type="submit" variant="primary" pending={state.is === "pending"}>
                {t("save")}
              </Button>
              <ButtonLink to="/organisations">{t("cancel")}</ButtonLink>
            </div>
          </>
        )}
      </DeedForm>
    </section>
  );
}

type PartProps = Props & { state: DeedState<unknown> };

/** What stays as it is given: lists and rules go by it. */
function Lasting({ state }: Pick<PartProps, "state">) {
  const { t } = useTranslation("people");
  const fault = useFieldFaults(state);
  return (
    <>
      <Select
        label={t("organisation.kind")}
        name="kind"
        options={ORGANISATION_KINDS.map((kind) => ({
          value: kind,
          label: t(`organisation.kinds.${kind}`),
        }))}
        defaultValue="ministry"
        error={fault("kind")}
        required
      />
      <TextField
        label={t("organisation.code")}
        name="code"
        description={t("organisation.codeNote")}
        error={fault("code")}
        maxLength={60}
        required
      />
    </>
  );
}

function Names({ tree: { edited }, state }: PartProps) {
  const { t } = useTranslation("people");
  const fault = useFieldFaults(state);
  const values = {
    nameVi: edited?.name.vi,
    nameEn: edited?.name.en,
    shortVi: edited?.short.vi,
    shortEn: edited?.short.en,
  };
  return (["nameVi", "nameEn", "shortVi", "shortEn"] as const).map((name) => {
    const isShort = name.startsWith("short");
    return (
      <TextField
        key={name}
        label={t(`organisation.${name}`)}
        name={name}
        lang={name.endsWith("Vi") ? "vi" : "en"}
        defaultValue={values[name]}
        {...(isShort && { description: t("organisation.shortNote") })}
        error={fault(name)}
        maxLength={200}
        required={!isShort}
      />
    );
  });
}

function Place({ tree: { edited, choices }, state }: PartProps) {
  const { t } = useTranslation("people");
  const fault = useFieldFaults(state);
  return (
    <>
      <OrganisationSelect
        label={t("organisation.parent")}
        name="parentId"
        choices={choices.filter(({ id }) => id !== edited?.id)}
        blank={t("organisation.noParent")}
        defaultValue={edited?.parentId ?? ""}
        error={fault("parentId")}
      />
      {(["identifier2016", "identifier2020"] as const).map((name) => (
        <TextField
          key={name}
          label={t(`organisation.${name}`)}
          name={name}
          defaultValue={edited?.[name] ?? ""}
          description={t(`organisation.${name}Note`)}
          error={fault(name)}
          maxLength={35}
        />
      ))}
      <DateField
        label={t("organisation.from")}
        dayLabel={t("organisation.from")}
        pickLabel={t("pickDay")}
        name="fromOn"
        defaultValue={edited?.fromOn ?? ""}
        description={t("organisation.fromNote")}
        error={fault("fromOn")}
      />
    </>
  );
}
