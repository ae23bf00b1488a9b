import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Sect } from "../ui/sect.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { DeedState } from "../ui/use-deed.ts";
import { MAX_URGENT_TEXT } from "./urgent-decision.ts";
import type { UrgentLine as Line } from "./urgent-decisions.views.server.ts";
import { UrgentLine } from "./urgent-line.tsx";
import styles from "./urgent.module.css";

type Props = { lines: readonly Line[]; mayWithdraw: boolean };

const STATES = ["unreported", "reported", "withdrawn"] as const;

/** Everything that was ever entered, by what became of it. */
export function UrgentHistory({ lines, mayWithdraw }: Props) {
  const { t } = useTranslation("urgent");
  if (lines.length === 0) return <EmptyState icon="doc" title={t("none")} />;
  return STATES.map((state) => {
    const some = lines.filter((line) => line.state === state);
    if (some.length === 0) return null;
    return (
      <section key={state} aria-labelledby={state}>
        <Sect title={t(`state.${state}`)} id={state} count={String(some.length)} thin />
        <ul className={styles.lines}>
          {some.map((line) => (
            <UrgentLine key={line.id} line={line}>
              {mayWithdraw && state === "unreported" && <Withdraw line={line} />}
            </UrgentLine>
          ))}
        </ul>
      </section>
    );
  });
}

function Withdraw({ line }: { line: Line }) {
  const { t } = useTranslation(["urgent", "shell"]);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button label={t("withdrawOf", { subject: line.subject })} onPress={() => setIsOpen(true)}>
        {t("withdraw")}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("withdrawTitle")}
        closeLabel={t("shell:close")}
      >
        <DeedForm
          action={`/urgent-decisions/${line.id}/withdraw`}
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
  const { t } = useTranslation("urgent");
  const fault = useFieldFaults(state);
  return (
    <>
      <TextArea
        label={t("withdrawReason")}
        name="reason"
        description={t("withdrawNote")}
        maxLength={MAX_URGENT_TEXT}
        rows={3}
        error={fault("reason")}
        required
      />
      <div className="bar bar--end">
        <Button type="submit" variant="primary" pending={state.is === "pending"}>
          {t("withdraw")}
        </Button>
      </div>
    </>
  );
}
