import { useTranslation } from "react-i18next";
import { MAX_REASON } from "../meetings/recusal.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { TextArea } from "../ui/text-area.tsx";
import styles from "./conduct-vote.module.css";
import type { VoteView } from "./vote-view.ts";

/** Takes the vote out of the results, with the reason; folded away, since it is rare. */
export function AnnulVote({ vote }: { vote: VoteView }) {
  const { t } = useTranslation("votes");
  return (
    <details className={styles.annul}>
      <summary>{t("annulled.open")}</summary>
      <DeedForm action={`/votes/${vote.id}/annul`} className={styles.form}>
        {(state) => (
          <>
            <p className="small muted">{t("annulled.about")}</p>
            <TextArea
              label={t("annulled.reason")}
              name="reason"
              rows={2}
              maxLength={MAX_REASON}
              required
            />
            <div>
              <Button variant="accent" icon="stop" type="submit" pending={state.is === "pending"}>
                {t("annulled.do", { round: String(vote.round) })}
              </Button>
            </div>
          </>
        )}
      </DeedForm>
    </details>
  );
}
