import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Select } from "../ui/select.tsx";
import styles from "./conduct-vote.module.css";
import { chosenBy, marksOf } from "./secret-ballot.ts";
import { useChoiceWords } from "./use-choice-words.ts";
import type { VoteView } from "./vote-view.ts";

/** For a member who cannot use a tablet: the secretariat enters what the member says. */
export function AssistVote({ vote }: { vote: VoteView }) {
  const { t } = useTranslation("votes");
  const locale = useLocale();
  const words = useChoiceWords();
  const missing = (vote.marks ?? []).filter((seat) => seat.entitled && !seat.voted);
  if (!vote.mayAssist || vote.form.isSecret || missing.length === 0) return null;
  const seats = missing.map(({ seatId, name }) => ({
    value: seatId,
    label: inLocale(locale, name),
  }));
  const choices = marksOf(vote.form.options?.length ?? null).map((mark) => ({
    value: mark,
    label: words(chosenBy(mark)),
  }));
  return (
    <details className={styles.more}>
      <summary>{t("assisted.open")}</summary>
      <DeedForm action={`/votes/${vote.id}/assist`} className={styles.form} clears>
        {(state) => (
          <>
            <p className="small muted">{t("assisted.about")}</p>
            <Select label={t("assisted.seat")} name="seatId" options={seats} blank="" required />
            <Select label={t("assisted.choice")} name="mark" options={choices} blank="" required />
            <div>
              <Button type="submit" pending={state.is === "pending"}>
                {t("assisted.do")}
              </Button>
            </div>
          </>
        )}
      </DeedForm>
    </details>
  );
}
