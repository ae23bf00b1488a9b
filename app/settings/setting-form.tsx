import { useTranslation } from "react-i18next";
import { GOVERNMENT_RULE_SETS } from "../bodies/rule-sets.ts";
import { Button } from "../ui/button.tsx";
import { DateField } from "../ui/date-field.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import styles from "./calendar-year.module.css";
import type { SettingName } from "./house-setting.ts";
import type { SettingsPage, ShownSetting } from "./settings-page.views.server.ts";
import { useValueWords } from "./use-value-words.ts";

type Props = { setting: ShownSetting; page: SettingsPage };

/** A new value, and the day from which it holds: today or later. */
export function SettingForm({ setting, page }: Props) {
  const { t } = useTranslation("settings");
  const { name } = setting;
  return (
    <DeedForm
      action="/settings/change"
      draft={`setting-${name}`}
      label={t(`setting.${name}`)}
      className="stack"
    >
      {(state) => <Fields setting={setting} page={page} state={state} />}
    </DeedForm>
  );
}

function Fields({ setting, page, state }: Props & { state: DeedState<unknown> }) {
  const { t } = useTranslation("settings");
  const fault = useFieldFaults(state);
  const { name, value } = setting;
  return (
    <>
      <input type="hidden" name="name" value={name} />
      <input type="hidden" name="bodyCode" value={page.body.code} />
      <div className={styles.pair}>
        <ValueField name={name} value={value} error={fault("value")} />
        <DateField
          label={t("fromOn")}
          dayLabel={t("fromOn")}
          pickLabel={t("pick")}
          name="fromOn"
          defaultValue={page.today}
          description={t("fromOnNote")}
          error={fault("fromOn")}
          required
        />
      </div>
      <div className="bar">
        <Button type="submit" variant="primary" pending={state.is === "pending"}>
          {t("set")}
        </Button>
        {state.is === "done" && <span role="status">{t("saved")}</span>}
      </div>
    </>
  );
}

type ValueProps = { name: SettingName; value: string; error: string | undefined };

function ValueField({ name, value, error }: ValueProps) {
  const { t } = useTranslation("settings");
  const words = useValueWords();
  const field = { label: t("value"), name: "value", defaultValue: value, error };
  const options = CHOICES[name];
  if (options) {
    return (
      <Select
        {...field}
        options={options.map((one) => ({ value: one, label: words(name, one) }))}
      />
    );
  }
  return (
    <TextField {...field} description={t(`written.${writing(name)}`)} maxLength={10} required />
  );
}

const SWITCH = ["on", "off"] as const;

const CHOICES: Partial<Record<SettingName, readonly string[]>> = {
  "rule-set": GOVERNMENT_RULE_SETS,
  "vote-password": SWITCH,
  "vote-by-name": SWITCH,
  "seal-ballots": SWITCH,
};

function writing(name: SettingName): "time" | "minutes" | "days" | "megabytes" | "pages" {
  if (name === "due-time") return "time";
  if (name === "upload-megabytes") return "megabytes";
  if (name === "upload-pages") return "pages";
  return name === "speaking-minutes" ? "minutes" : "days";
}
