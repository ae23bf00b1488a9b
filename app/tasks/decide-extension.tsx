import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Notice } from "../ui/notice.tsx";
import { TextField } from "../ui/text-field.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import { NewDeadlineField } from "./new-deadline-field.tsx";
import { ReasonField } from "./reason-field.tsx";
import type { TaskPage } from "./task-page.views.server.ts";
import styles from "./task-form.module.css";

type Props = { task: TaskPage };
type State = { state: DeedState<unknown> };

/** The leader in charge decides: to the date asked for, to another, or not at all. */
export function DecideExtension({ task }: Props) {
  const { t } = useTranslation("tasks");
  const asked = task.thread.findLast(
    (each) => each.kind === "step" && each.step === "extension-asked",
  );
  const reason = asked?.kind === "step" ? asked.text : "";
  const text = task.asked?.text ?? "";
  return (
    <section aria-labelledby="extension" className="stack stack--s">
      <div className={styles.head}>
        <h2 id="extension">{t("extension.decide")}</h2>
      </div>
      <Notice kind="soon">{t("extension.asked", { text, reason })}</Notice>
      <DeedForm
        action={`/tasks/${task.id}/grant-extension`}
        draft={`task-grant:${task.id}`}
        label={t("extension.grant")}
        className="stack stack--s"
      >
        {(state) => <GrantFields state={state} text={text} />}
      </DeedForm>
      <DeedForm
        action={`/tasks/${task.id}/refuse-extension`}
        draft={`task-refuse:${task.id}`}
        label={t("extension.refuse")}
        className="stack stack--s"
      >
        {(state) => (
          <>
            <ReasonField state={state} label={t("extension.refusal")} />
            <div className={styles.actions}>
              <Button type="submit" pending={state.is === "pending"}>
                {t("extension.refuse")}
              </Button>
            </div>
          </>
        )}
      </DeedForm>
    </section>
  );
}

function GrantFields({ state, text }: State & { text: string }) {
  const { t } = useTranslation("tasks");
  const fault = useFieldFaults(state);
  return (
    <>
      <div className={styles.grid}>
        <NewDeadlineField state={state} text={text} />
        <TextField label={t("extension.note")} name="note" error={fault("note")} />
      </div>
      <div className={styles.actions}>
        <Button
          type="submit"
          variant="primary"
          className={styles.main}
          pending={state.is === "pending"}
        >
          {t("extension.grant")}
        </Button>
      </div>
    </>
  );
}
