import { useTranslation } from "react-i18next";
import { hasQuorum } from "../meetings/attendance.ts";
import type { Quorum } from "../meetings/meeting.ts";
import { Button } from "../ui/button.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { PreparedVoteWords } from "./prepared-vote-words.tsx";
import type { PreparedVote } from "./prepared-votes.views.server.ts";
import styles from "./prepared-votes.module.css";
import { WithoutQuorum } from "./without-quorum.tsx";

type Props = { votes: readonly PreparedVote[]; isChair: boolean; quorum: Quorum };

/** What was got ready on the item the room is at: one tap opens it, as it was worded. */
export function OpenPrepared({ votes, isChair, quorum }: Props) {
  const { t } = useTranslation("votes");
  const enough = hasQuorum(quorum);
  if (votes.length === 0) return null;
  return (
    <section className="stack stack--s" aria-labelledby="prepared-votes">
      <h2 id="prepared-votes">{t("prepared.title")}</h2>
      <ul className={styles.votes}>
        {votes.map((vote) => (
          <li key={vote.id}>
            <PreparedVoteWords vote={vote} />
            <DeedForm action={`/votes/${vote.id}/open`} className="stack stack--s">
              {(state) => (
                <>
                  {!enough && <WithoutQuorum quorum={quorum} isChair={isChair} />}
                  {(enough || isChair) && (
                    <Button
                      variant="accent"
                      icon="vote"
                      type="submit"
                      pending={state.is === "pending"}
                      pendingLabel={t("conduct.opening")}
                    >
                      {t("conduct.open")}
                    </Button>
                  )}
                </>
              )}
            </DeedForm>
          </li>
        ))}
      </ul>
      {!isChair && <p className="small muted">{t("conduct.onWord")}</p>}
    </section>
  );
}
