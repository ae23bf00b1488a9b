import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Act } from "../ui/bottom-bar.tsx";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { useToast } from "../ui/toasts.tsx";
import type { AgendaSum } from "./meeting.views.server.ts";

type Props = { meetingId: string; agenda: AgendaSum };

/** For the chair's bottom bar while the agenda lies before him: he has it beside him, and approves. */
export function ApproveAgenda({ meetingId, agenda }: Props) {
  const { t } = useTranslation(["course", "shell"]);
  const toast = useToast();
  const [isOpen, setIsOpen] = useState(false);
  const { items: count, minutes } = agenda;
  return (
    <>
      <Act
        icon="sign"
        tone="accent"
        label={t("course:approve.act")}
        note={t("course:approve.note")}
        onPress={() => setIsOpen(true)}
      />
      <Dialog isOpen={isOpen} onOpenChange={setIsOpen} title={t("course:approve.title")}>
        <DeedForm
          action={`/meetings/${meetingId}/approve`}
          onDone={() => {
            setIsOpen(false);
            toast({ kind: "done", text: t("course:approve.done") });
          }}
        >
          {(state) => (
            <div className="stack">
              <p>{t("course:approve.consequence", { count, minutes })}</p>
              <div className="bar bar--end">
                <Button onPress={() => setIsOpen(false)}>{t("shell:cancel")}</Button>
                <Button type="submit" variant="accent" pending={state.is === "pending"}>
                  {t("course:approve.confirm")}
                </Button>
              </div>
            </div>
          )}
        </DeedForm>
      </Dialog>
    </>
  );
}
