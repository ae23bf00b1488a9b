import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DateField } from "../ui/date-field.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Sect } from "../ui/sect.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import { BodyFields } from "./body-fields.tsx";
import type { ShownForm } from "./campaign-form.views.server.ts";
import { InspectorFields } from "./inspector-fields.tsx";
import styles from "./campaigns.module.css";

type Props = { form: ShownForm };

/** What is inspected, where and by what: written until the campaign is opened. */
export function CampaignForm({ form }: Props) {
  const { t } = useTranslation("campaigns");
  const { id, previousId } = form;
  const title = t(id === null ? "form.new" : "form.edit");
  return (
    <section className="stack">
      <Sect title={title} />
      <DeedForm<{ id: string }>
        action={id === null ? "/campaigns/create" : `/campaigns/${id}/edit`}
        draft={`campaign:${id ?? `new:${previousId ?? ""}`}`}
        label={title}
        className="stack"
        to={(saved) => `/campaigns/${saved.id}`}
      >
        {(state) => (
          <>
            <Fields form={form} state={state} />
            <div className="bar">
              <Button type="submit" variant="primary" pending={state.is === "pending"}>
                {t("form.save")}
              </Button>
            </div>
          </>
        )}
      </DeedForm>
    </section>
  );
}

function Fields({ form, state }: Props & { state: DeedState<unknown> }) {
  const { t } = useTranslation("campaigns");
  const fault = useFieldFaults(state);
  const words = (name: "title" | "purpose" | "basis" | "criteria") => ({
    ...{ name, label: t(`form.${name}`), lang: "vi", defaultValue: form[name], error: fault(name) },
  });
  return (
    <>
      <TextField {...words("title")} required />
      <TextArea {...words("purpose")} rows={3} maxLength={2000} required />
      <div className={styles.pair}>
        <TextField {...words("basis")} description={t("form.basisNote")} />
        <Select
          label={t("form.previous")}
          name="previousId"
          options={form.rounds.map(({ id, title }) => ({ value: id, label: title }))}
          blank={t("form.noPrevious")}
          defaultValue={form.previousId ?? ""}
          description={t("form.previousNote")}
          error={fault("previousId")}
        />
      </div>
      <div className={styles.pair}>
        <Day name="fromOn" label={t("form.from")} form={form} error={fault("fromOn")} />
        <Day name="toOn" label={t("form.to")} form={form} error={fault("toOn")} />
      </div>
      <TextArea
        {...words("criteria")}
        rows={8}
        maxLength={30_000}
        description={t("form.criteriaNote")}
        required
      />
      <BodyFields form={form} error={fault("bodyIds") && t("form.bodiesFault")} />
      <InspectorFields form={form} />
    </>
  );
}

type DayProps = Props & { name: "fromOn" | "toOn"; label: string; error: string | undefined };

function Day({ name, label, form, error }: DayProps) {
  const { t } = useTranslation("campaigns");
  return (
    <DateField
      label={label}
      dayLabel={label}
      pickLabel={t("form.pickDay")}
      name={name}
      defaultValue={form[name]}
      error={error}
      required
    />
  );
}
