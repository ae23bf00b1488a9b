import { useState } from "react";
import { useTranslation } from "react-i18next";
import { dayVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { TextArea } from "../ui/text-area.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { ShownOwnDay } from "./calendar-page.views.server.ts";

/** Says what happens, asks why, then withdraws the entry. */
export function WithdrawDay({ own: { id, day } }: { own: ShownOwnDay }) {
  const { t } = useTranslation("settings");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        variant="quiet"
        label={t("calendar.withdrawLabel", { day: dayVi(day) })}
        onPress={() => setIsOpen(true)}
      >
        {t("calendar.withdraw")}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("calendar.withdrawLabel", { day: dayVi(day) })}
        closeLabel={t("cancel")}
      >
        <DeedForm
          action={`/calendar/${id}/withdraw`}
          onDone={() => setIsOpen(false)}
          className="stack"
        >
          {(state) => <Reason state={state} />}
        </DeedForm>
      </Dialog>
    </>
  );
}

function Reason({ state }: { state: DeedState<unknown> }) {
  const { t } = useTranslation("settings");
  const fault = useFieldFaults(state);
  return (
    <>
      <p>{t("calendar.withdrawNote")}</p>
      <TextArea
        label={t("calendar.reason")}
        name="reason"
        lang="vi"
        rows={3}
        maxLength={500}
        error={fault("reason")}
        required
      />
      <div className="bar bar--end">
        <Button type="submit" variant="primary" pending={state.is === "pending"}>
          {t("calendar.withdraw")}
        </Button>
      </div>
    </>
  );
}
