import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Sect } from "../ui/sect.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import { clausePlace } from "./clause-place.ts";
import type { PublicVersionPage } from "./public-version.views.server.ts";

/** The ways to leave something out: words wherever they stand, a whole clause, a whole annex. */
export function BlankForms({
  version: { id, kind, clauses, annexes, blanks },
}: {
  version: PublicVersionPage;
}) {
  const { t } = useTranslation("resolutions");
  const locale = useLocale();
  const gone = new Set(blanks.map(({ clause }) => clause?.id));
  const options = clauses
    .filter((each) => !gone.has(each.id))
    .map((each) => ({
      value: each.id,
      label: `${inLocale(locale, clausePlace(kind, each))}: ${beginning(each.text)}`,
    }));
  const goneAnnexes = new Set(blanks.map(({ annex }) => annex?.number));
  const annexOptions = annexes
    .filter(({ number }) => !goneAnnexes.has(number))
    .map(({ number, label, title }) => ({
      value: String(number),
      label: `${label}: ${beginning(title)}`,
    }));
  return (
    <>
      <BlankForm id={id} of="words">
        {(fault) => (
          <TextField
            label={t("public.wordsLabel")}
            name="words"
            lang="vi"
            description={t("public.wordsNote")}
            error={fault("words")}
            required
          />
        )}
      </BlankForm>
      {options.length > 0 && (
        <BlankForm id={id} of="clause">
          {(fault) => (
            <Select
              label={t("public.clauseLabel")}
              name="clauseId"
              options={options}
              blank={t("public.chooseClause")}
              error={fault("clauseId")}
              required
            />
          )}
        </BlankForm>
      )}
      {annexOptions.length > 0 && (
        <BlankForm id={id} of="annex">
          {(fault) => (
            <Select
              label={t("annex")}
              name="annex"
              options={annexOptions}
              blank={t("public.chooseAnnex")}
              error={fault("annex")}
              required
            />
          )}
        </BlankForm>
      )}
    </>
  );
}

type FormProps = {
  id: string;
  of: "words" | "clause" | "annex";
  children: (fault: ReturnType<typeof useFieldFaults>) => React.ReactNode;
};

function BlankForm({ id, of, children }: FormProps) {
  const { t } = useTranslation("resolutions");
  return (
    <section className="stack" aria-labelledby={`blank-${of}`}>
      <Sect title={t(`public.by.${of}`)} id={`blank-${of}`} />
      <DeedForm
        action={`/public-versions/${id}/blank`}
        draft={`blank-${of}:${id}`}
        className="stack"
        clears
      >
        {(state) => <Fields state={state}>{children}</Fields>}
      </DeedForm>
    </section>
  );
}

type FieldsProps = { state: DeedState<unknown>; children: FormProps["children"] };

function Fields({ state, children }: FieldsProps) {
  const { t } = useTranslation("resolutions");
  const fault = useFieldFaults(state);
  return (
    <>
      {children(fault)}
      <TextField
        label={t("step.reason")}
        name="reason"
        lang="vi"
        description={t("public.reasonNote")}
        error={fault("reason")}
        required
      />
      <div>
        <Button type="submit" icon="eye" pending={state.is === "pending"}>
          {t("public.blank")}
        </Button>
      </div>
    </>
  );
}

/** Enough of a clause to know it by. */
const beginning = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
