import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { TextLink } from "../ui/button-link.tsx";
import { Sect } from "../ui/sect.tsx";
import { State } from "../ui/state.tsx";
import type { Change, ResolutionCourse } from "./course.views.server.ts";

/** What became of a document after its issue, and the documents before and behind it. */
export function Changes({ course }: { course: ResolutionCourse }) {
  const { t } = useTranslation("resolutions");
  const { changes, replaces, successor } = course;
  if (changes.length === 0 && !replaces && !successor) return null;
  return (
    <section className="stack--s stack" aria-labelledby="changes">
      <Sect title={t("change.title")} id="changes" />
      {replaces && (
        <p className="small">
          <TextLink to={`/resolutions/${replaces.id}`} small>
            {t("change.replaces", { code: replaces.code ?? "" })}
          </TextLink>
          {replaces.reason && ` ${t("change.reason", { reason: replaces.reason })}`}
        </p>
      )}
      {changes.map((change) => (
        <ChangeLines key={`${change.step} ${change.at}`} change={change} />
      ))}
      {successor && (
        <TextLink to={`/resolutions/${successor.id}`} small>
          {successor.code === null
            ? t("change.replacing")
            : t("change.replacedBy", { code: successor.code })}
        </TextLink>
      )}
    </section>
  );
}

function ChangeLines({ change }: { change: Change }) {
  const { t } = useTranslation("resolutions");
  const locale = useLocale();
  const { step, at, by, reason, was, reads } = change;
  const who = by ? inLocale(locale, by) : "";
  return (
    <div>
      <State
        tone={step === "correct" ? "soon" : "overdue"}
        icon={step === "correct" ? "pen" : "warn"}
      >
        {t(`change.${step}`)}
      </State>
      {was && (
        <p className="small" lang="vi">
          {t("change.reads", { was, reads })}
        </p>
      )}
      {reason && <p className="small">{t("change.reason", { reason })}</p>}
      <p className="small muted">{t("change.by", { who, at: `${timeVi(at)} ${dateVi(at)}` })}</p>
    </div>
  );
}
