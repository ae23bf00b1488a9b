import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextArea } from "../ui/text-area.tsx";
import type { ConductLine } from "./conduct-lines.views.server.ts";
import styles from "./conduct-agenda.module.css";

/** The chair's conclusion on the item, in a few words; for the minutes. */
export function ConcludeItem({ item }: { item: ConductLine }) {
  const { t } = useTranslation(["meetings", "shell"]);
  const [isOpen, setIsOpen] = useState(false);
  const { id, meetingId, position } = item;
  const again = item.concludedAt !== null;
  return (
    <div className={styles.below}>
      <Button wide icon="sign" onPress={() => setIsOpen(true)}>
        {t(again ? "conduct.concludeAgain" : "conduct.conclude")}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("conduct.concludeTitle", { position })}
        closeLabel={t("shell:close")}
      >
        <DeedForm
          action={`/meetings/${meetingId}/items/${id}/conclude`}
          onDone={() => setIsOpen(false)}
          className="stack"
        >
          {(state) => (
            <>
              <p lang="vi">{item.title}</p>
              <TextArea
                label={t("conduct.conclusion")}
                name="conclusion"
                rows={6}
                maxLength={4000}
                defaultValue={item.conclusion ?? ""}
                description={t("conduct.conclusionNote")}
                required
              />
              <div>
                <Button type="submit" variant="primary" pending={state.is === "pending"}>
                  {t("conduct.keepConclusion")}
                </Button>
              </div>
            </>
          )}
        </DeedForm>
      </Dialog>
    </div>
  );
}
