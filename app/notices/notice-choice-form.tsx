import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Sect } from "../ui/sect.tsx";
import { Select } from "../ui/select.tsx";
import { MAIL_CHOICES } from "./reminder.ts";
import styles from "./reminder-form.module.css";
import { DUTIES, TOPICS, type Topic, type TopicChoices } from "./topic.ts";

/** How I am told of what, topic by topic: in the app, and by mail. */
export function NoticeChoiceForm({ chosen }: { chosen: TopicChoices }) {
  const { t } = useTranslation("notices");
  return (
    <section className={`stack ${styles.reminders}`} aria-labelledby="notices">
      <Sect title={t("choice.title")} id="notices" thin />
      <p className="small">{t("choice.about")}</p>
      <DeedForm action="/preferences/notices" className="stack" draft="notice-choices">
        {(state) => (
          <>
            {TOPICS.map((topic) => (
              <TopicRow key={topic} topic={topic} chosen={chosen} />
            ))}
            <div className="bar">
              <Button
                type="submit"
                variant="primary"
                pending={state.is === "pending"}
                pendingLabel={t("choice.saving")}
              >
                {t("choice.save")}
              </Button>
              {state.is === "done" && <span role="status">{t("choice.saved")}</span>}
            </div>
          </>
        )}
      </DeedForm>
    </section>
  );
}

function TopicRow({ topic, chosen }: { topic: Topic; chosen: TopicChoices }) {
  const { t } = useTranslation("notices");
  const { inApp, mail } = chosen[topic];
  const isDuty = DUTIES.includes(topic);
  const label = t(`topic.${topic}`);
  return (
    <div className={styles.kind} role="group" aria-label={label}>
      {isDuty ? (
        <div>
          <b>{label}</b>
          <p className="hint">{t("choice.duty")}</p>
          <input type="hidden" name={`app.${topic}`} value="yes" />
        </div>
      ) : (
        <Checkbox
          name={`app.${topic}`}
          value="yes"
          defaultSelected={inApp}
          description={t("choice.inApp")}
          boxed
        >
          {label}
        </Checkbox>
      )}
      <Select
        label={t("choice.mail", { topic: label })}
        name={`mail.${topic}`}
        options={MAIL_CHOICES.map((value) => ({ value, label: t(`choice.${value}`) }))}
        defaultValue={mail}
      />
    </div>
  );
}
