import { useTranslation } from "react-i18next";
import { clockVi } from "../platform/dates.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import styles from "./conduct.module.css";

/** The right end of the bar: the room as a member sees it, and the server's clock. */
export function ConductTop({ meetingId, now }: { meetingId: string; now: number }) {
  const { t } = useTranslation("meetings");
  const label = t("conduct.asMember");
  return (
    <>
      <ButtonLink variant="quiet" icon="eye" to={`/meetings/${meetingId}`} label={label}>
        <span className={styles.wideOnly}>{label}</span>
      </ButtonLink>
      <time className="clock">{clockVi(now)}</time>
    </>
  );
}
