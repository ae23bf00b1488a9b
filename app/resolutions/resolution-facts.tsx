import { useTranslation } from "react-i18next";
import { seatsOf } from "../counting/decision.ts";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { ButtonLink, TextLink } from "../ui/button-link.tsx";
import { Progress } from "../ui/progress.tsx";
import { Sect } from "../ui/sect.tsx";
import type { ResolutionPage, ShownOrigin } from "./resolution-page.views.server.ts";

/** Where the document comes from, who approved it, and its PDF. */
export function ResolutionFacts({ resolution }: { resolution: ResolutionPage }) {
  const { t } = useTranslation("resolutions");
  const locale = useLocale();
  const { issuedAt, approvedBy, origin } = resolution;
  const at = issuedAt === null ? "" : `${timeVi(issuedAt)}, ${dateVi(issuedAt)}`;
  return (
    <section className="stack--s stack">
      <Sect title={t(issuedAt === null ? "draftFacts" : "issuedFacts")} />
      {issuedAt !== null && <p className="small">{t("issuedAt", { at })}</p>}
      {approvedBy && (
        <p className="small">{t("approvedBy", { who: inLocale(locale, approvedBy) })}</p>
      )}
      {origin && <OriginLines origin={origin} />}
      <Pdf resolution={resolution} />
    </section>
  );
}

function OriginLines({ origin }: { origin: ShownOrigin }) {
  const { t } = useTranslation("resolutions");
  const locale = useLocale();
  const { meetingTitle: meeting, itemPosition, tally } = origin;
  return (
    <>
      <TextLink to={`/meetings/${origin.meetingId}?item=${origin.itemId}`} small>
        {t("fromMeeting", { meeting, position: itemPosition })}
      </TextLink>
      <p className="small">
        {origin.itemTitle}. {t("ledBy", { lead: inLocale(locale, origin.lead) })}.
      </p>
      {tally && (
        <p className="small">
          {t("adopted", { for: String(tally.for), seats: String(seatsOf(tally)) })}
        </p>
      )}
    </>
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
