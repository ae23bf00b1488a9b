import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/use-locale.ts";
import { inLocale } from "../people/naming.ts";
import { dateVi, timeVi } from "../platform/dates.ts";
import { Notice } from "../ui/notice.tsx";
import { Steps } from "../ui/steps.tsx";
import type { ResolutionCourse, StageLine } from "./course.views.server.ts";

/** The course of a document: what has been done, by which office and when, and who acts next. */
export function CourseLine({ course }: { course: ResolutionCourse }) {
  const { t } = useTranslation("resolutions");
  const locale = useLocale();
  const { stages, awaited, returned } = course;
  const at = (time: number) => `${timeVi(time)} ${dateVi(time)}`;
  const noteOf = ({ state, at: taken, by }: StageLine) => {
    if (taken !== null) return `${by ? `${inLocale(locale, by)}, ` : ""}${at(taken)}`;
    return state === "now" && awaited ? t(`course.awaits.${awaited}`) : undefined;
  };
  return (
    <>
      <Steps
        label={t("course.label")}
        steps={stages.map((line) => ({
          id: line.stage,
          label: t(`course.stage.${line.stage}`),
          note: noteOf(line),
          state: line.state,
          stateLabel: t(`course.${line.state}`),
        }))}
      />
      {returned && (
        <Notice kind="soon" title={t("course.returned")}>
          {t("course.returnedBy", {
            who: returned.by ? inLocale(locale, returned.by) : "",
            at: at(returned.at),
            reason: returned.reason,
          })}
        </Notice>
      )}
    </>
  );
}
