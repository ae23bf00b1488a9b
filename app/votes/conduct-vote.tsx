import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Quorum } from "../meetings/meeting.ts";
import { clockVi } from "../platform/dates.ts";
import { Button } from "../ui/button.tsx";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Icon } from "../ui/icon.tsx";
import { State } from "../ui/state.tsx";
import { useNow } from "../ui/use-now.ts";
import { AnnulVote } from "./annul-vote.tsx";
import { BlockItems } from "./block-items.tsx";
import { becauseOf, figuresOf, outcomeLook } from "./choice-look.ts";
import styles from "./conduct-vote.module.css";
import { ConductOpenVote } from "./conduct-open-vote.tsx";
import { NamedChoices } from "./named-choices.tsx";
import { OpenPrepared } from "./open-prepared.tsx";
import { OpenVoteForm } from "./open-vote-form.tsx";
import type { PreparedVote } from "./prepared-votes.views.server.ts";
import { useQuestion } from "./use-question.ts";
import { ResultSheetLink } from "./result-sheet-link.tsx";
import { VoteFigures } from "./vote-figures.tsx";
import { VoteStanding } from "./vote-standing.tsx";
import type { VoteView } from "./vote-view.ts";

type Props = {
  vote: VoteView | null;
  meetingId: string;
  /** The item the room is at. */
  item: { id: string; position: string; title: string; mode: string } | null;
  /** What was got ready beforehand on the items of the meeting. */
  prepared: readonly PreparedVote[];
  mayOpen: boolean;
  isChair: boolean;
  isDemo: boolean;
  quorum: Quorum;
  /** The server's clock when the page was read. */
  now: number;
};

/** The vote as the chair and the secretariat conduct it: open, close, announce, show names. */
export function ConductVote({ vote, item, now: readAt, ...props }: Props) {
  const now = useNow(readAt);
  const form = { meetingId: props.meetingId, isChair: props.isChair, quorum: props.quorum };
  const ready = props.prepared.filter(({ itemId }) => itemId === item?.id);
  const prepared = <OpenPrepared votes={ready} isChair={props.isChair} quorum={props.quorum} />;
  if (!vote) {
    if (!item || item.mode !== "decision" || !props.mayOpen) return null;
    return (
      <>
        {prepared}
        <OpenVoteForm key={item.id} {...form} item={item} round={1} isSecond={ready.length > 0} />
      </>
    );
  }
  if (vote.state === "open")
    return <ConductOpenVote {...{ vote, now }} isDemo={props.isDemo} quorum={props.quorum} />;
  const isHere = vote.block.length === 0 && item?.id === vote.item.id;
  const again = vote.state !== "closed" && isHere && props.mayOpen;
  return (
    <section className={styles.panel} aria-labelledby="conduct-vote">
      <Outcome vote={vote} />
      {vote.state === "closed" && <Announcing vote={vote} />}
      {vote.state === "announced" && vote.names && <Showing vote={vote} />}
      {vote.names && <NamedChoices names={vote.names} />}
      {vote.mayAnnul && props.mayOpen && <AnnulVote key={`annul:${vote.id}`} vote={vote} />}
      {again && prepared}
      {again && (
        <OpenVoteForm key={`again:${vote.id}`} {...form} item={item} round={vote.round + 1} />
      )}
    </section>
  );
}

function Outcome({ vote }: { vote: VoteView }) {
  const { t } = useTranslation("votes");
  const question = useQuestion(vote);
  const { result, annulment } = vote;
  return (
    <>
      <p className={styles.kicker}>
        <Icon name="vote" />
        {kickerOf(vote, t)}
      </p>
      <h2 id="conduct-vote" className={styles.question}>
        {question}
      </h2>
      <BlockItems block={vote.block} />
      {annulment && <p>{t("annulled.why", { reason: annulment.reason })}</p>}
      {result && (
        <>
          <p className={styles.outcome}>
            <State tone={outcomeLook[result.outcome]} icon={outcomeLook[result.outcome]}>
              {t(`outcome.${result.outcome}`)}
            </State>
            <span className="small muted">
              {t(`because.${becauseOf(result)}`, figuresOf(result))}
            </span>
          </p>
          <VoteFigures
            result={result}
            options={vote.form.options}
            entitled={vote.progress.entitled}
          />
          <VoteStanding vote={vote} />
        </>
      )}
      {(result || annulment) && (
        <p>
          <ResultSheetLink voteId={vote.id} />
        </p>
      )}
    </>
  );
}

type Words = ReturnType<typeof useTranslation<"votes">>["t"];

function kickerOf(vote: VoteView, t: Words): string {
  const of = { item: vote.item.position, round: String(vote.round) };
  if (vote.annulment) return t("annulled.at", { at: clockVi(vote.annulment.at), ...of });
  return vote.announcedAt === null
    ? t("conduct.closedAt", { at: clockVi(vote.closedAt ?? vote.openedAt), ...of })
    : t("conduct.announcedAt", { at: clockVi(vote.announcedAt), ...of });
}

function Announcing({ vote }: { vote: VoteView }) {
  const { t } = useTranslation("votes");
  return (
    <Deeds note={t("conduct.announceNote")}>
      {vote.mayAnnounce && (
        <DeedForm action={`/votes/${vote.id}/announce`}>
          {(state) => (
            <Button variant="accent" type="submit" pending={state.is === "pending"}>
              {t("conduct.announce")}
            </Button>
          )}
        </DeedForm>
      )}
    </Deeds>
  );
}

function Showing({ vote }: { vote: VoteView }) {
  const { t } = useTranslation("votes");
  return (
    <Deeds note={t(vote.namesShown ? "conduct.namesShown" : "conduct.namesHidden")}>
      {vote.mayShowNames && (
        <DeedForm action={`/votes/${vote.id}/show-names`}>
          {(state) => (
            <ConfirmSubmit
              title={t("conduct.showNamesTitle")}
              consequence={t("conduct.showNamesText")}
              confirmLabel={t("conduct.showNames")}
              cancelLabel={t("conduct.showNamesBack")}
              icon="eye"
              pending={state.is === "pending"}
            >
              {t("conduct.showNames")}
            </ConfirmSubmit>
          )}
        </DeedForm>
      )}
    </Deeds>
  );
}

function Deeds({ note, children }: { note: string; children: ReactNode }) {
  return (
    <div className={styles.deeds}>
      {children}
      <p className="small muted">{note}</p>
    </div>
  );
}
