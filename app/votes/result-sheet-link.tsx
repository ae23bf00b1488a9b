import { useTranslation } from "react-i18next";
import { Icon } from "../ui/icon.tsx";

/** The result on one sheet, for the printer. */
export function ResultSheetLink({ voteId }: { voteId: string }) {
  const { t } = useTranslation("votes");
  return (
    <a className="btn" href={`/votes/${voteId}/result-sheet`} target="_blank" rel="noreferrer">
      <Icon name="doc" />
      {t("resultSheet")}
    </a>
  );
}
