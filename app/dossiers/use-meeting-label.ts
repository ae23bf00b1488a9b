import { useTranslation } from "react-i18next";
import { dateVi } from "../platform/dates.ts";
import type { OfferedMeeting } from "./meeting-offer.views.server.ts";

/** "Phiên họp …, 03/12/2026 (2 hồ sơ đã đề nghị)". */
export function useMeetingLabel(): (meeting: OfferedMeeting) => string {
  const { t } = useTranslation("dossiers");
  return ({ title, startsAt, asked }) => {
    const words = { title, date: dateVi(startsAt), figure: String(asked) };
    return asked > 0 ? t("form.meetingAsked", words) : t("form.meetingOption", words);
  };
}
