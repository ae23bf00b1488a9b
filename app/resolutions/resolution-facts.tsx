import { useTranslation } from "react-i18next";
import { seatsOf } from "../counting/decision.ts";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { ButtonLink, TextLink } from "../ui/button-link.tsx";
import { Progress } from "../ui/progress.tsx";
import { Sect } from "../ui/sect.tsx";
import styles from "./resolution-text.module.css";
import type { ResolutionPage, ShownOrigin } from "./resolution-page.views.server.ts";

/** Where the document comes from, the hash of what was approved, and its PDF. */
export function ResolutionFacts({ resolution }: { resolution: ResolutionPage }) {
  const { t } = useTranslation("resolutions");
  const { issuedAt, origin, textSha256, isSignedByAct } = resolution;
  return (
    <section className="stack--s stack">
      <Sect title={t(issuedAt === null ? "draftFacts" : "issuedFacts")} />
      {origin && <OriginLines origin={origin} />}
      {textSha256 !== null && (
        <div className="small">
          <span className="muted">{t("textHash")}</span>
          <code className={styles.hash}>{textSha256}</code>
        </div>
      )}
      {isSignedByAct && <p className="small">{t("byAct")}</p>}
      <Pdf resolution={resolution} />
      <Word id={resolution.id} />
    </section>
  );
}

function OriginLines({ origin }: { origin: ShownOrigin }) {
  const { t } = useTranslation("resolutions");
  const locale = useLocale();
  const { meetingId, meetingTitle: meeting, item, tally } = origin;
  if (!item) {
    return (
      <TextLink to={`/meetings/${meetingId}`} small>
        {meeting}
      </TextLink>
    );
  }
  return (
    <>
      <TextLink to={`/meetings/${meetingId}?item=${item.id}`} small>
        {t("fromMeeting", { meeting, position: item.position })}
      </TextLink>
      <p className="small">
        {item.title}. {t("ledBy", { lead: inLocale(locale, item.lead.name) })}.
      </p>
      {tally && (
        <p className="small">
          {t("adopted", { for: String(tally.for), seats: String(seatsOf(tally)) })}
        </p>
      )}
    </>
  );
}

function Word({ id }: { id: string }) {
  const { t } = useTranslation("resolutions");
  return (
    <ButtonLink to={`/resolutions/${id}/word`} icon="download" reloadDocument wide>
      {t("downloadWord")}
    </ButtonLink>
  );
}

function Pdf({ resolution }: { resolution: ResolutionPage }) {
  const { t } = useTranslation("resolutions");
  if (resolution.pdf === "none") return null;
  if (resolution.pdf === "in-making") {
    return <Progress label={t("pdfInMaking")} text={t("pdfInMakingNote")} />;
  }
  return (
    <ButtonLink to={`/resolutions/${resolution.id}/pdf`} icon="download" reloadDocument wide>
      {t("download")}
    </ButtonLink>
  );
}
