import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { NumberField } from "../ui/number-field.tsx";
import { TextArea } from "../ui/text-area.tsx";
import type { DeedState } from "../ui/use-deed.ts";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { BallotPage } from "./ballot-view.ts";

type Props = { page: BallotPage; most: number };

/** Once, before the close, for every member, with the reason they all read. */
export function ExtendBallot({ page: { head }, most }: Props) {
  const { t } = useTranslation("ballots");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>{t("extend.act")}</Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("extend.title")}
        closeLabel={t("cancel")}
      >
        <DeedForm
          action={`/ballots/${head.id}/extend`}
          draft={`ballot-extend:${head.id}`}
          onDone={() => setIsOpen(false)}
          className="stack"
        >
          {(state) => <Fields state={state} most={most} />}
        </DeedForm>
      </Dialog>
    </>
  );
}

function Fields({ state, most }: { state: DeedState<unknown>; most: number }) {
  const { t } = useTranslation("ballots");
  const fault = useFieldFaults(state);
  return (
    <>
      <p>{t("extend.consequence")}</p>
      <NumberField
        label={t("extend.days")}
        name="days"
        min={1}
        max={most}
        defaultValue={Math.min(2, most)}
        unit={t("extend.unit")}
        description={t("extend.most", { figure: String(most) })}
        error={fault("days")}
        required
      />
      <TextArea
        label={t("extend.reason")}
        name="reason"
        lang="vi"
        rows={2}
        maxLength={2000}
        error={fault("reason")}
        required
      />
      <div className="bar bar--end">
        <Button type="submit" variant="primary" pending={state.is === "pending"}>
          {t("extend.confirm")}
        </Button>
      </div>
    </>
  );
}
