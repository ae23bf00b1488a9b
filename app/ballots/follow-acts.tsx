import { useTranslation } from "react-i18next";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Button } from "../ui/button.tsx";
import type { BallotPage } from "./ballot-view.ts";
import type { FollowUp } from "./follow-up.ts";
import { EnterOpinion } from "./enter-opinion.tsx";
import { ExtendBallot } from "./extend-ballot.tsx";
import styles from "./follow.module.css";
import { ReasonedStep } from "./reasoned-step.tsx";

type Props = { page: BallotPage; followUp: FollowUp };

/** Remind, extend, close, enter what came on paper. */
export function FollowActs({ page, followUp }: Props) {
  const { t } = useTranslation("ballots");
  const { head, deeds } = page;
  const at = `/ballots/${head.id}`;
  const missing = followUp.of - followUp.sent;
  const acts = [
    deeds.includes("remind") && missing > 0 && (
      <DeedForm key="remind" action={`${at}/remind`} label={t("remind.title")}>
        {(state) => (
          <Button type="submit" variant="accent" icon="bell" pending={state.is === "pending"}>
            {t("remind.act", { figure: String(missing) })}
          </Button>
        )}
      </DeedForm>
    ),
    deeds.includes("extend") && (followUp.extendableBy ?? 0) > 0 && (
      <ExtendBallot key="extend" page={page} most={followUp.extendableBy ?? 1} />
    ),
    deeds.includes("enter") && <EnterOpinion key="enter" page={page} followUp={followUp} />,
    deeds.includes("close") && followUp.mayCloseEarly && (
      <CloseEarly key="close" action={`${at}/close`} />
    ),
    deeds.includes("correct") && page.correction === null && (
      <ReasonedStep key="correct" ballotId={head.id} step="begin-correction" />
    ),
    deeds.includes("cancel") && <ReasonedStep key="cancel" ballotId={head.id} step="cancel" />,
  ].filter(Boolean);
  if (acts.length === 0) return null;
  return <div className={styles.acts}>{acts}</div>;
}

function CloseEarly({ action }: { action: string }) {
  const { t } = useTranslation("ballots");
  return (
    <DeedForm action={action} label={t("closing.act")}>
      {(state) => (
        <ConfirmSubmit
          confirmVariant="primary"
          pending={state.is === "pending"}
          title={t("closing.title")}
          consequence={t("closing.consequence")}
          confirmLabel={t("closing.confirm")}
          cancelLabel={t("cancel")}
        >
          {t("closing.act")}
        </ConfirmSubmit>
      )}
    </DeedForm>
  );
}
