import { useTranslation } from "react-i18next";
import type { UploadWords } from "../ui/upload-progress.tsx";

export function useUploadWords<Answer>(): UploadWords<Answer> {
  const { t } = useTranslation("ballots");
  return {
    sending: t("upload.sending"),
    sendingText: (percent, size) =>
      t("upload.sendingText", { percent: String(percent), size: String(size) }),
    checking: t("upload.checking"),
    checkingText: t("upload.checkingText"),
    sent: (title) => t("upload.sent", { title }),
    lost: t("upload.lost"),
  };
}
