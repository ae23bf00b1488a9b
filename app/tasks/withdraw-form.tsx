import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { TextArea } from "../ui/text-area.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import styles from "./task-form.module.css";

/** The Government Office takes a task back; rare, so it opens on demand. */
export function WithdrawForm({ task }: { task: { id: string } }) {
  const { t } = useTranslation("tasks");
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <Button
        variant="quiet"
        icon={isOpen ? "close" : "undo"}
        expanded={isOpen}
        controls={id}
        onPress={() => setIsOpen(!isOpen)}
      >
        {t("withdraw.open")}
      </Button>
      <div id={id}>
        {isOpen && (
          <DeedForm
            action={`/tasks/${task.id}/withdraw`}
            draft={`task-withdraw:${task.id}`}
            label={t("withdraw.title")}
            className="stack stack--s"
          >
            {(state) => <Fields state={state} />}
          </DeedForm>
        )}
      </div>
    </div>
  );
}

function Fields({ state }: { state: DeedState<unknown> }) {
  const { t } = useTranslation("tasks");
  const fault = useFieldFaults(state);
  return (
    <div className="stack--s stack">
      <p className="small muted">{t("withdraw.about")}</p>
      <TextArea
        label={t("withdraw.reason")}
        name="reason"
        maxLength={2000}
        rows={2}
        error={fault("reason")}
        required
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" pending={state.is === "pending"}>
          {t("withdraw.submit")}
        </Button>
      </div>
    </div>
  );
}
