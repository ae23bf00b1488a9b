import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { DateTimeField } from "../ui/date-time-field.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Sect } from "../ui/sect.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useToast } from "../ui/toasts.tsx";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { DeedState } from "../ui/use-deed.ts";
import { MAX_URGENT_TEXT } from "./urgent-decision.ts";
import type { UrgentPage } from "./urgent-decisions.views.server.ts";

type Form = NonNullable<UrgentPage["form"]>;

/** The secretariat writes down what was decided outside the procedure. */
export function UrgentForm({ form }: { form: Form }) {
  const { t } = useTranslation("urgent");
  const toast = useToast();
  return (
    <section aria-labelledby="enter" className="stack stack--s">
      <Sect title={t("form.title")} id="enter" />
      <DeedForm
        action="/urgent-decisions/enter"
        label={t("form.title")}
        onDone={() => toast({ kind: "done", text: t("form.done") })}
        className="stack"
        clears
      >
        {(state) => <Fields state={state} form={form} />}
      </DeedForm>
    </section>
  );
}

function Fields({ state, form }: { state: DeedState<unknown>; form: Form }) {
  const { t } = useTranslation(["urgent", "meetings"]);
  const locale = useLocale();
  const fault = useFieldFaults(state);
  const when = { date: t("meetings:form.date"), time: t("meetings:form.time") };
  return (
    <>
      <input type="hidden" name="bodyId" value={form.bodyId} />
      <Select
        label={t("form.decider")}
        name="seatId"
        description={t("form.deciderNote")}
        blank={t("form.choose")}
        options={form.deciders.map(({ seatId, name }) => ({
          value: seatId,
          label: inLocale(locale, name),
        }))}
        error={fault("seatId")}
        required
      />
      <DateTimeField
        label={t("form.decidedAt")}
        name="decidedAt"
        words={{ ...when, pick: t("meetings:form.pick") }}
        error={fault("decidedAt")}
        required
      />
      <TextField label={t("form.subject")} name="subject" error={fault("subject")} required />
      <TextArea
        label={t("form.reason")}
        name="reason"
        maxLength={MAX_URGENT_TEXT}
        rows={3}
        error={fault("reason")}
        required
      />
      <TextField
        label={t("form.document")}
        name="document"
        description={t("form.documentNote")}
        error={fault("document")}
        required
      />
      <Select
        label={t("form.lead")}
        name="leadId"
        blank={t("form.choose")}
        options={form.ministries.map(({ id, name }) => ({
          value: id,
          label: inLocale(locale, name),
        }))}
        error={fault("leadId")}
        required
      />
      <div className="bar bar--end">
        <Button type="submit" variant="primary" pending={state.is === "pending"}>
          {t("form.save")}
        </Button>
      </div>
    </>
  );
}
