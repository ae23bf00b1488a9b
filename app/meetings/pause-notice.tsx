import { useTranslation } from "react-i18next";
import { timeVi } from "../platform/dates.ts";
import { Notice } from "../ui/notice.tsx";
import type { Suspension } from "./suspensions.views.server.ts";

/** In the room: that there is a break, why, and when it is expected to end. */
export function PauseNotice({ suspension }: { suspension: Suspension }) {
  const { t } = useTranslation("attendance");
  const { from, reason, expectedAt } = suspension;
  return (
    <Notice kind="soon" live title={t("pause.is")}>
      {[
        ` ${t("pause.since", { at: timeVi(from) })}`,
        ...(expectedAt === null ? [] : [t("pause.expected", { at: timeVi(expectedAt) })]),
        reason,
      ].join(" ")}
    </Notice>
  );
}
