import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Sect } from "../ui/sect.tsx";
import { useToast } from "../ui/toasts.tsx";
import styles from "./conduct.module.css";

/** The demo only: the seats nobody has taken check in by themselves. */
export function DemoCheckIn({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation("meetings");
  const toast = useToast();
  return (
    <section className={styles.sideBox}>
      <Sect title={t("demo.title")} thin />
      <p className="micro muted">{t("demo.note")}</p>
      <DeedForm<{ seats: number }>
        action={`/meetings/${meetingId}/demo-check-in`}
        onDone={({ seats }) => toast({ kind: "done", text: t("demo.done", { count: seats }) })}
      >
        {(state) => (
          <Button type="submit" icon="people" wide pending={state.is === "pending"}>
            {t("demo.checkIn")}
          </Button>
        )}
      </DeedForm>
    </section>
  );
}
