import { useTranslation } from "react-i18next";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Sect } from "../ui/sect.tsx";
import type { BallotPage } from "./ballot-view.ts";
import styles from "./prepare.module.css";
import { ReasonedStep } from "./reasoned-step.tsx";

type Plain = "submit" | "review" | "issue";

/** What this person can do with it now, and what each step does. */
export function PrepareSteps({ page: { head, deeds } }: { page: BallotPage }) {
  const { t } = useTranslation("ballots");
  const mayReturn =
    (head.state === "in-review" && deeds.includes("review")) ||
    (head.state === "awaiting-approval" && deeds.includes("approve"));
  const step: Plain | null = deeds.includes("submit")
    ? "submit"
    : deeds.includes("review")
      ? "review"
      : deeds.includes("approve")
        ? "issue"
        : null;
  const isWaiting = step === null && !deeds.includes("withdraw");
  return (
    <section aria-labelledby="steps" className={styles.steps}>
      <Sect id="steps" title={t("step.title")} thin />
      {step && <PlainStep ballotId={head.id} step={step} />}
      {mayReturn && <ReasonedStep ballotId={head.id} step="return" />}
      {isWaiting && <p className="muted">{t(`state.${head.state}`)}</p>}
      {deeds.includes("withdraw") && <ReasonedStep ballotId={head.id} step="withdraw" />}
    </section>
  );
}

function PlainStep({ ballotId, step }: { ballotId: string; step: Plain }) {
  const { t } = useTranslation("ballots");
  return (
    <DeedForm action={`/ballots/${ballotId}/${step}`} label={t(`step.${step}.act`)}>
      {(state) => (
        <ConfirmSubmit
          wide
          variant={step === "issue" ? "accent" : "primary"}
          confirmVariant={step === "issue" ? "accent" : "primary"}
          pending={state.is === "pending"}
          title={t(`step.${step}.title`)}
          consequence={t(`step.${step}.consequence`)}
          confirmLabel={t(`step.${step}.act`)}
          cancelLabel={t("cancel")}
        >
          {t(`step.${step}.act`)}
        </ConfirmSubmit>
      )}
    </DeedForm>
  );
}
