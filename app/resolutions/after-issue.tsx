import { useTranslation } from "react-i18next";
import { Sect } from "../ui/sect.tsx";
import { ReasonedStep } from "./reasoned-step.tsx";
import type { ResolutionPage } from "./resolution-page.views.server.ts";

/** What may become of an issued document, for those who may do it (Decree 30/2020/NĐ-CP, Art. 18). */
export function AfterIssue({
  resolution,
}: {
  resolution: Pick<ResolutionPage, "id" | "rights" | "course">;
}) {
  const { t } = useTranslation("resolutions");
  const { id, rights, course } = resolution;
  const mayReplace = rights.replace && course.successor === null;
  if (!rights.correct && !mayReplace && !rights.recall) return null;
  return (
    <section className="stack--s stack" aria-labelledby="after">
      <Sect title={t("step.after")} id="after" />
      {rights.correct && <ReasonedStep id={id} step="correct" />}
      {mayReplace && <ReasonedStep id={id} step="replace" />}
      {rights.recall && <ReasonedStep id={id} step="recall" />}
    </section>
  );
}
