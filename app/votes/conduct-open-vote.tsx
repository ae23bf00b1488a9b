import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import type { Quorum } from "../meetings/meeting.ts";
import { inLocale } from "../people/naming.ts";
import { Button } from "../ui/button.tsx";
import { Cells } from "../ui/cells.tsx";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import { Icon } from "../ui/icon.tsx";
import { Notice } from "../ui/notice.tsx";
import { AssistVote } from "./assist-vote.tsx";
import { BlockItems } from "./block-items.tsx";
import styles from "./conduct-vote.module.css";
import { KeyInResult } from "./key-in-result.tsx";
import { useQuestion } from "./use-question.ts";
import { useVoteProgress } from "./use-vote-progress.ts";
import { VoteOptions } from "./vote-options.tsx";
import { VoteStanding } from "./vote-standing.tsx";
import { VoteClock } from "./vote-clock.tsx";
import type { SeatMark, VoteView } from "./vote-view.ts";

type Props = { vote: VoteView; now: number; isDemo: boolean; quorum: Quorum };

/** While the vote is open: how many, who not yet, and the one red button. Never what. */
export function ConductOpenVote({ vote, now, isDemo, quorum }: Props) {
  const { t } = useTranslation("votes");
  const progress = useVoteProgress(vote, true);
  const isByHand = vote.form.taken !== "tablet";
  const question = useQuestion(vote);
  const of = { item: vote.item.position, round: String(vote.round) };
  const figures = { voted: String(progress.voted), entitled: String(progress.entitled) };
  const present = { present: String(quorum.present), needed: String(quorum.needed) };
  return (
    <section className={`${styles.panel} ${styles.open}`} aria-labelledby="conduct-vote">
      <div>
        <p className={`${styles.kicker} ${styles.live}`}>
          <Icon name="vote" />
          {t("conduct.underVote", of)}
        </p>
        <h2 id="conduct-vote" className={styles.question}>
          {question}
        </h2>
        <BlockItems block={vote.block} />
        <VoteOptions options={vote.form.options} />
        {(!isByHand || progress.voted > 0) && (
          <>
            <Received vote={vote} progress={progress} />
            <Missing marks={vote.marks ?? []} />
            <WithoutEffect marks={vote.marks ?? []} />
          </>
        )}
        <VoteStanding vote={vote} />
        {!isByHand && <p className="micro muted">{t("conduct.whoOnly")}</p>}
        {progress.voted === 0 && <KeyInResult vote={vote} />}
        <AssistVote vote={vote} />
      </div>
      <div className={styles.control}>
        <VoteClock vote={vote} now={now} />
        {vote.mayClose && (!isByHand || progress.voted > 0) && (
          <DeedForm action={`/votes/${vote.id}/close`}>
            {(state) => (
              <ConfirmSubmit
                variant="accent"
                confirmVariant="accent"
                icon="stop"
                wide
                title={t("conduct.closeTitle", { item: of.item })}
                consequence={
                  <>
                    {t("conduct.closeText", figures)}
                    {quorum.present < quorum.needed && (
                      <b>{` ${t("conduct.closeWithoutQuorum", present)}`}</b>
                    )}
                  </>
                }
                confirmLabel={t("conduct.close")}
                cancelLabel={t("conduct.back")}
                pending={state.is === "pending"}
              >
                {t("conduct.close")}
              </ConfirmSubmit>
            )}
          </DeedForm>
        )}
        {isDemo && !isByHand && vote.mayClose && progress.voted < progress.entitled && (
          <DeedForm action={`/votes/${vote.id}/demo-cast`} className={styles.demo}>
            {(state) => (
              <>
                <Button type="submit" wide pending={state.is === "pending"}>
                  {t(vote.form.options ? "conduct.demoFirst" : "conduct.demo")}
                </Button>
                <p className="micro muted">{t("conduct.demoNote")}</p>
              </>
            )}
          </DeedForm>
        )}
      </div>
    </section>
  );
}

function Received({ vote, progress }: Pick<VoteView, "progress"> & { vote: VoteView }) {
  const { t } = useTranslation("votes");
  const left = progress.entitled - progress.voted;
  const away = vote.seats - progress.entitled;
  const figures = { voted: String(progress.voted), entitled: String(progress.entitled) };
  const words = { voted: figures.voted, left: String(left), away: String(away) };
  return (
    <div className={styles.received}>
      <p className={styles.line}>
        <span role="status">
          <b>{t("received", figures)}</b>, {t("conduct.left", { left: String(left) })}
        </span>
        <span className="faint">
          {t(vote.form.options ? "conduct.neededOption" : "conduct.needed", {
            needed: String(vote.needed),
          })}
        </span>
      </p>
      <Cells
        label={t("cellsOpen", words)}
        runs={[
          { count: progress.voted, fill: "ink" },
          { count: left, fill: "empty" },
          { count: away, fill: "absent" },
        ]}
      />
    </div>
  );
}

/** Few enough to be read: by name here; all of them are marked among the seats. */
const READABLE = 8;

function Missing({ marks }: { marks: readonly SeatMark[] }) {
  const { t } = useTranslation("votes");
  const locale = useLocale();
  const missing = marks.filter((seat) => seat.entitled && !seat.voted);
  if (missing.length > READABLE) return null;
  if (missing.length === 0) return <p className="small">{t("conduct.nobodyMissing")}</p>;
  const names = missing.map(({ short }) => inLocale(locale, short)).join(", ");
  return (
    <p className="small">
      {t("conduct.missing")}: <b>{names}</b>
    </p>
  );
}

/** Who cast and then left: said before the close, while the member can still come back. */
function WithoutEffect({ marks }: { marks: readonly SeatMark[] }) {
  const { t } = useTranslation("votes");
  const locale = useLocale();
  const away = marks.filter((seat) => seat.voted && !seat.entitled);
  if (away.length === 0) return null;
  const names = away.map(({ short }) => inLocale(locale, short)).join(", ");
  return <Notice kind="soon">{t("conduct.withoutEffect", { names })}</Notice>;
}
