import { useTranslation } from "react-i18next";
import type { SeenConclusion } from "../campaigns/conclusion.views.server.ts";
import { seatsOf, type Tally } from "../counting/decision.ts";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi } from "../platform/dates.ts";
import { clausePlace } from "../resolutions/clause-place.ts";
import { TextLink } from "../ui/button-link.tsx";
import { State } from "../ui/state.tsx";
import { ImportLink } from "./imported-body.tsx";
import { StepBody } from "./step-body.tsx";
import type { StepEntry, ThreadEntry as Entry } from "./task-thread.views.server.ts";
import styles from "./thread-body.module.css";

/** What happened, in a line. */
export function ThreadTitle({ entry, report }: { entry: Entry; report: number }) {
  const { t } = useTranslation(["tasks", "resolutions"]);
  const locale = useLocale();
  switch (entry.kind) {
    case "proposal":
      return <>{entry.paper?.title ?? t("thread.proposal")}</>;
    case "vote":
      return <>{t("thread.vote", { meeting: entry.meetingTitle })}</>;
    case "clause": {
      const { kind, code } = entry.resolution;
      const place = inLocale(locale, clausePlace(kind, entry));
      return <>{t("clauseOf", { place, kind: t(`resolutions:kind.${kind}`), code })}</>;
    }
    case "item": {
      const { item } = entry;
      if (!item) return <>{t("thread.item")}</>;
      const { position, meetingTitle: meeting } = item;
      return <>{t("thread.itemOf", { position, meeting })}</>;
    }
    case "conclusion": {
      const { conclusion } = entry;
      if (!conclusion) return <>{t("thread.inspection")}</>;
      const { number, campaign } = conclusion;
      return <>{t("thread.conclusionOf", { number: String(number), title: campaign.title })}</>;
    }
    case "document":
      return <>{t("thread.document", { ...entry.document })}</>;
    case "step":
      return <>{t(`thread.${entry.step}`, { number: String(report) })}</>;
    default:
      return entry satisfies never;
  }
}

/** The way to it, where this person may go there. */
export function ThreadLink({ entry, taskId }: { entry: Entry; taskId: string }) {
  const { t } = useTranslation("tasks");
  switch (entry.kind) {
    case "proposal":
      return (
        entry.paper && (
          <TextLink className={styles.link} to={paperPath(entry.paper)} small>
            {t("thread.openPaper")}
          </TextLink>
        )
      );
    case "vote": {
      const { result } = entry;
      const to = result && `/meetings/${result.meetingId}?item=${result.itemId}`;
      return (
        to && (
          <TextLink className={styles.link} to={to} small>
            {t("thread.openVote")}
          </TextLink>
        )
      );
    }
    case "clause":
      return (
        <TextLink className={styles.link} to={`/resolutions/${entry.resolution.id}`} small>
          {t("thread.openResolution")}
        </TextLink>
      );
    case "item":
      return (
        entry.item && (
          <TextLink className={styles.link} to={itemPath(entry.item)} small>
            {t("thread.openItem")}
          </TextLink>
        )
      );
    case "conclusion":
      return entry.conclusion && <CampaignLink conclusion={entry.conclusion} />;
    case "document":
      return null;
    case "step":
      return entry.imported ? (
        <ImportLink imported={entry.imported} className={styles.link} />
      ) : (
        <EvidenceLink entry={entry} taskId={taskId} />
      );
    default:
      return entry satisfies never;
  }
}

function CampaignLink({ conclusion: { id, campaign } }: { conclusion: SeenConclusion }) {
  const { t } = useTranslation("tasks");
  return (
    <TextLink className={styles.link} to={`/campaigns/${campaign.id}#${id}`} small>
      {t("thread.openCampaign")}
    </TextLink>
  );
}

const paperPath = ({ meetingId, itemId, id }: { meetingId: string; itemId: string; id: string }) =>
  `/meetings/${meetingId}?item=${itemId}&paper=${id}`;

const itemPath = ({ meetingId, itemId }: { meetingId: string; itemId: string }) =>
  `/meetings/${meetingId}?item=${itemId}`;

function EvidenceLink({ entry, taskId }: { entry: StepEntry; taskId: string }) {
  const { t } = useTranslation("tasks");
  if (entry.fileName === null) return null;
  return (
    <TextLink
      className={styles.link}
      to={`/tasks/${taskId}/files/${entry.id}`}
      small
      reloadDocument
    >
      <span aria-hidden="true">{t("thread.file")}</span>
      <span className="vh">{t("thread.fileNamed", { name: entry.fileName })}</span>
    </TextLink>
  );
}

/** What there is to say about it. */
export function ThreadBody({ entry }: { entry: Entry }) {
  const { t } = useTranslation("tasks");
  const locale = useLocale();
  switch (entry.kind) {
    case "proposal":
      return <p>{t("thread.proposedBy", { lead: inLocale(locale, entry.lead) })}</p>;
    case "vote":
      return entry.result ? <Figures tally={entry.result.tally} /> : <p>{t("thread.voted")}</p>;
    case "clause": {
      const { clause, text } = entry;
      return <Quote text={clause === null ? text : `${clause}. ${text}`} />;
    }
    case "item":
      return entry.item && <Quote text={entry.item.conclusion} />;
    case "conclusion":
      return entry.conclusion && <Quote text={entry.conclusion.text} />;
    case "document":
      return <DocumentBody entry={entry} />;
    case "step":
      return <StepBody entry={entry} />;
    default:
      return entry satisfies never;
  }
}

function Quote({ text }: { text: string }) {
  return (
    <blockquote className="law" lang="vi">
      {text}
    </blockquote>
  );
}

function DocumentBody({ entry }: { entry: Extract<Entry, { kind: "document" }> }) {
  const { t } = useTranslation("tasks");
  const { issuer, signer } = entry.document;
  const date = dateVi(entry.at);
  if (signer === "") return <p>{t("thread.issuedUnsigned", { issuer, date })}</p>;
  return <p>{t("thread.issuedBy", { issuer, signer, date })}</p>;
}

function Figures({ tally }: { tally: Tally }) {
  const { t } = useTranslation("tasks");
  return (
    <p className={styles.figures}>
      <State tone="for" icon="for">
        {t("thread.for", { figure: String(tally.for) })}
      </State>
      <State tone="against" icon="against">
        {t("thread.against", { figure: String(tally.against) })}
      </State>
      <State tone="abstain" icon="abstain">
        {t("thread.abstain", { figure: String(tally.abstain) })}
      </State>
      <span>{t("thread.ofSeats", { seats: String(seatsOf(tally)) })}</span>
    </p>
  );
}
