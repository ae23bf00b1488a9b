import { useTranslation } from "react-i18next";
import { ConfirmSubmit } from "../ui/confirm-submit.tsx";
import { DeedForm } from "../ui/deed-form.tsx";
import type { ReadablePaper } from "./paper-line.ts";
import { RETURNED_BY_READER } from "./paper-marks.ts";

/** Who has read a paper marked so gives it back, and then it is shut for them. */
export function ReturnPaper({ paper }: { paper: ReadablePaper }) {
  const { t } = useTranslation("papers");
  if (!paper.published || paper.marks.handling !== RETURNED_BY_READER) return null;
  return (
    <DeedForm action={`/papers/${paper.id}/return`}>
      <ConfirmSubmit
        title={t("return.title")}
        consequence={t("return.consequence", { title: paper.title })}
        confirmLabel={t("return.confirm")}
        cancelLabel={t("prepare.cancel")}
        variant="quiet"
        icon="undo"
      >
        {t("return.give")}
      </ConfirmSubmit>
    </DeedForm>
  );
}
