import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import styles from "./task-form.module.css";

/** The lead ministry takes note of what it was given. */
export function ReceiveForm({ task }: { task: { id: string } }) {
  const { t } = useTranslation("tasks");
  return (
    <DeedForm
      action={`/tasks/${task.id}/receive`}
      label={t("receive.title")}
      className="stack stack--s"
    >
      {(state) => (
        <>
          <div className={styles.head}>
            <h2>{t("receive.title")}</h2>
          </div>
          <p className="small muted">{t("receive.about")}</p>
          <div className={styles.actions}>
            <Button
              type="submit"
              variant="primary"
              icon="tick"
              className={styles.main}
              pending={state.is === "pending"}
            >
              {t("receive.submit")}
            </Button>
          </div>
        </>
      )}
    </DeedForm>
  );
}
