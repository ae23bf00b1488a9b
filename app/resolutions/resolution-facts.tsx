import { useTranslation } from "react-i18next";
import { seatsOf } from "../counting/decision.ts";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { ButtonLink, TextLink } from "../ui/button-link.tsx";
import { Progress } from "../ui/progress.tsx";
import { Sect } from "../ui/sect.tsx";
import styles from "./resolution-text.module.css";
import { SigningFaultNote } from "./signing-fault-note.tsx";
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
      <Public resolution={resolution} />
      {resolution.tasks.some(({ dueAt }) => dueAt !== null) && <Deadlines id={resolution.id} />}
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

/** To whoever reads it once it is published; the secretariat chooses before what it leaves out. */
function Public({ resolution: { id, state, rights } }: { resolution: ResolutionPage }) {
  const { t } = useTranslation("resolutions");
  if (rights.seeBlanks) {
    const words = state === "issued" ? "public.choose" : "public.title";
    return (
      <ButtonLink to={`/public-versions/${id}`} icon="eye" wide>
        {t(words)}
      </ButtonLink>
    );
  }
  if (state !== "published") return null;
  return (
    <ButtonLink to={`/public-versions/${id}/pdf`} icon="download" reloadDocument wide>
      {t("public.open")}
    </ButtonLink>
  );
}

function Deadlines({ id }: { id: string }) {
  const { t } = useTranslation("tasks");
  return (
    <ButtonLink to={`/tasks/deadlines?document=${id}`} icon="cal" reloadDocument wide>
      {t("calendar.document")}
    </ButtonLink>
  );
}

/** Of what is signed and not numbered yet. */
function OpenSignature({ signature }: Pick<ResolutionPage, "signature">) {
  const { t } = useTranslation("resolutions");
  if (signature === null) return null;
  if (signature === "made") return <p className="small">{t("personSigned")}</p>;
  return <Progress label={t("personSigning")} text={t("personSigningNote")} />;
}

function Pdf({ resolution }: { resolution: ResolutionPage }) {
  const { t } = useTranslation("resolutions");
  const { id, pdf, signature, signingFault: fault, rights } = resolution;
  if (fault)
    return (
      <SigningFaultNote
        action={`/resolutions/${id}/sign-again`}
        fault={fault}
        maySignAgain={rights.signAgain}
      />
    );
  if (pdf === "none") return <OpenSignature signature={signature} />;
  if (pdf === "in-making") {
    return <Progress label={t("pdfInMaking")} text={t("pdfInMakingNote")} />;
  }
  return (
    <ButtonLink to={`/resolutions/${id}/pdf`} icon="download" reloadDocument wide>
      {t("download")}
    </ButtonLink>
  );
}
