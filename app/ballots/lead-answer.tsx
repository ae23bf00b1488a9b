import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, dayOf, timeVi } from "../platform/dates.ts";
import { State } from "../ui/state.tsx";
import { explanationLook } from "./ballot-look.ts";
import type { BallotPage } from "./ballot-view.ts";
import type { SynthesisRow, SynthesisTable } from "./follow-up.ts";
import { ExplainForm } from "./explain-form.tsx";
import styles from "./synthesis.module.css";

type Props = { page: BallotPage; row: SynthesisRow; synthesis: SynthesisTable; now: number };

/** What the lead ministry makes of it; or that it has not said so yet. */
export function LeadAnswer({ page, row, synthesis, now }: Props) {
  const mayExplain = page.deeds.includes("explain");
  return (
    <div className={styles.answer}>
      <Standing page={page} row={row} now={now} />
      {mayExplain && <ExplainForm page={page} row={row} synthesis={synthesis} />}
    </div>
  );
}

function Standing({ page, row: { note }, now }: Omit<Props, "synthesis">) {
  const { t } = useTranslation("ballots");
  const locale = useLocale();
  if (note?.answer) {
    const { explanation, text } = note.answer;
    return (
      <>
        <State {...explanationLook[explanation]}>{t(`explanation.${explanation}`)}</State>
        <span lang="vi">{text}</span>
      </>
    );
  }
  const passedAt = note?.passedAt ?? null;
  if (passedAt === null) return <span className="muted">{t("pass.notYet")}</span>;
  const isToday = dayOf(passedAt) === dayOf(now);
  const at = { time: timeVi(passedAt), date: dateVi(passedAt) };
  return (
    <>
      <State tone="soon" icon="clock">
        {t("pass.waits", { office: inLocale(locale, page.head.ministry.name) })}
      </State>
      <span className="muted">{t(isToday ? "pass.today" : "pass.day", at)}</span>
    </>
  );
}

/** The new words of the draft, and where they stand in the new version. */
export function DraftChange({ page, row: { note }, synthesis }: Omit<Props, "now">) {
  const { t } = useTranslation("ballots");
  const answer = note?.answer;
  if (!answer) return <span className="muted">{t("synthesis.noChangeYet")}</span>;
  const paper = synthesis.revisions.find(({ id }) => id === answer.paperId);
  return (
    <>
      {answer.change ? (
        <ins lang="vi">{answer.change}</ins>
      ) : (
        <span className="muted">{t("synthesis.noChange")}</span>
      )}
      {paper && (
        <Link
          className={styles.page}
          to={`/ballots/${page.head.id}/read/${paper.id}${answer.page ? `?page=${answer.page}` : ""}`}
        >
          {answer.page
            ? t("synthesis.atPage", { title: paper.title, page: String(answer.page) })
            : paper.title}
        </Link>
      )}
    </>
  );
}
