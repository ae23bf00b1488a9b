import { useTranslation } from "react-i18next";
import type { Quorum } from "../meetings/meeting.ts";
import { MAX_REASON } from "../meetings/recusal.ts";
import { Notice } from "../ui/notice.tsx";
import { TextArea } from "../ui/text-area.tsx";

/** No vote opens without a quorum, unless the chair says why it is to be held all the same. */
export function WithoutQuorum({ quorum, isChair }: { quorum: Quorum; isChair: boolean }) {
  const { t } = useTranslation("attendance");
  const figures = {
    present: String(quorum.present),
    needed: String(quorum.needed),
    seats: String(quorum.seats),
  };
  if (!isChair) return <Notice kind="soon">{t("quorum.waiveWait", figures)}</Notice>;
  return (
    <>
      <Notice kind="soon" title={t("quorum.waiveTitle")}>
        {` ${t("quorum.waiveText", figures)}`}
      </Notice>
      <TextArea
        label={t("quorum.waiveReason")}
        name="waiver"
        rows={2}
        maxLength={MAX_REASON}
        required
      />
    </>
  );
}
