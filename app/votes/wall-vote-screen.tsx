import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { clockVi } from "../platform/dates.ts";
import { Cells } from "../ui/cells.tsx";
import { Icon } from "../ui/icon.tsx";
import { elapsed, left } from "./elapsed.ts";
import { useQuestion } from "./use-question.ts";
import { useVoteProgress } from "./use-vote-progress.ts";
import { VoteOptions } from "./vote-options.tsx";
import type { WallVote } from "./vote.views.server.ts";
import styles from "./wall.module.css";

type Props = { vote: WallVote; now: number };

/** The vote under way, or closed and not yet announced: how many have voted, nothing else. */
export function WallVoteScreen({ vote, now }: Props) {
  const { t } = useTranslation(["wall", "votes"]);
  const locale = useLocale();
  const question = useQuestion(vote);
  const item = { item: vote.item.position };
  const { taken } = vote.form;
  const isOpen = vote.state === "open";
  return (
    <div className={styles.voting}>
      <div>
        <p className={styles.kicker}>
          <Icon name="vote" />
          {t(isOpen ? "underVote" : "closed", item)}
        </p>
        <h2 className={styles.question}>{question}</h2>
        <VoteOptions options={vote.form.options} isLarge />
        <p className={styles.lead}>
          {isOpen && t("lead", { lead: inLocale(locale, vote.item.lead) })}
          {!isOpen && t("waiting")}
          {taken !== "tablet" && ` ${t(`votes:byHand.mark.${taken}`)}`}
          {vote.form.isSecret && ` ${t("votes:secret.label")}`}
        </p>
      </div>
      {isOpen && (
        <div className={styles.clock} role="timer" aria-live="off">
          <small>{t(vote.closesAt === null ? "openFor" : "leftFor")}</small>
          <b className="num">
            {vote.closesAt === null ? elapsed(vote.openedAt, now) : left(vote.closesAt, now)}
          </b>
          <small>{t("openedAt", { at: clockVi(vote.openedAt) })}</small>
        </div>
      )}
      {taken === "tablet" && <Received vote={vote} />}
    </div>
  );
}

function Received({ vote }: { vote: WallVote }) {
  const { t } = useTranslation(["wall", "votes"]);
  const { voted, entitled } = useVoteProgress(vote);
  const [left, away] = [entitled - voted, vote.seats - entitled];
  const words = { voted: String(voted), left: String(left), away: String(away) };
  return (
    <section className={styles.received}>
      <p className={styles.line}>
        <span role="status">
          {t("receivedBefore")} <b className="num">{voted}</b>{" "}
          {t("receivedAfter", { entitled: String(entitled) })}
        </span>
        <span className="muted">
          {t(vote.form.options ? "optionFrom" : "adoptedFrom", { needed: String(vote.needed) })}
        </span>
      </p>
      <Cells
        size="l"
        label={t("votes:cellsOpen", words)}
        runs={[
          { count: voted, fill: "ink" },
          { count: left, fill: "empty" },
          { count: away, fill: "absent" },
        ]}
      />
    </section>
  );
}
