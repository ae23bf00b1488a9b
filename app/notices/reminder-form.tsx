import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Sect } from "../ui/sect.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { ReminderForm as Chosen } from "./reminder-settings.views.server.ts";
import { mailChoicesOf, MUST_MAIL, REMINDER_KINDS, type ReminderKind } from "./reminder.ts";
import styles from "./reminder-form.module.css";

/** How I am reminded of deadlines, kind by kind; in the app always. */
export function ReminderForm({ chosen }: { chosen: Chosen }) {
  const { t } = useTranslation("reminders");
  const { phone, hasGateway } = chosen;
  return (
    <section className={`stack ${styles.reminders}`} aria-labelledby="reminders">
      <Sect title={t("title")} id="reminders" thin />
      <p className="small">{t("about")}</p>
      <DeedForm action="/preferences/reminders" className="stack">
        {(state) => (
          <>
            {REMINDER_KINDS.map((kind) => (
              <KindChoice key={kind} kind={kind} chosen={chosen} />
            ))}
            {hasGateway && (
              <TextField
                label={t("phone")}
                name="phone"
                type="tel"
                inputMode="tel"
                autoComplete="tel"
                defaultValue={phone ?? ""}
                description={t("phoneNote")}
              />
            )}
            <div className="bar">
              <Button
                type="submit"
                variant="primary"
                pending={state.is === "pending"}
                pendingLabel={t("saving")}
              >
                {t("save")}
              </Button>
              {state.is === "done" && <span role="status">{t("saved")}</span>}
            </div>
          </>
        )}
      </DeedForm>
    </section>
  );
}

function KindChoice({ kind, chosen }: { kind: ReminderKind; chosen: Chosen }) {
  const { t } = useTranslation("reminders");
  const { mail, sms } = chosen.choices[kind];
  return (
    <div className={styles.kind}>
      <Select
        label={t(`kind.${kind}`)}
        name={`mail.${kind}`}
        options={mailChoicesOf(kind).map((value) => ({ value, label: t(`mail.${value}`) }))}
        defaultValue={mail}
        {...(MUST_MAIL.includes(kind) && { description: t("mandatory") })}
      />
      {chosen.hasGateway && (
        <Checkbox name={`sms.${kind}`} value="yes" defaultSelected={sms} boxed>
          {t("sms")}
        </Checkbox>
      )}
    </div>
  );
}
