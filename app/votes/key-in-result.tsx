import { useTranslation } from "react-i18next";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { NumberField } from "../ui/number-field.tsx";
import { useFieldFaults } from "../ui/use-field-faults.ts";
import type { DeedState } from "../ui/use-deed.ts";
import styles from "./conduct-vote.module.css";
import { chosenBy, marksOf } from "./secret-ballot.ts";
import { useChoiceWords } from "./use-choice-words.ts";
import type { VoteView } from "./vote-view.ts";

/** The figures of a show of hands or of a ballot box, which close the vote. */
export function KeyInResult({ vote }: { vote: VoteView }) {
  const { t } = useTranslation("votes");
  if (!vote.mayKeyIn) return null;
  return (
    <DeedForm action={`/votes/${vote.id}/key-in`} className={styles.form} label={t("byHand.keyIn")}>
      {(state) => <Fields vote={vote} state={state} />}
    </DeedForm>
  );
}

function Fields({ vote, state }: { vote: VoteView; state: DeedState<unknown> }) {
  const { t } = useTranslation("votes");
  const words = useChoiceWords();
  const fault = useFieldFaults(state);
  const { entitled } = vote.progress;
  return (
    <>
      <h3>{t("byHand.keyIn")}</h3>
      <p className="small muted">
        {t("byHand.keyInNote", { entitled: String(entitled) })}
        {!vote.form.isSecret && ` ${t("byHand.tieNote")}`}
      </p>
      <div className={styles.counts}>
        {marksOf(vote.form.options?.length ?? null).map((mark) => (
          <NumberField
            key={mark}
            label={words(chosenBy(mark))}
            name={mark}
            min={0}
            max={entitled}
            error={fault(mark)}
            required
          />
        ))}
      </div>
      <div>
        <ConfirmSubmit
          variant="accent"
          confirmVariant="accent"
          icon="stop"
          title={t("byHand.closeTitle")}
          consequence={t("byHand.closeText")}
          confirmLabel={t("byHand.close")}
          cancelLabel={t("conduct.back")}
          pending={state.is === "pending"}
        >
          {t("byHand.close")}
        </ConfirmSubmit>
      </div>
    </>
  );
}
