import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { DeedState } from "../ui/use-deed.ts";

type Props = { path: string; onDone: () => void };

export function WithdrawItem({ path, onDone }: Props) {
  return (
    <DeedForm action={`${path}/withdraw`} onDone={onDone} className="stack">
      {(state) => <Fields state={state} />}
    </DeedForm>
  );
}

function Fields({ state }: { state: DeedState<unknown> }) {
  const { t } = useTranslation("agenda");
  const fault = useFieldFaults(state);
  return (
    <>
      <TextArea
        label={t("withdraw.reason")}
        name="reason"
        maxLength={500}
        description={t("withdraw.note")}
        error={fault("reason")}
        autoFocus
        required
      />
      <div className="bar bar--end">
        <Button type="submit" variant="primary" pending={state.is === "pending"}>
          {t("withdraw.confirm")}
        </Button>
      </div>
    </>
  );
}
