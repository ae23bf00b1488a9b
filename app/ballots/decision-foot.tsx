import { useTranslation } from "react-i18next";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import type { BallotPage } from "./ballot-view.ts";
import { DecideBallot } from "./decide-ballot.tsx";
import { DecidedNext } from "./decided-next.tsx";
import styles from "./follow.module.css";

/** Where the count stands, and the step that comes next. */
export function DecisionFoot({ page }: { page: BallotPage }) {
  const { head, deeds } = page;
  return (
    <footer className={styles.foot}>
      <Standing page={page} />
      <span className="grow" />
      {deeds.includes("synthesise") && <Synthesise ballotId={head.id} />}
      {deeds.includes("decide") && <DecideBallot page={page} />}
      {head.decision && <DecidedNext page={page} />}
    </footer>
  );
}

function Standing({ page: { head, followUp, result, proposal, synthesis } }: { page: BallotPage }) {
  const { t } = useTranslation("ballots");
  const waiting = synthesis ? synthesis.remarks - synthesis.explained : 0;
  const rest = waiting > 0 ? t("foot.waiting", { figure: String(waiting) }) : "";
  if (head.decision) return null;
  if (result) {
    const { tally, seats } = result;
    const agreed = { agree: String(tally.for + tally.deemed), seats: String(seats) };
    return (
      <span>
        <strong>{t(`foot.result.${result.outcome}`, agreed)}</strong>{" "}
        {proposal && t(`foot.proposal.${proposal}`)} {rest}
      </span>
    );
  }
  if (!followUp?.counts) return <span>{t("foot.sealed")}</span>;
  const { agree } = followUp.counts;
  const figures = { agree: String(agree), seats: String(followUp.of) };
  return (
    <span>
      <strong>{t(2 * agree > followUp.of ? "foot.majority" : "foot.noMajority", figures)}</strong>{" "}
      {rest}
    </span>
  );
}

function Synthesise({ ballotId }: { ballotId: string }) {
  const { t } = useTranslation("ballots");
  return (
    <DeedForm action={`/ballots/${ballotId}/synthesise`} label={t("synthesise.act")}>
      {(state) => (
        <ConfirmSubmit
          variant="primary"
          confirmVariant="primary"
          pending={state.is === "pending"}
          title={t("synthesise.title")}
          consequence={t("synthesise.consequence")}
          confirmLabel={t("synthesise.act")}
          cancelLabel={t("cancel")}
        >
          {t("synthesise.act")}
        </ConfirmSubmit>
      )}
    </DeedForm>
  );
}
