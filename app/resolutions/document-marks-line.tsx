import { useTranslation } from "react-i18next";
import { State } from "../ui/state.tsx";
import type { DocumentMarks } from "./document-marks.ts";

/** How urgent a document is and how far it may go; nothing where it bears no mark. */
export function DocumentMarksLine({ marks: { priority, isInternal } }: { marks: DocumentMarks }) {
  const { t } = useTranslation(["resolutions", "tasks"]);
  return (
    <>
      {priority !== "normal" && (
        <State tone="against" icon="flag">
          {t(`tasks:priority.${priority}`)}
        </State>
      )}
      {isInternal && <State icon="lock">{t("resolutions:marks.internal")}</State>}
    </>
  );
}
