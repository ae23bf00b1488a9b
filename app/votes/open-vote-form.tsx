import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { TextArea } from "../ui/text-area.tsx";
import { hasQuorum } from "../meetings/attendance.ts";
import type { Quorum } from "../meetings/meeting.ts";
import { VoteFormFields } from "./vote-form-fields.tsx";
import { WithoutQuorum } from "./without-quorum.tsx";
import styles from "./conduct-vote.module.css";

type Props = {
  meetingId: string;
  item: { id: string; position: string; title: string };
  round: number;
  /** Something else stands ready to be opened first. */
  isSecond?: boolean;
  isChair: boolean;
  quorum: Quorum;
};

/** The question, and the vote opens: for the chair, or for the secretariat on the chair's word. */
export function OpenVoteForm({ meetingId, item, round, isSecond, isChair, quorum }: Props) {
  const { t } = useTranslation("votes");
  const enough = hasQuorum(quorum);
  const ready = isSecond ? "prepared.other" : "conduct.ready";
  const of = { item: item.position, round: String(round) };
  const heading = t(round === 1 ? ready : "conduct.readyAgain", of);
  return (
    <DeedForm
      action={`/meetings/${meetingId}/open-vote`}
      draft={`open-vote:${item.id}:${round}`}
      className={styles.form}
      label={heading}
    >
      {(state) => (
        <>
          <h2>{heading}</h2>
          <input type="hidden" name="itemId" value={item.id} />
          <TextArea
            label={t("conduct.question")}
            name="question"
            defaultValue={item.title}
            maxLength={500}
            rows={2}
            required
          />
          <VoteFormFields state={state} />
          <p className="small muted">{t("conduct.rollNote")}</p>
          {!isChair && <p className="small muted">{t("conduct.onWord")}</p>}
          {!enough && <WithoutQuorum quorum={quorum} isChair={isChair} />}
          {(enough || isChair) && (
            <div>
              <Button
                variant={round === 1 && !isSecond ? "accent" : "default"}
                icon="vote"
                type="submit"
                pending={state.is === "pending"}
                pendingLabel={t("conduct.opening")}
              >
                {round === 1 ? t("conduct.open") : t("conduct.openAgain", { round: String(round) })}
              </Button>
            </div>
          )}
        </>
      )}
    </DeedForm>
  );
}
