import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ItemMode, ItemState } from "../meetings/agenda.ts";
import { isOver, type MeetingState } from "../meetings/meeting.ts";
import { Button } from "../ui/button.tsx";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Sect } from "../ui/sect.tsx";
import { PreparedVoteWords } from "./prepared-vote-words.tsx";
import type { PreparedVote } from "./prepared-votes.views.server.ts";
import { PrepareVoteForm, type DecisionItem } from "./prepare-vote-form.tsx";
import styles from "./prepared-votes.module.css";

type Props = {
  meeting: { id: string; state: MeetingState };
  items: readonly (DecisionItem & { mode: ItemMode; state: ItemState })[];
  /** Null: not for these eyes. */
  votes: readonly PreparedVote[] | null;
};

/** The votes got ready for the meeting, under their items: the conductor opens each with one tap. */
export function PreparedVotes({ meeting, items: all, votes }: Props) {
  const { t } = useTranslation(["votes", "shell"]);
  const [isOpen, setIsOpen] = useState(false);
  const items = all.filter(({ mode, state }) => mode === "decision" && state === "planned");
  if (!votes || isOver(meeting) || items.length === 0) return null;
  const lines = items.flatMap((item) =>
    votes.filter(({ itemId }) => itemId === item.id).map((vote) => ({ item, vote })),
  );
  return (
    <section className={`stack stack--s ${styles.section}`} aria-labelledby="prepared-votes">
      <Sect title={t("votes:prepared.title")} id="prepared-votes" count={lines.length} />
      {lines.length === 0 && <p className="small muted">{t("votes:prepared.none")}</p>}
      <ul className={styles.votes}>
        {lines.map(({ item, vote }) => (
          <li key={vote.id}>
            <span className={`num ${styles.number}`}>{item.position}</span>
            <PreparedVoteWords vote={vote} />
            <Discard vote={vote} />
          </li>
        ))}
      </ul>
      <div>
        <Button icon="vote" onPress={() => setIsOpen(true)}>
          {t("votes:prepared.add")}
        </Button>
      </div>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        title={t("votes:prepared.add")}
        closeLabel={t("shell:close")}
      >
        <PrepareVoteForm meetingId={meeting.id} items={items} onDone={() => setIsOpen(false)} />
      </Dialog>
    </section>
  );
}

function Discard({ vote }: { vote: PreparedVote }) {
  const { t } = useTranslation("votes");
  return (
    <DeedForm action={`/votes/${vote.id}/discard`}>
      {(state) => (
        <ConfirmSubmit
          variant="icon"
          icon="bin"
          label={t("prepared.discardLabel", { question: vote.question })}
          title={t("prepared.discardTitle")}
          consequence={t("prepared.discardText", { question: vote.question })}
          confirmLabel={t("prepared.discard")}
          cancelLabel={t("prepared.keep")}
          pending={state.is === "pending"}
        >
          {null}
        </ConfirmSubmit>
      )}
    </DeedForm>
  );
}
