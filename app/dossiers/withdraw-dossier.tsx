import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { DeedState } from "../ui/use-deed.ts";
import { MAX_REASON } from "./dossier-fields.ts";

/** Asks for the reason, says that it is for good, and takes the dossier back. */
export function WithdrawDossier({ dossierId }: { dossierId: string }) {
  const { t } = useTranslation("dossiers");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" onPress={() => setIsOpen(true)}>
        {t("withdraw.title")}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("withdraw.title")}
        closeLabel={t("withdraw.cancel")}
      >
        <DeedForm
          action={`/dossiers/${dossierId}/withdraw`}
          draft={`dossier-withdraw:${dossierId}`}
          onDone={() => setIsOpen(false)}
          className="stack"
        >
          {(state) => <Fields state={state} />}
        </DeedForm>
      </Dialog>
    </>
  );
}

function Fields({ state }: { state: DeedState<unknown> }) {
  const { t } = useTranslation("dossiers");
  const fault = useFieldFaults(state);
  return (
    <>
      <p>{t("withdraw.consequence")}</p>
      <TextArea
        label={t("withdraw.reason")}
        name="reason"
        maxLength={MAX_REASON}
        rows={2}
        error={fault("reason")}
        required
      />
      <div className="bar bar--end">
        <Button type="submit" variant="accent" pending={state.is === "pending"}>
          {t("withdraw.confirm")}
        </Button>
      </div>
    </>
  );
}
