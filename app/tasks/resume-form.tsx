import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import styles from "./task-form.module.css";

/** A suspended task goes on. */
export function ResumeForm({ task }: { task: { id: string } }) {
  const { t } = useTranslation("tasks");
  return (
    <DeedForm
      action={`/tasks/${task.id}/resume`}
      label={t("resume.open")}
      className="stack stack--s"
    >
      {(state) => (
        <>
          <div className={styles.head}>
            <h2>{t("resume.title")}</h2>
          </div>
          <p className="small muted">{t("resume.about")}</p>
          <div className={styles.actions}>
            <Button
              type="submit"
              variant="primary"
              icon="play"
              className={styles.main}
              pending={state.is === "pending"}
            >
              {t("resume.open")}
            </Button>
          </div>
        </>
      )}
    </DeedForm>
  );
}
