import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Icon } from "../ui/icon.tsx";

/** In the room's bar, for those who conduct the meeting. */
export function ConductLink({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation("papers");
  return (
    <Link className="act" to={`/meetings/${meetingId}/conduct`}>
      <Icon name="people" />
      <span>
        <b>{t("room.conduct")}</b>
        <small>{t("room.conductNote")}</small>
      </span>
    </Link>
  );
}
