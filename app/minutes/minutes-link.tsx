import { useTranslation } from "react-i18next";
import { isHeld, type MeetingState } from "../meetings/meeting.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import styles from "./minutes.module.css";

/** From a meeting that was held to its minutes. */
export function MinutesLink({ meeting }: { meeting: { id: string; state: MeetingState } }) {
  const { t } = useTranslation("minutes");
  if (!isHeld(meeting)) return null;
  return (
    <div className={styles.link}>
      <ButtonLink icon="doc" to={`/meetings/${meeting.id}/minutes`}>
        {t("link")}
      </ButtonLink>
    </div>
  );
}
