import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi } from "../platform/dates.ts";
import { RadioChoices } from "../ui/radio-choices.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { Icon } from "../ui/icon.tsx";
import { Sect } from "../ui/sect.tsx";
import { BallotOutcomeNotice } from "./ballot-outcome-notice.tsx";
import type { BallotPage } from "./ballot-view.ts";
import { DecisionFoot } from "./decision-foot.tsx";
import styles from "./follow.module.css";
import { PassAll } from "./pass-all.tsx";
import { SYNTHESIS_ORDERS, SynthesisTable, type SynthesisOrder } from "./synthesis-table.tsx";

type Props = { page: BallotPage; now: number };

/** Every opinion by issue, the lead ministry's answer, and what changes in the draft. */
export function SynthesisPanel({ page, now }: Props) {
  const { t } = useTranslation("ballots");
  const { head, synthesis } = page;
  const [by, setBy] = useState<SynthesisOrder>("issue");
  return (
    <div className={styles.main}>
      <div className={`${styles.body} stack`}>
        <Head page={page} />
        <BallotOutcomeNotice page={page} />
        {synthesis && synthesis.remarks > 0 && (
          <div>
            <Sect
              title={t("synthesis.title")}
              count={<Answered page={page} />}
              end={<Exports page={page} />}
            />
            <RadioChoices
              label={t("synthesis.by.label")}
              labelHidden
              look="segments"
              value={by}
              onChange={(value) => setBy(value === "member" ? "member" : "issue")}
              options={SYNTHESIS_ORDERS.map((value) => ({
                value,
                label: t(`synthesis.by.${value}`),
              }))}
            />
            <SynthesisTable page={page} synthesis={synthesis} now={now} by={by} />
          </div>
        )}
        {(!synthesis || synthesis.remarks === 0) && (
          <EmptyState icon="doc" title={t("synthesis.emptyTitle")}>
            {t(emptyKey(page))}
          </EmptyState>
        )}
      </div>
      {head.state !== "cancelled" && (page.followUp || page.result) && <DecisionFoot page={page} />}
    </div>
  );
}

function emptyKey({ synthesis, followUp, result }: BallotPage) {
  if (!synthesis) return "synthesis.sealed";
  return followUp || result ? "synthesis.empty" : "synthesis.passedNone";
}

function Head({ page: { head, content } }: Pick<Props, "page">) {
  const { t } = useTranslation("ballots");
  const locale = useLocale();
  return (
    <header>
      <h1 lang="vi">{content.subject}</h1>
      <p className={styles.sub}>
        <span>{t("synthesis.lead", { office: inLocale(locale, head.ministry.name) })}</span>
        {content.submissionRef && (
          <span lang="vi">{t("synthesis.submission", { number: content.submissionRef })}</span>
        )}
        {head.issuedAt !== null && (
          <span>{t("synthesis.issued", { date: dateVi(head.issuedAt) })}</span>
        )}
      </p>
    </header>
  );
}

function Answered({ page: { synthesis, head } }: Pick<Props, "page">) {
  const { t } = useTranslation("ballots");
  const locale = useLocale();
  if (!synthesis) return null;
  return t("synthesis.answered", {
    remarks: String(synthesis.remarks),
    explained: String(synthesis.explained),
    office: inLocale(locale, head.ministry.name),
  });
}

function Exports({ page }: Pick<Props, "page">) {
  // The lead ministry sees of the opinions only what was passed to it: the whole is not for it.
  const isPrintable = page.followUp !== null || page.result !== null;
  return (
    <span className="bar">
      <PassAll page={page} />
      {isPrintable && <Printed ballotId={page.head.id} />}
    </span>
  );
}

/** As a state paper, and to be worked on. */
function Printed({ ballotId }: { ballotId: string }) {
  const { t } = useTranslation("ballots");
  return (
    <>
      <a
        className="btn"
        href={`/ballots/${ballotId}/synthesis-print`}
        target="_blank"
        rel="noreferrer"
      >
        <Icon name="download" />
        {t("synthesis.exportPdf")}
      </a>
      <a className="btn" href={`/ballots/${ballotId}/synthesis-word`} download>
        <Icon name="download" />
        {t("synthesis.exportWord")}
      </a>
    </>
  );
}
