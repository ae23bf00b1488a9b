import { useTranslation } from "react-i18next";
import type { UploadWords } from "../ui/upload-progress.tsx";

/** What is said while a paper travels, and when it has come. */
export function useUploadWords(): UploadWords<{ pages: number }> {
  const { t } = useTranslation("papers");
  return {
    sending: t("prepare.sending"),
    sendingText: (percent, size) => t("prepare.sendingText", { percent, size }),
    checking: t("prepare.checking"),
    checkingText: t("prepare.checkingText"),
    sent: (title, { pages }) => t("prepare.sent", { title, pages }),
    lost: t("prepare.lost"),
  };
}
